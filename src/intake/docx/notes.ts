import { elementsOf, type XmlElement } from './xml-tree.ts'

/** Footnotes and endnotes (ECMA-376 part 1, 17.11), each handed out once, where it is first referred to. */
export interface Notes {
  /** The content of the note that the element refers to; null when there is none or it was given. */
  take(reference: XmlElement): XmlElement | null
}

const noteElements: Readonly<Record<string, string>> = {
  'w:footnoteReference': 'w:footnote',
  'w:endnoteReference': 'w:endnote',
}

/** @param parts the roots of the footnotes and the endnotes part, as far as the document has them. */
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
