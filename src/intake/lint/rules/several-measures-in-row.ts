import type { Finding } from '../../../core/base/finding.ts'
import type { Draft, DraftMeasure } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import { wordsOf } from '../../words/words-of.ts'
import { page } from '../pages/several-measures-in-row.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'several-measures-in-row'
const severity = 'warning'

/** Two things to do in one row have one degree, one deadline and one sum, and none of them fits both. */
export const severalMeasuresInRow: Rule = {
  name,
  severity,
  about: {
    bg: 'В един ред са записани няколко мерки.',
    en: 'Several measures stand in one row.',
  },
  page,
  check(draft) {
    const told = draft.measures.flatMap((measure) => {
      const parts = partsOf(measure.text.measure, draft)
      return parts === undefined ? [] : [{ measure, parts }]
    })
    const alike = told.filter(({ parts }) => parts.form === 'lines')
    const isLayout = alike.length > 3 && alike.length * 2 > draft.measures.length
    return told
      .filter(({ parts }) => !isLayout || parts.form !== 'lines')
      .map(({ measure, parts }) => finding(measure, parts, draft))
  },
}

/** What a cell is made of: items of a list, lines that are each a thing to do, other lines, sentences. */
interface Parts {
  readonly form: 'items' | 'actions' | 'lines' | 'sentences'
  readonly parts: readonly string[]
}

/** Lines that are no plain list may be a title and what explains it. */
function finding(measure: DraftMeasure, { form, parts }: Parts, draft: Draft): Finding {
  const listed = parts.map((part) => `„${shortened(part, 40)}“`).join(', ')
  return {
    ...placeOf(measure, 'measure'),
    rule: name,
    severity: form === 'items' || form === 'actions' ? severity : 'info',
    actual: parts.map((part) => shortened(part, 40)).join(' | '),
    expected: inLanguageOf(draft, { bg: 'една мярка в ред', en: 'one measure in a row' }),
    message: {
      bg: `В реда са записани ${parts.length} мерки (${shortened(listed, 160)}); отделете ги, за да има всяка своя цел и срок.`,
      en: `The row holds ${parts.length} measures (${shortened(listed, 160)}); part them, so that each has its own target and deadline.`,
    },
  }
}

/** "1. ...", "а) ...", "- ...": an item of a list. */
const item = /^\s*(?:[-–—•▪*●]|\d{1,2}[.)]|\p{L}[.)])\s*(?=\p{L})/u
const ended = /[.;!]\s*$/u
const fewestWords = 3

/**
 * The lines of the cell that each begin something to do: items of a list, or lines of several words that
 * begin with a capital after a line that has come to its end. What a line of items is led up to by is none.
 */
function partsOf(text: string, draft: Draft): Parts | undefined {
  const lines = text.split('\n')
  const items = lines.filter((line) => item.test(line) && isLong(line))
  if (items.length > 1) return { form: 'items', parts: items.map((line) => line.replace(item, '')) }
  const parts = lines.length > 1 ? linesThatBegin(lines, draft) : []
  if (parts.length > 1) {
    const { actionEndings } = wordsOf[draft.language]
    const toDo = parts.every((part) => beginsToDo(part, actionEndings))
    return { form: toDo ? 'actions' : 'lines', parts }
  }
  const sentences = sentencesOf(text, draft)
  return sentences.length > 1 ? { form: 'sentences', parts: sentences } : undefined
}

function linesThatBegin(lines: readonly string[], draft: Draft): string[] {
  const parts: string[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before === undefined || begins(line, before, draft)) parts.push(line)
    else parts.push(`${parts.pop() ?? ''} ${line}`)
  }
  const own = parts.filter(isLong)
  return own.length === parts.length && parts.length > 1 ? parts : []
}

function begins(line: string, before: string, draft: Draft): boolean {
  if (!/^\s*\p{Lu}/u.test(line) || !isLong(line)) return false
  const [last = ''] = /[^\s]+$/u.exec(before.trim()) ?? []
  const dangles = wordsOf[draft.language].dangling.includes(last.toLowerCase())
  return (
    ended.test(before) ||
    (!dangles && !/[,:–—-]$/u.test(last) && isLong(before) && isSentence(line))
  )
}

const isLong = (line: string): boolean => (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewestWords

/** Not a name that happens to begin the next line: its second word is in small letters. */
const isSentence = (line: string): boolean => /^\s*\p{Lu}[\p{L}-]*\p{Ll}\s+\p{Ll}/u.test(line)

/**
 * Sentences of one line that are each a thing to do: their first words end alike ("Holding meetings.
 * Training staff."), or each begins with a noun of doing, perhaps behind a word that describes it. A
 * sentence that explains the one before begins otherwise.
 */
function sentencesOf(text: string, draft: Draft): string[] {
  const sentences = text.split(/(?<=\p{Ll}{2}[”“")]?[.;])\s+(?=\p{Lu}\p{Ll})/u)
  if (sentences.length < 2 || !sentences.every(isLong)) return []
  const ends = sentences.map((each) => /^\p{L}+/u.exec(each.trim())?.[0].slice(-2) ?? '')
  const alike = ends.every((end) => end.length === 2 && end === ends[0])
  const { actionEndings } = wordsOf[draft.language]
  return alike || sentences.every((each) => beginsToDo(each, actionEndings)) ? sentences : []
}

const shortestAction = 6

const beginsToDo = (sentence: string, endings: readonly string[]): boolean =>
  (sentence.match(/\p{L}+/gu) ?? [])
    .slice(0, 2)
    .some((word) => word.length >= shortestAction && endings.some((end) => word.endsWith(end)))
