import { Document, type IPropertiesOptions, Packer } from 'docx'
import { type Language, languageTags } from '../../core/base/language.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { escaped } from '../package/escaped.ts'
import { finishPackage } from '../package/finish-package.ts'
import { styles } from './styles.ts'

/** What the file says of itself (ECMA-376 part 2, clause 11: core properties). */
export interface FileProperties {
  readonly title: string
  readonly language: Language
  /** The instant that the content is of, ISO 8601 in UTC; null leaves the file without a date. */
  readonly createdAt: string | null
}

/** In place of the library's own, which dates the file with the moment of writing. */
function coreProperties({ title, language, createdAt }: FileProperties): string {
  const date = (name: string): string =>
    createdAt === null
      ? ''
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(createdAt)}</dcterms:${name}>`
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties' +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:language>${languageTags[language]}</dc:language>` +
    `${date('created')}${date('modified')}</cp:coreProperties>`
  )
}

/**
 * The bytes of a Word file; the same sections and properties give the same bytes.
 *
 * @param draft the draft that the file is the document of, which goes along in it
 */
export async function packDocument(
  sections: IPropertiesOptions['sections'],
  properties: FileProperties,
  draft?: Draft,
): Promise<Uint8Array> {
  const document = new Document({
    sections,
    styles: styles(languageTags[properties.language]),
    hyphenation: { autoHyphenation: true },
  })
  const core = { path: 'docProps/core.xml', data: coreProperties(properties) }
  const bytes = await Packer.pack(document, 'uint8array', undefined, [core])
  return finishPackage({ bytes, mainPart: 'word/document.xml' }, draft)
}
