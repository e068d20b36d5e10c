import { Refused } from '../../core/base/refusal.ts'
import { readRelationships } from '../package/relationships.ts'
import { readXml } from '../package/xml-events.ts'
import type { GuardedZip } from '../package/zip-guard.ts'

const namespace = 'urn:merilo:draft:1'

/**
 * The draft that an office file of ours carries, as the text it was written as; undefined in any other
 * file. Other programs keep parts of their own in the same place, which are no business of ours, whole or
 * damaged.
 */
export async function carriedPart(zip: GuardedZip, main: string): Promise<string | undefined> {
  // LibreOffice hangs the part of a workbook on the package as a whole.
  const relationships = [
    ...(await readRelationships(zip, main)),
    ...(await readRelationships(zip, '')),
  ]
  for (const { part } of relationships.filter(({ role }) => role === 'customXml')) {
    const carried = await draftIn(zip, part)
    if (carried !== undefined) return carried
  }
  return undefined
}

async function draftIn(zip: GuardedZip, part: string): Promise<string | undefined> {
  const chunks = zip.read(part)
  if (chunks === null) return undefined
  const pieces: string[] = []
  let depth = 0
  let isDraft = false
  try {
    await readXml(chunks, {
      open({ uri, local }) {
        if (depth === 0) isDraft = uri === namespace && local === 'draft'
        depth += 1
      },
      close() {
        depth -= 1
      },
      text(text) {
        if (isDraft && depth === 1) pieces.push(text)
      },
    })
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
  return isDraft ? pieces.join('') : undefined
}
