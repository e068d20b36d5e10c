import type { Refusal } from '../../core/base/refusal.ts'
import type { FoundInTemplate } from '../../core/publication/template-problems.ts'
import { kindOfPackage } from '../package/kind-of-package.ts'
import { assertNoMacros } from '../package/no-macros.ts'
import { refusalIn, refused } from '../package/refusals.ts'
import { type GuardedZip, openGuardedZip } from '../package/zip-guard.ts'
import { fieldsOfPart } from './fields-of-part.ts'
import { assertNothingForeign } from './nothing-foreign.ts'
import { assertNothingHidden } from './nothing-hidden.ts'

/**
 * What a Word template asks to be filled in. The file will be filled and given to everybody, so it is looked
 * through first: nothing in it may run, fetch or link to anything.
 *
 * @returns the reason where the file will not do.
 */
export async function readTemplate(bytes: Uint8Array): Promise<FoundInTemplate | Refusal> {
  try {
    const zip = await openGuardedZip(bytes)
    await assertNoMacros(zip)
    const { kind, main } = await kindOfPackage(zip)
    if (kind !== 'document' || main !== usualMain) throw refused('not-a-word-template')
    await assertNothingForeign(zip)
    await assertNothingHidden(zip)
    return await foundIn(zip)
  } catch (error) {
    return refusalIn(error)
  }
}

/** Where Word, LibreOffice and every other writer has it. */
const usualMain = 'word/document.xml'

const beside = /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/i

async function foundIn(zip: GuardedZip): Promise<FoundInTemplate> {
  const found: FoundInTemplate[] = []
  for (const name of zip.names) {
    const chunks = name === usualMain || beside.test(name) ? zip.read(name) : null
    if (chunks) found.push(await fieldsOfPart(chunks, name === usualMain))
  }
  return {
    fields: found.flatMap(({ fields }) => fields),
    unclosed: found.flatMap(({ unclosed }) => unclosed),
  }
}
