import { element, text, type Xml } from '../xml.ts'

/** An identifier of the standard is an xsd:ID: it begins with a letter or "_" and is unique in the file. */
export const identifier = (id: string): Xml => element('Identifier', {}, text(id))
