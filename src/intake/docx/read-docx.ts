import type { Refusal } from '../../core/base/refusal.ts'
import { carriedPart } from '../carried/carried-part.ts'
import type { ReadDocument } from '../document.ts'
import { assertNoMacros } from '../package/no-macros.ts'
import { refusalIn, refused } from '../package/refusals.ts'
import { partInRole, type Relationship, readRelationships } from '../package/relationships.ts'
import { type GuardedZip, openGuardedZip } from '../package/zip-guard.ts'
import { readBlocks } from './blocks.ts'
import { bodyReader } from './body.ts'
import { textOfBlocks } from './cell-text.ts'
import { createNotes } from './notes.ts'
import { createNumbering } from './numbering.ts'
import { parseXml, type Receiver } from './parse-xml.ts'
import type { Reading } from './reading.ts'
import { createRemarkBook } from './remarks.ts'
import { createStyles } from './styles.ts'
import type { XmlElement } from './xml-tree.ts'

/**
 * Reads a Word document: ECMA-376 (ISO/IEC 29500), strict or transitional, whichever program wrote it.
 * Nothing in it is executed or fetched. What it cannot read or leaves out is told in the remarks.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument | Refusal> {
  try {
    return await readPackage(await openGuardedZip(bytes))
  } catch (error) {
    return refusalIn(error)
  }
}

async function readPackage(zip: GuardedZip): Promise<ReadDocument> {
  await assertNoMacros(zip)
  const main = partInRole(await readRelationships(zip, ''), 'officeDocument')
  if (main === null) throw refused('not-a-word-document')
  const relationships = await readRelationships(zip, main)
  const partInTheRoleOf = (role: string) => optionalPart(zip, partInRole(relationships, role))

  const styles = createStyles(await partInTheRoleOf('styles'))
  const notes = [
    await partInTheRoleOf('footnotes'),
    await partInTheRoleOf('endnotes'),
    await partInTheRoleOf('comments'),
  ]
  const reading: Reading = {
    styles,
    numbering: createNumbering(await partInTheRoleOf('numbering'), styles),
    notes: createNotes(notes.filter((part) => part !== null)),
    remarks: createRemarkBook(),
  }
  const body = bodyReader(reading)
  await optionalPart(zip, main, body)
  const blocks = body.blocks()
  if (blocks === null) throw refused('not-a-word-document')
  for (const words of await wordsInMargins(zip, relationships, reading))
    reading.remarks.add('page-margin', words)
  return { blocks, remarks: reading.remarks.all(), carried: await carriedPart(zip, main) }
}

/** What page headers and footers say, each once: there is one for the first page, for even ones and for the rest. */
async function wordsInMargins(
  zip: GuardedZip,
  relationships: readonly Relationship[],
  reading: Reading,
): Promise<ReadonlySet<string>> {
  const said = new Set<string>()
  for (const { part } of relationships.filter(
    ({ role }) => role === 'header' || role === 'footer',
  )) {
    const margin = await optionalPart(zip, part)
    // Its own pictures and fields are no remarks on the document.
    const apart = { ...reading, remarks: createRemarkBook() }
    const words = margin === null ? '' : textOfBlocks(readBlocks(margin, apart))
    if (/\p{L}/u.test(words)) said.add(words)
  }
  return said
}

async function optionalPart(
  zip: GuardedZip,
  name: string | null,
  receiver?: Receiver,
): Promise<XmlElement | null> {
  const chunks = name === null ? null : zip.read(name)
  return chunks === null ? null : parseXml(chunks, receiver)
}
