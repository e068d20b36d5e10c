import { readMath } from './math.ts'
import type { Reading } from './reading.ts'
import type { RemarkRule } from './remarks.ts'
import { type Inline, readRun } from './run.ts'
import { child, elementsOf, isOn, wordsIn, type XmlElement } from './xml-tree.ts'

/** Adds a paragraph's words (ECMA-376 part 1, 17.3.1) to what stands before it on the same line. */
export function readParagraph(paragraph: XmlElement, into: Inline, reading: Reading): void {
  // See FieldState: what an earlier paragraph left open ends with it.
  into.fields.length = 0
  readInline(paragraph, child(paragraph, 'w:pPr'), into, reading)
}

/**
 * The paragraph goes on in the next one: its mark is deleted or moved away (17.13.5), or hidden, as
 * in a heading that runs into its text.
 */
export function runsIntoNext(paragraphProperties: XmlElement | null): boolean {
  const mark = child(paragraphProperties, 'w:rPr')
  return (
    child(mark, 'w:del') !== null ||
    child(mark, 'w:moveFrom') !== null ||
    isOn(mark, 'w:vanish') === true ||
    isOn(mark, 'w:specVanish') === true
  )
}

/** Tracked changes (17.13.5): the text as it will be when all of them are accepted. */
const leftOut: Readonly<Record<string, RemarkRule>> = {
  'w:del': 'tracked-deletion',
  'w:moveFrom': 'tracked-move',
}
const properties: ReadonlySet<string> = new Set(['w:pPr', 'w:sdtPr', 'w:sdtEndPr', 'w:rPr'])

/**
 * Links, content controls, smart tags, simple fields and whatever else wraps runs is transparent: an
 * unknown wrapper must not cost the document its words.
 */
function readInline(
  container: XmlElement,
  paragraphProperties: XmlElement | null,
  into: Inline,
  reading: Reading,
): void {
  for (const element of elementsOf(container)) {
    const { name } = element
    if (name === 'w:r') readRun(element, paragraphProperties, into, reading)
    else if (name === 'm:oMath' || name === 'm:oMathPara') into.text += readMath(element)
    else if (name === 'w:subDoc') reading.remarks.add('embedded-object', '')
    else if (!properties.has(name) && !isDeleted(element, reading)) {
      if (name === 'w:ins') reading.remarks.add('tracked-insertion', wordsIn(element))
      readInline(element, paragraphProperties, into, reading)
    }
  }
}

/** Says so in a remark, too: once for a move, which is there at both its ends. */
export function isDeleted(element: XmlElement, reading: Reading): boolean {
  const rule = leftOut[element.name]
  if (rule === undefined) return false
  reading.remarks.add(rule, wordsIn(element))
  return true
}
