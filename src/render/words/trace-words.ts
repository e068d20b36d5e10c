import { formatDate, formatInstant, formatNumber, formatPeriod } from '../../core/base/format.ts'
import { type InBothLanguages, type Language, wordsIn } from '../../core/base/language.ts'
import type { Judgement, PublishedJudgement } from '../../core/degree/judgement.ts'
import type { Entry, NotCounted, ReportTrace } from '../../core/degree/report-trace.ts'
import type { Degree } from '../../core/degree/verdict.ts'
import type { Decision } from '../../core/plan/decision.ts'
import type { DecidingAct, TargetRevision } from '../../core/plan/plan.ts'
import { isSuppressed, type PublishedReport } from '../../core/report/report.ts'
import { namedAct } from './act-words.ts'
import { degreeWords } from './degree-words.ts'
import { suppressedMark } from './suppressed-words.ts'
import { verdictWords } from './verdict-words.ts'

const notCounted: Readonly<Record<NotCounted, InBothLanguages>> = {
  'not-the-last': { bg: 'важи по-късна стойност', en: 'a later value counts' },
  'within-a-longer': {
    bg: 'съдържа се в отчета за по-дълъг период',
    en: 'it lies within the report of a longer period',
  },
  'of-another-kind': { bg: 'отчетено е от друг вид', en: 'it is of another kind' },
  'not-used': { bg: 'няма с какво да се сравни', en: 'there is nothing to compare it with' },
  suppressed: {
    bg: 'общата стойност не се публикува',
    en: 'what the values come to is not published',
  },
}

/** Why a report did not count, as a clause. */
export const notCountedWords = (reason: NotCounted, language: Language): string =>
  notCounted[reason][language]

/** „5“, „8 от 10“, „изготвен, приет“: a reported value without its unit. */
export function bareValueWords(reported: PublishedReport['reported'], language: Language): string {
  if (isSuppressed(reported)) return suppressedMark
  if ('value' in reported) return formatNumber(reported.value, language)
  if ('done' in reported) return reported.done.join(', ') || '—'
  const [part, whole] = [reported.numerator, reported.denominator]
  const of = { bg: 'от', en: 'of' }[language]
  return `${formatNumber(part, language)} ${of} ${formatNumber(whole, language)}`
}

/** One report in one line: its value, who entered and accepted it and when, what it corrects, what it rests on. */
export function traceWords(trace: ReportTrace, language: Language): string {
  const bg = language === 'bg'
  const parts = [
    `${formatPeriod(trace.period, language)}: ${entryWords(trace, language)}`,
    ...trace.corrected.map(
      (entry) => `${bg ? 'поправя' : 'corrects'} ${entryWords(entry, language)}`,
    ),
    ...(trace.late ? [bg ? 'след срока за отчитане' : 'after the day on which it was due'] : []),
    ...(trace.because
      ? [`${bg ? 'не се брои' : 'not counted'}: ${notCountedWords(trace.because, language)}`]
      : []),
    ...trace.evidence.map(
      ({ title, reference }) => `${bg ? 'доказателство' : 'evidence'}: ${title} (${reference})`,
    ),
  ]
  return parts.join('; ')
}

function entryWords(entry: Entry, language: Language): string {
  const { enteredAt, enteredBy, acceptedAt, acceptedBy } = entry
  const [entered, accepted] = { bg: ['въведено', 'прието'], en: ['entered', 'accepted'] }[language]
  return [
    bareValueWords(entry.reported, language),
    ...actWords(entered, enteredAt, enteredBy, language),
    ...actWords(accepted, acceptedAt, acceptedBy, language),
  ].join(', ')
}

function actWords(
  word: string | undefined,
  at: string | null,
  by: string | undefined,
  language: Language,
): string[] {
  if (at === null && by === undefined) return []
  const who = by === undefined ? '' : ` ${language === 'bg' ? 'от' : 'by'} ${by}`
  const when = at === null ? '' : ` ${formatInstant(at, language)}`
  return [`${word ?? ''}${when}${who}`]
}

/** „Решение № 5 от 01.07.2024 г. на Съвета“. */
function decidingActWords(
  { number, date, ...said }: DecidingAct,
  language: Language,
  council: InBothLanguages | null,
): string {
  const { act, body } = namedAct(said, language, council)
  return {
    bg: `${act} №\u00a0${number} от ${formatDate(date, language)}, ${body}`,
    en: `${act} No\u00a0${number} of ${formatDate(date, language)}, ${body}`,
  }[language]
}

/** What was decided, by which act and why. */
export const decisionWords = (
  { kind, act, reason }: Decision,
  language: Language,
  council: InBothLanguages | null = null,
): string =>
  `${verdictWords(kind, language)}: ${decidingActWords(act, language, council)}. ${wordsIn(reason, language).text}`

/** What the rules alone say, to stand beside what a body decided or a person found. */
export const computedWords = (
  { computed, degree, raw }: Pick<Degree, 'computed' | 'degree' | 'raw'>,
  language: Language,
): string => {
  const figure = degree === null ? '' : `, ${degreeWords({ degree, raw }, language)}`
  const verdict = verdictWords(computed, language)
  return { bg: `Изчислено: ${verdict}${figure}.`, en: `Computed: ${verdict}${figure}.` }[language]
}

/** What a person found, with the mark that a person did. */
export function judgementWords(
  judgement: PublishedJudgement | Judgement,
  language: Language,
): string {
  const who = 'by' in judgement ? `, ${judgement.by}` : ''
  const head = { bg: 'Преценка на човек', en: "A person's judgement" }[language]
  const verdict = verdictWords(judgement.verdict, language)
  const when = formatDate(judgement.on, language)
  return `${head}: ${verdict} (${when}${who}). ${wordsIn(judgement.reason, language).text}`
}

/** By which amendment's target it was judged. */
export const revisionWords = (
  { from, act, reason, counting }: TargetRevision,
  language: Language,
  council: InBothLanguages | null = null,
): string => {
  const what = counting
    ? {
        bg: 'Целта, базовата стойност и начинът на измерване са според изменението',
        en: 'The target, the baseline and the way of measuring are those of the amendment',
      }
    : { bg: 'Целта е изменена', en: 'The target was revised' }
  const why = `${decidingActWords(act, language, council)}. ${wordsIn(reason, language).text}`
  return {
    bg: `${what.bg}, в сила от ${formatDate(from, language)}: ${why}`,
    en: `${what.en}, in force from ${formatDate(from, language)}: ${why}`,
  }[language]
}
