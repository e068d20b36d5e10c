import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtEnd, phraseAtStart, says } from '../words/phrase-pattern.ts'
import { changeByAtEnd, saysChange } from './change-by.ts'
import { cleanLabel } from './clean-label.ts'
import type { FoundNumber } from './number.ts'
import { labelSeparator, type NumberSpan, spanOf } from './number-span.ts'
import { type SaidOperator, saidOperator } from './operator.ts'
import { supposedArrow } from './slashed-pairs.ts'
import type { Thing } from './thing.ts'
import { readWords } from './thing-in-words.ts'
import { labelOf, saysOnlyArticles } from './thing-label.ts'
import { perYearAtStart, type UnitAndRest, unitAfter, unitOpening } from './unit.ts'

/** Reads a piece by the number that was chosen among those in it. */
export function readValue(
  piece: string,
  numbers: readonly FoundNumber[],
  chosen: FoundNumber,
  words: LanguageWords,
): Thing {
  const span = spanOf(piece, numbers, chosen, words)
  const { start, end, value, high, was, count } = span
  const ahead = withoutCurrency(piece.slice(0, start), words)
  const said = saidOperator(ahead.before, piece.slice(end), words)
  const whole = span.percent && value === '100' ? wholeOf(said.after, words) : ''
  if (whole !== '') return readWords(`${said.before}${whole}`, words)
  const { before, each, all, by, every } = leadOf(said, span.percent, words)
  const opens = saysOnlyArticles(before, words)
  const labelled = labelSeparator.test(before) && !opens
  const link = phraseAtStart(said.after, words.numberLink)
  const counted = unitOf(said.after.slice(link.length), labelled, span.percent, words)
  const percent = span.percent || (counted.unit === null && measuresPercent(before, words))
  const { label, notes } = labelOf(before, counted, labelled, words)
  return {
    label,
    form: formOf(label, labelled, opens, before),
    lead: labelled || opens ? '' : before.trim(),
    value,
    high,
    was,
    percent,
    all,
    ...aimOf(said, span),
    unit: percent ? '%' : (ahead.currency ?? counted.unit),
    unitIsNoun: counted.noun,
    notes: [
      ...notes,
      ...[every, said.about].map((note) => note.trim()).filter((note) => note !== ''),
      ...(each === '' || by !== '' ? [] : [cleanLabel(piece.slice(every.length + before.length))]),
    ],
    yesOrNo: false,
    more: !span.percent && /\+\s*$/.test(said.before),
    changeBy: by !== '' || saysChange(said, span.percent, words),
    ambiguous:
      numbers.length > count ||
      chosen.doubtful ||
      piece.includes(supposedArrow) ||
      phraseAtStart(said.after, words.times) !== '' ||
      saysRate(every, said.after, words),
  }
}

/** "1 per month", "ежемесечно по 1 заседание": how many in the year is for a person to say. */
const saysRate = (before: string, after: string, words: LanguageWords): boolean =>
  [words.everyMonth, words.everyQuarter].some(
    (phrases) => says(before, phrases) || phraseAtStart(after, phrases) !== '',
  )

/** "От 210 на не повече от 120": what is said of the second number counts. */
const aimOf = (
  said: SaidOperator,
  { operator, was }: NumberSpan,
): Pick<Thing, 'operator' | 'cap'> => ({
  operator: operator ?? said.operator,
  cap: said.cap && was === null,
})

/** "всички 28 области" is said of the number; "във всички 28 области" is part of a sentence. */
const opening = (all: string, before: string): string => (before.trim() === all.trim() ? all : '')

/** The words before a value, and what they say of it rather than of what is counted. */
interface Lead {
  readonly before: string
  readonly each: string
  readonly all: boolean
  readonly by: string
  readonly every: string
}

function leadOf(said: SaidOperator, percent: boolean, words: LanguageWords): Lead {
  const each = phraseAtEnd(said.before, words.each)
  const all = phraseAtEnd(said.before, words.all)
  const by = changeByAtEnd(said, percent, words)
  const often = perYearAtStart(said.before, words)
  const every = often.length + each.length === said.before.length ? often : ''
  const end = longest([each, opening(all, said.before), by]).length
  const led = said.before.slice(every.length, said.before.length - end).replace(/\+\s*$/u, '')
  return { before: led, each, all: all !== '', by, every }
}

/** "EUR 2.5 million", "€300": the currency stands before its sum. */
function withoutCurrency(
  before: string,
  words: LanguageWords,
): { before: string; currency: string | null } {
  const { BGN, EUR } = words.currencies
  const said = longest([BGN, EUR].map((phrases) => phraseAtEnd(before, phrases)))
  return { before: before.slice(0, before.length - said.length), currency: said.trim() || null }
}

/** "100 % от всички молби" asks for all of them: the words from "всички" on; '' where they do not. */
function wholeOf(after: string, words: LanguageWords): string {
  const rest = after.slice(phraseAtStart(after, words.ofWhich).length)
  return phraseAtStart(rest, words.all) === '' ? '' : rest
}

/** "Процент обучени – 60", "Дял (%): 60": the label says that its value is a share. */
const measuresPercent = (label: string, words: LanguageWords): boolean =>
  says(label.replace(/\d[\d.,]*\s*%/gu, ' '), words.percent)

const longest = (texts: readonly string[]): string =>
  texts.reduce((a, b) => (b.length > a.length ? b : a), '')

function formOf(label: string, labelled: boolean, opens: boolean, before: string): Thing['form'] {
  if (label === '') return 'bare'
  if (labelled) return 'labelled'
  if (opens) return 'opening'
  return label.length <= cleanLabel(before).length ? 'labelled' : 'inside'
}

function unitOf(
  after: string,
  labelled: boolean,
  percent: boolean,
  words: LanguageWords,
): UnitAndRest {
  if (percent) return { unit: '%', noun: false, rest: after }
  return labelled ? unitAfter(after, words) : unitOpening(after, words)
}
