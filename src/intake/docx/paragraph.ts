import { readMath } from './math.ts'
import type { Reading } from './reading.ts'
import type { RemarkRule } from './remarks.ts'
import { type Inline, readRun } from './run.ts'
import { child, elementsOf, isElement, isOn, wordsIn, type XmlElement } from './xml-tree.ts'

/** Adds a paragraph's words (ECMA-376 part 1, 17.3.1) to what stands before it on the same line. */
export function readParagraph(paragraph: XmlElement, into: Inline, reading: Reading): void {
  // See FieldState: what an earlier paragraph left open ends with it.
  into.fields.length = 0
  const properties = child(paragraph, 'w:pPr')
  for (const element of paragraph.children)
    if (isElement(element) && element !== properties) readInline(element, properties, into, reading)
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

/**
 * Links, content controls, smart tags, simple fields and whatever else wraps runs is transparent: an
 * unknown wrapper must not cost the document its words.
 */
function readInline(
  element: XmlElement,
  paragraphProperties: XmlElement | null,
  into: Inline,
  reading: Reading,
): void {
  switch (element.name) {
    case 'w:r':
      readRun(element, paragraphProperties, into, reading)
      break
    case 'm:oMath':
    case 'm:oMathPara':
      into.text += readMath(element)
      break
    case 'a:t':
      into.text += element.children.join('')
      break
    case 'w:subDoc':
      reading.remarks.add('embedded-object', '')
      break
    default:
      if (isDeleted(element, reading)) return
      if (element.name === 'w:ins') reading.remarks.add('tracked-insertion', wordsIn(element))
      for (const inner of elementsOf(element)) readInline(inner, paragraphProperties, into, reading)
  }
}

/** Says so in a remark, too: once for a move, which is there at both its ends. */
export function isDeleted(element: XmlElement, reading: Reading): boolean {
  const rule = leftOut[element.name]
  if (rule === undefined) return false
  reading.remarks.add(rule, wordsIn(element))
  return true
}
