import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { merilo } from './merilo.ts'
import type { Year } from './year.ts'

/** For how long the files of a version may be in preparation, in seconds. */
const patience = 900

/**
 * A stranger takes the signed bundles of all versions from the portal and computes them anew, without the database:
 * their logs follow one another. Answers with what they are told.
 */
export async function checkBundles(
  { site }: Pick<Year, 'site'>,
  slug: string,
  publications: number,
): Promise<string> {
  const files = []
  for (let version = 1; version <= publications; version += 1) {
    const address = `${site.origin}/bg/published/${slug}/v${version}/bundle.zip`
    const file = join(site.folder, `bundle-${version}.zip`)
    writeFileSync(file, await prepared(address))
    files.push(file)
  }
  return await merilo(['verify', ...files])
}

async function prepared(address: string): Promise<Uint8Array> {
  let answer = await fetch(address)
  for (let waited = 0; answer.status === 404 || answer.status === 503; waited += 1) {
    assert.ok(waited < patience, `${address} is not prepared: ${answer.status}`)
    await answer.arrayBuffer()
    await sleep(1000)
    answer = await fetch(address)
  }
  assert.equal(answer.status, 200, address)
  return new Uint8Array(await answer.arrayBuffer())
}
