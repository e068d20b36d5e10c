import { type FieldState, isShown, passFieldMark } from './fields.ts'
import { readMath } from './math.ts'
import type { Reading } from './reading.ts'
import { signOf } from './symbols.ts'
import { child, elementsOf, isElement, wordsIn, type XmlElement } from './xml-tree.ts'

/** What the runs of a paragraph have added up to so far. */
export interface Inline {
  text: string
  /** Contents of text boxes anchored here (w:txbxContent). */
  readonly boxes: XmlElement[]
  /** References to footnotes and endnotes. */
  readonly notes: XmlElement[]
  readonly fields: FieldState
}

export const emptyInline = (): Inline => ({ text: '', boxes: [], notes: [], fields: [] })

/** Adds what a run shows (ECMA-376 part 1, 17.3.2) to the paragraph it stands in. */
export function readRun(
  run: XmlElement,
  paragraphProperties: XmlElement | null,
  into: Inline,
  reading: Reading,
): void {
  const properties = child(run, 'w:rPr')
  const leftOut = reading.styles.isHidden(properties, paragraphProperties)
    ? 'hidden-text'
    : reading.styles.isPlaceholder(properties)
      ? 'placeholder'
      : null
  // Marks of fields count in hidden text, too: an entry of an index is a hidden field.
  const target = leftOut === null ? into : { ...emptyInline(), fields: into.fields }
  for (const element of run.children)
    if (isElement(element)) readContent(element, properties, target, reading)
  if (leftOut !== null && target.text.trim() !== '') reading.remarks.add(leftOut, target.text)
}

function readContent(
  element: XmlElement,
  properties: XmlElement | null,
  into: Inline,
  reading: Reading,
): void {
  if (element.name === 'w:fldChar') into.text += passFieldMark(element, into.fields)
  else if (isShown(into.fields)) {
    const text = characters[element.name] ?? textOf(element, properties, reading)
    if (text === null) readAttachment(element, properties, into, reading)
    else into.text += text
  }
}

/** ECMA-376 part 1, 17.3.3: content of a run that stands for a character. */
const characters: Readonly<Record<string, string>> = {
  'w:br': '\n',
  'w:cr': '\n',
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
  'w:delText': '',
  'w:rPr': '',
}

function textOf(
  element: XmlElement,
  properties: XmlElement | null,
  reading: Reading,
): string | null {
  if (element.name === 'w:t') return inUnicode(element.children.join(''), properties, reading)
  if (element.name === 'w:sym') {
    const { font = '', char = '' } = element.attributes
    return sign(font, Number.parseInt(char, 16), reading)
  }
  return element.name.startsWith('m:') ? readMath(element) : null
}

/** Characters typed in a symbol font stand at U+F020-U+F0FF; the font is the run's. */
function inUnicode(text: string, properties: XmlElement | null, reading: Reading): string {
  const { ascii, hAnsi } = child(properties, 'w:rFonts')?.attributes ?? {}
  return text.replace(/[\uF020-\uF0FF]/g, (character) =>
    sign(ascii ?? hAnsi ?? 'symbol', character.charCodeAt(0), reading),
  )
}

function sign(font: string, code: number, reading: Reading): string {
  const known = signOf(font, code)
  if (known !== null) return known
  const isPrivate = Number.isNaN(code) || (code >= 0xe000 && code <= 0xf8ff)
  if (!isPrivate) return String.fromCharCode(code)
  reading.remarks.add('unknown-symbol', `${font} ${code.toString(16)}`)
  return '\uFFFD'
}

/** What hangs on a run without being its text. */
function readAttachment(
  element: XmlElement,
  properties: XmlElement | null,
  into: Inline,
  reading: Reading,
): void {
  switch (element.name) {
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      into.notes.push(element)
      break
    case 'w:commentReference':
      reading.remarks.add('comment', commentWords(reading.notes.take(element)))
      break
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      readGraphic(element, into, reading)
      break
    default:
      // A wrapper that the reader does not know, such as the base text of w:ruby.
      for (const inner of elementsOf(element)) {
        if (inner.name === 'w:r') readRun(inner, null, into, reading)
        else readContent(inner, properties, into, reading)
      }
  }
}

const commentWords = (comment: XmlElement | null): string =>
  comment === null ? '' : elementsOf(comment).map(wordsIn).join(' ')

function readGraphic(graphic: XmlElement, into: Inline, reading: Reading): void {
  const boxes = boxesIn(graphic)
  for (const box of boxes) into.boxes.push(box)
  if (graphic.name === 'w:object') reading.remarks.add('embedded-object', '')
  else if (boxes.length === 0) reading.remarks.add('picture', '')
}

/** The outermost text containers: of Word's own boxes and of drawings that keep text as DrawingML. */
const boxesIn = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((inner) =>
    inner.name === 'w:txbxContent' || inner.name === 'a:p' ? [inner] : boxesIn(inner),
  )
