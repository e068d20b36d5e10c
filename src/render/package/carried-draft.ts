import type { Draft } from '../../core/draft/draft.ts'
import { escaped } from './escaped.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'

/**
 * The parts, by their names, in which a package carries a draft: JSON in one element of our own name space,
 * because such a part must be XML. What was set by hand is in no word of the document; here it goes along.
 *
 * The properties (ECMA-376 part 1, clause 15.2.6) say nothing more, but LibreOffice drops a part without them.
 */
export const carriedParts = (draft: Draft): Readonly<Record<string, string>> => ({
  'customXml/item1.xml': `${declaration}<draft xmlns="${namespace}">${escaped(JSON.stringify(draft))}</draft>`,
  'customXml/_rels/item1.xml.rels':
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Target="itemProps1.xml" Type="${office}/relationships/customXmlProps"/>` +
    '</Relationships>',
  'customXml/itemProps1.xml':
    `${declaration}<ds:datastoreItem xmlns:ds="${office}/customXml" ds:itemID="${identity}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
})

const namespace = 'urn:merilo:draft:1'
/** One for all files, since a package carries one draft. */
const identity = '{5D1C2A6E-0B8C-4B0A-9A4E-2F5B1C7E9D01}'

/** What the main part's relationships say of it. */
export const toDraft = `<Relationship Id="rIdDraft" Target="../customXml/item1.xml" Type="${office}/relationships/customXml"/>`

/** What the package's content types say of its properties. */
export const propertiesType =
  '<Override PartName="/customXml/itemProps1.xml"' +
  ' ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>'
