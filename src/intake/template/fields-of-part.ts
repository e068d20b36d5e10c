import type { FoundField, FoundInTemplate } from '../../core/publication/template-problems.ts'
import { refused } from '../package/refusals.ts'
import { readPlainXml } from '../package/xml-events.ts'
import { fieldCodes } from './field-codes.ts'

/** A paragraph as it is read: its words, and where in them each run begins. */
interface OpenParagraph {
  words: string
  readonly starts: number[]
}

type Attributes = Readonly<Record<string, string>>

/** The value of an attribute by its name, whatever prefix a file gives its namespace. */
export const attributeNamed = (attributes: Attributes, name: string): string | undefined =>
  Object.entries(attributes).find(([written]) => written.split(':').at(-1) === name)?.[1]

/** Far more than any template has. Filling one in takes as long as its names and the pieces of their paragraphs are many. */
const limits = { elements: 200_000, fields: 100, pieces: 2_000 }

/**
 * The names between braces in the paragraphs of one part.
 *
 * @throws {Refused} where a field of Word would fetch, run or ask for something, or where a limit is broken.
 */
export async function fieldsOfPart(
  chunks: AsyncIterable<Uint8Array>,
  isBody: boolean,
): Promise<FoundInTemplate> {
  const fields: FoundField[] = []
  const unclosed: string[] = []
  const open: OpenParagraph[] = []
  let collects: 'words' | 'instruction' | null = null
  const codes = fieldCodes()
  let elements = 0
  const begin: Readonly<Record<string, (attributes: Attributes) => void>> = {
    p: () => open.push({ words: '', starts: [] }),
    r: () => open.at(-1)?.starts.push(open.at(-1)?.words.length ?? 0),
    t: () => {
      collects = 'words'
    },
    instrText: () => {
      collects = 'instruction'
    },
    delInstrText: () => {
      collects = 'instruction'
    },
    fldSimple: (attributes) => codes.simple(attributeNamed(attributes, 'instr') ?? ''),
    fldChar: (attributes) => codes.mark(attributeNamed(attributes, 'fldCharType')),
  }
  await readPlainXml(chunks, {
    open({ local, attributes }) {
      elements += 1
      if (elements > limits.elements) throw refused('too-complex')
      begin[local]?.(attributes)
    },
    close({ local }) {
      if (['t', 'instrText', 'delInstrText'].includes(local)) collects = null
      const paragraph = local === 'p' ? open.pop() : undefined
      if (!paragraph) return
      fields.push(...fieldsIn(paragraph, isBody))
      if (fields.length > limits.fields) throw refused('too-complex')
      const rest = paragraph.words.replace(named, '')
      if (/\{\{|\}\}/.test(rest)) unclosed.push(shortened(paragraph.words))
    },
    text(text) {
      const paragraph = open.at(-1)
      if (collects === 'words' && paragraph) paragraph.words += text
      if (collects !== null) codes.text(text, collects === 'instruction')
    },
  })
  return { fields, unclosed }
}

const named = /\{\{([^{}]*)\}\}/g

function fieldsIn({ words, starts }: OpenParagraph, isInBody: boolean): FoundField[] {
  const found = [...words.matchAll(named)]
  if (found.length > limits.fields || (found.length > 0 && starts.length > limits.pieces))
    throw refused('too-complex')
  return found.map(({ 0: whole, 1: name = '', index }) => ({
    name,
    paragraph: shortened(words),
    isInBody,
    isAlone: words.trim() === whole,
    isSplit: starts.some((start) => start > index && start < index + whole.length),
  }))
}

const longestShown = 80

const shortened = (words: string): string =>
  words.length > longestShown ? `${words.slice(0, longestShown)}…` : words
