import type { Refusal } from '../../core/base/refusal.ts'
import { carriedPart } from '../carried/carried-part.ts'
import type { ReadDocument } from '../document.ts'
import { assertNoMacros } from '../package/no-macros.ts'
import { refusalIn, refused } from '../package/refusals.ts'
import { partInRole, readRelationships } from '../package/relationships.ts'
import { type GuardedZip, openGuardedZip } from '../package/zip-guard.ts'
import { readBlocks } from './blocks.ts'
import { createNotes } from './notes.ts'
import { createNumbering } from './numbering.ts'
import { parseXml } from './parse-xml.ts'
import type { Reading } from './reading.ts'
import { createRemarkBook } from './remarks.ts'
import { createStyles } from './styles.ts'
import { child, type XmlElement } from './xml-tree.ts'

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
  const notes = [await partInTheRoleOf('footnotes'), await partInTheRoleOf('endnotes')]
  const reading: Reading = {
    styles,
    numbering: createNumbering(await partInTheRoleOf('numbering'), styles),
    notes: createNotes(notes.filter((part) => part !== null)),
    remarks: createRemarkBook(),
  }
  const body = child(await optionalPart(zip, main), 'w:body')
  if (body === null) throw refused('not-a-word-document')
  const blocks = readBlocks(body, reading)
  return { blocks, remarks: reading.remarks.all(), carried: await carriedPart(zip, main) }
}

async function optionalPart(zip: GuardedZip, name: string | null): Promise<XmlElement | null> {
  const chunks = name === null ? null : zip.read(name)
  return chunks === null ? null : parseXml(chunks)
}
