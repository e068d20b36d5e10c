import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { Draft } from '../../core/draft/draft.ts'
import { carriedParts, propertiesType, toDraft } from './carried-draft.ts'
import { coreProperties, type FileProperties } from './core-properties.ts'

/** A file of the office formats as a library wrote it (ECMA-376 part 2: Open Packaging Conventions). */
export interface WrittenPackage {
  readonly bytes: Uint8Array
  /** The part that the file is about: "word/document.xml", "xl/workbook.xml". */
  readonly mainPart: string
  readonly properties: FileProperties
}

/**
 * The package as it leaves: saying of itself what is told, with every part dated 1980-01-01, the first day that a zip file knows, so that
 * the same content gives the same bytes; and, where there is one, with the draft that it is the document of.
 *
 * Such a part goes along when the file is edited and saved (ECMA-376 part 1, clause 15.2.5: Custom XML
 * Data Storage Part).
 *
 * @throws {Error} when the bytes are no package with relationships of its main part: a bug of the caller.
 */
export function finishPackage(written: WrittenPackage, draft?: Draft): Uint8Array {
  const { bytes, mainPart, properties } = written
  const parts = { ...unzipSync(bytes), 'docProps/core.xml': strToU8(coreProperties(properties)) }
  const carried = draft ? withDraft(parts, mainPart, draft) : parts
  const dated = Object.entries(carried).map(([name, part]): [string, Zippable[string]] => [
    name,
    [part, { mtime: firstDay }],
  ])
  return zipSync(Object.fromEntries(dated))
}

/** The zip writer takes the day as the local calendar has it. */
const firstDay = new Date(1980, 0, 1)

type Parts = Readonly<Record<string, Uint8Array>>

function withDraft(parts: Parts, mainPart: string, draft: Draft): Parts {
  const slash = mainPart.lastIndexOf('/') + 1
  const list = `${mainPart.slice(0, slash)}_rels/${mainPart.slice(slash)}.rels`
  return {
    ...parts,
    [list]: within(parts, list, '</Relationships>', toDraft),
    [types]: within(parts, types, '</Types>', propertiesType),
    ...Object.fromEntries(
      Object.entries(carriedParts(draft)).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  }
}

/** The part with some more XML before its end. */
function within(parts: Parts, name: string, end: string, xml: string): Uint8Array {
  const part = parts[name]
  if (!part) throw new Error(`the package has no part ${name}`)
  return strToU8(strFromU8(part).replace(end, `${xml}${end}`))
}

const types = '[Content_Types].xml'
