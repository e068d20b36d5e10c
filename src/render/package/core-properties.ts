import { type Language, languageTags } from '../../core/base/language.ts'
import { escaped } from './escaped.ts'

/** What the file says of itself (ECMA-376 part 2, clause 11: core properties). */
export interface FileProperties {
  readonly title: string
  readonly language: Language
  /** The instant that the content is of, ISO 8601 in UTC; null leaves the file without a date. */
  readonly createdAt: string | null
  /** The body that it is a document of, where that is known. */
  readonly creator?: string | null
}

/** The part in place of the library's own, which dates the file with the moment of writing. */
export function coreProperties({
  title,
  language,
  createdAt,
  creator = null,
}: FileProperties): string {
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
    `<dc:title>${escaped(title)}</dc:title>` +
    (creator === null ? '' : `<dc:creator>${escaped(creator)}</dc:creator>`) +
    `<dc:language>${languageTags[language]}</dc:language>` +
    `${date('created')}${date('modified')}</cp:coreProperties>`
  )
}
