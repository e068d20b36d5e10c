import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { surely } from './surely.ts'
import type { Year } from './year.ts'

/** Every letter that has left, by the name of its file. */
function lettersIn(folder: string): ReadonlyMap<string, string> {
  const mail = join(folder, 'mail')
  const names = readdirSync(mail).filter((name) => name.endsWith('.eml'))
  return new Map(names.map((name) => [name, readFileSync(join(mail, name), 'utf8')]))
}

/**
 * All mail that was posted has left, each letter whole and once: nobody has two of one day, and the site's own
 * account of what it sent is what lies in the folder. Answers with how many there are.
 */
export async function checkMail(year: Year): Promise<number> {
  const { site } = year
  await untilSent(year)
  const letters = lettersIn(site.folder)
  const marks = new Set<string>()
  const ofDay = new Set<string>()
  for (const [name, letter] of letters) {
    // A long header goes on in the next line, behind a space (RFC 5322, 2.2.3).
    const unfolded = letter.replace(/\r\n[ \t]+/g, ' ')
    const header = (field: string) =>
      new RegExp(`^${field}: (.*)\r$`, 'm').exec(unfolded)?.[1] ?? ''
    assert.match(letter, /--\r\n$/, `${name} is not whole`)
    marks.add(header('Message-ID'))
    ofDay.add(`${header('To')} ${header('Date')}`)
  }
  assert.equal(marks.size, letters.size, 'two letters have one mark')
  assert.equal(ofDay.size, letters.size, 'somebody got two letters of one moment')
  assert.equal(
    await countOf(year, 'sent'),
    letters.size,
    'what was sent is what lies in the folder',
  )
  return letters.size
}

async function untilSent(year: Year): Promise<void> {
  for (;;) {
    const waiting = (await countOf(year, 'waiting')) + (await countOf(year, 'sending'))
    if (waiting === 0) return
    await sleep(1_000)
  }
}

/** As the administrator's page of mail counts them. */
async function countOf({ site, people }: Year, state: string): Promise<number> {
  const { body } = await surely(site, () => people.secretariat.look('/mail'))
  const [, count] =
    new RegExp(`href="/bg/mail\\?state=${state}"[^>]*>[^<:]*: (\\d+)<`).exec(body) ?? []
  return Number(count ?? 0)
}
