import { elementsOf, type XmlElement } from './xml-tree.ts'

/** Footnotes, endnotes (ECMA-376 part 1, 17.11) and comments (17.13.4), each handed out once, where it is first referred to. */
export interface Notes {
  /** The content of the note that the element refers to; null when there is none or it was given. */
  take(reference: XmlElement): XmlElement | null
}

const noteElements: Readonly<Record<string, string>> = {
  'w:footnoteReference': 'w:footnote',
  'w:endnoteReference': 'w:endnote',
  'w:commentReference': 'w:comment',
}

/** @param parts the roots of the footnotes, the endnotes and the comments part, as far as the document has them. */
export function createNotes(parts: readonly XmlElement[]): Notes {
  const key = (name: string, id: string | undefined): string => `${name} ${id ?? ''}`
  const notes = new Map(
    parts.flatMap(elementsOf).map((note) => [key(note.name, note.attributes['id']), note] as const),
  )
  return {
    take(reference) {
      const name = key(noteElements[reference.name] ?? '', reference.attributes['id'])
      const note = notes.get(name) ?? null
      notes.delete(name)
      return note
    },
  }
}
