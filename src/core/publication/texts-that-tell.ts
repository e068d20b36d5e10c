import type { OfIndicator } from '../degree/circumstances.ts'
import type { Plan } from '../plan/plan.ts'
import { type IndicatorReports, isSuppressed, type ReportedValue } from '../report/report.ts'
import { keyOf } from './disclosure.ts'
import type { Publication } from './publication.ts'
import { publishedTexts, type TextKind } from './published-texts.ts'
import { smallNumberWords } from './small-number-words.ts'

/** Words that people typed in which a number stands that is kept back. Whether they tell it, a person has to see. */
export interface TellingText extends OfIndicator {
  readonly kind: TextKind
  readonly number: string
  /** The sentence, or as much of it as can be read at a glance. */
  readonly words: string
}

/**
 * What a person has to look at before a version goes out: texts about a measure, and sentences of the annual report about
 * one of its indicators, in which a number of the measure stands that is kept back.
 *
 * @param plan and `reports` as they are inside
 */
export function textsThatTell(
  { plan, reports }: { readonly plan: Plan; readonly reports: readonly IndicatorReports[] },
  publication: Publication,
): TellingText[] {
  const secrets = secretsOf(plan, reports, publication)
  const texts = publishedTexts(publication)
  const found = secrets.flatMap(({ of, numbers }) => {
    const name = stemsOf(nameOf(plan, of))
    return texts
      .filter(({ measure }) => measure === null || measure === of.measure)
      .flatMap(({ kind, measure, words }) =>
        sentencesOf(words)
          .filter((sentence) => measure !== null || speaksOf(sentence, name))
          .flatMap((sentence) =>
            numbers
              .filter((number) => hasNumber(sentence, number))
              .map((number) => ({ ...of, kind, number, words: sentence.slice(0, longest) })),
          ),
      )
  })
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()]
}

const longest = 300

interface Secret {
  readonly of: OfIndicator
  readonly numbers: readonly string[]
}

/** The numbers of each indicator that are known inside and not published. */
function secretsOf(
  plan: Plan,
  reports: readonly IndicatorReports[],
  publication: Publication,
): Secret[] {
  const published = new Map(publication.reports.map((each) => [keyOf(each), each.reports]))
  const ofReports = reports.map(({ measure, indicator, reports: rows }) => ({
    of: { measure, indicator },
    numbers: rows
      .filter(({ period, revision }) =>
        published
          .get(keyOf({ measure, indicator }))
          ?.some(
            (each) =>
              each.period === period && each.revision === revision && isSuppressed(each.reported),
          ),
      )
      .flatMap(({ reported }) => numbersIn(reported)),
  }))
  const ofBaselines = publication.plan.measures.flatMap(({ code, indicators }) =>
    indicators
      .filter(({ rule }) => rule.isBaselineSuppressed)
      .map(({ position }) => ({
        of: { measure: code, indicator: position },
        numbers: baselineOf(plan, code, position),
      })),
  )
  return [...ofReports, ...ofBaselines]
    .map(({ of, numbers }) => ({
      of,
      numbers: [...new Set(numbers)].filter((each) => each !== '0'),
    }))
    .filter(({ numbers }) => numbers.length > 0)
}

const numbersIn = (reported: ReportedValue): string[] => {
  if ('value' in reported) return [reported.value]
  return 'numerator' in reported ? [reported.numerator, reported.denominator] : []
}

const indicatorOf = ({ measures }: Plan, code: string, position: number) =>
  measures.find((each) => each.code === code)?.indicators.find((each) => each.position === position)

const baselineOf = (plan: Plan, code: string, position: number): string[] => {
  const baseline = indicatorOf(plan, code, position)?.rule.baseline
  return baseline ? [baseline] : []
}

const nameOf = (plan: Plan, { measure, indicator }: OfIndicator): string =>
  Object.values(indicatorOf(plan, measure, indicator)?.name ?? {}).join(' ')

const sentencesOf = (words: string): string[] =>
  words
    .split(/(?<=[.!?;])\s+|\n+/u)
    .map((each) => each.trim())
    .filter((each) => each !== '')

/** The first letters of the longer words: they stay when the ends change. */
const stemsOf = (words: string): Set<string> =>
  new Set((words.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5)))

const speaksOf = (sentence: string, name: ReadonlySet<string>): boolean => {
  const said = stemsOf(sentence)
  return [...name].filter((stem) => said.has(stem)).length >= Math.min(2, Math.max(1, name.size))
}

/** In digits that stand alone, however their thousands are set apart, or in words. */
function hasNumber(sentence: string, number: string): boolean {
  const [whole = '', part] = number.split('.')
  const digits = [...whole].join('[ \\u00a0\\u202f]?')
  const written = part === undefined ? digits : `${digits}[.,]${part}`
  if (new RegExp(`(?<![\\d.,])${written}(?![.,]?\\d)`, 'u').test(sentence)) return true
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.some((word) => smallNumberWords[number]?.includes(word))
}
