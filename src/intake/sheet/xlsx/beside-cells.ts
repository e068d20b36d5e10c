import { readPlainXml } from '../../package/xml-events.ts'
import type { GuardedZip } from '../../package/zip-guard.ts'
import { cellLines } from '../cell-value.ts'
import { placeOf, type SheetNote } from '../sheet.ts'
import { createRichText } from './rich-text.ts'

/** Notes at cells (ECMA-376 part 1, 18.7), which newer programs write for threads of comments as well. */
export async function readNotes(zip: GuardedZip, part: string): Promise<SheetNote[]> {
  const chunks = zip.read(part)
  const notes: SheetNote[] = []
  const words = createRichText()
  let place: { row: number; column: number } | null = null
  if (chunks === null) return notes
  await readPlainXml(chunks, {
    open({ local, attributes }) {
      words.open(local)
      if (local === 'comment') place = placeOf(attributes['ref'] ?? '')
    },
    close({ local }) {
      words.close(local)
      if (local !== 'comment') return
      const text = cellLines(words.take())
      if (place !== null && text !== '') notes.push({ ...place, text })
    },
    text: words.text,
  })
  return notes
}

/** What shapes and text boxes on a sheet say (20.5, 21.1.2), a line for each paragraph. */
export async function readDrawn(zip: GuardedZip, part: string): Promise<string[]> {
  const chunks = zip.read(part)
  const drawn: string[] = []
  const words = createRichText()
  if (chunks === null) return drawn
  await readPlainXml(chunks, {
    open: ({ local }) => words.open(local),
    close({ local }) {
      words.close(local)
      const text = local === 'p' ? cellLines(words.take()) : ''
      if (text !== '') drawn.push(text)
    },
    text: words.text,
  })
  return drawn
}
