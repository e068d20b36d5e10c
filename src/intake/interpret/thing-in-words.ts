import type { Decimal } from '../../core/base/decimal.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource, saysOnly } from '../words/phrase-pattern.ts'
import { cleanLabel } from './clean-label.ts'
import { readCoverage } from './coverage.ts'
import type { Thing } from './thing.ts'
import { takeTimeNotes, withDateApart } from './time-notes.ts'
import { readYesOrNo, type YesOrNo } from './yes-or-no.ts'

/** Reads a piece that gives no number: a name, an answer, "all" of something. */
export function readWords(printed: string, words: LanguageWords): Thing {
  const piece = printed.replace(closingNothing(words), '')
  const answer = readYesOrNo(piece, words)
  if (answer !== undefined) return withAnswer(answer, words)
  const coverage = readCoverage(piece, words)
  // Time in a sentence is part of what it says; beside a short label it is a note.
  const apart = coverage !== undefined || piece.includes('(')
  const taken = takeTimeNotes(coverage?.label ?? piece, words)
  const timed =
    apart || !/\p{L}/u.test(taken.text)
      ? taken
      : (withDateApart(piece, words) ?? { text: piece, notes: [] })
  const ratio = /\s*[-–—:]?\s*(\d{1,3}:\d{1,3})\s*$/.exec(timed.text)
  const label = cleanLabel(timed.text.slice(0, ratio?.index))
  const named = /\p{L}/u.test(label) && !saysOnly(label, words.countOf)
  const unread = ratio?.[1] ?? (/\d/.test(label) && !named ? label : '')
  return {
    label: named ? label : '',
    form: coverage?.form ?? 'words',
    lead: '',
    value: null,
    high: null,
    was: null,
    percent: false,
    all: coverage !== undefined,
    operator: null,
    cap: false,
    unit: null,
    unitIsNoun: false,
    // "1:25" and "5/5" are neither names nor values.
    notes: unread === '' ? timed.notes : [...timed.notes, unread],
    yesOrNo: false,
    changeBy: false,
    more: false,
    ambiguous: /\d\/\d/.test(unread),
  }
}

/** "Брой срещи – няма данни": named, and nothing said of it, whatever number is in its name. */
export const saysNothingOfIt = (piece: string, words: LanguageWords): boolean =>
  closingNothing(words).test(piece)

const closingNothing = perLanguage(
  (words) =>
    new RegExp(`(?<=\\p{L}[^\\p{L}]{0,5})[-–—:]\\s*${phraseSource(words.nothing)}[\\s.]*$`, 'iu'),
)

function withAnswer({ label, value, note, was }: YesOrNo, words: LanguageWords): Thing {
  const thing = readWords(label, words)
  return {
    ...thing,
    form: thing.label === '' ? 'bare' : 'labelled',
    value: value as Decimal | null,
    was: was as Decimal | null,
    yesOrNo: true,
    notes: [...thing.notes, ...(note === null ? [] : [cleanLabel(note)])],
  }
}
