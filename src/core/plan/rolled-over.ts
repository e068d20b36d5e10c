import type { Decimal } from '../base/decimal.ts'
import { formatDate, formatNumber } from '../base/format.ts'
import { interfaceLanguageFor, type PlanLanguage } from '../base/language.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Draft, DraftDeadline, DraftIndicator, DraftMeasure } from '../draft/draft.ts'
import { draftOfPlan } from './draft-of-plan.ts'
import type { Measure, PlanContent } from './plan.ts'
import { withTargetsInForce } from './plan-on.ts'

/** The last accepted value of an indicator, and the day that it is of. */
export interface LastValue {
  readonly value: Decimal
  readonly of: PlainDate
}

/** What goes over into the next year's plan, and how. */
export interface RollOver {
  /** The codes of the measures that go over. */
  readonly measures: ReadonlySet<string>
  /** Whether the measures are numbered from 1; else they keep their numbers. */
  readonly renumbered: boolean
  /** The last accepted value of an indicator, by the measure's code and its position. */
  readonly lastValue: (measure: string, indicator: number) => LastValue | undefined
}

/**
 * The draft of the next year's plan: goals, measures, indicators, institutions and money of this year's, a
 * year on. The baseline of each indicator is its last accepted value, said in its note and in the words of
 * the cell; where none was accepted it stays as it was.
 *
 * @param plan as it is in force
 */
export function rolledOver(plan: PlanContent, chosen: RollOver): Draft {
  const { language, year } = plan
  const draft = draftOfPlan(withTargetsInForce(plan), language)
  const kept = draft.measures.flatMap((measure, index) => {
    const of = plan.measures[index]
    return of && chosen.measures.has(of.code) ? [{ measure, of }] : []
  })
  const numbers = new Map(
    kept.map(({ measure }, index) => [
      measure.number,
      chosen.renumbered ? String(index + 1) : measure.number,
    ]),
  )
  const numberOf = (number: string) => numbers.get(number)
  return {
    ...draft,
    title: aYearOn(draft.title, year),
    year: year + 1,
    declaredMeasureCount: null,
    measures: kept.map(({ measure, of }, index) => ({
      ...withBaselines(aYearLater(measure, year), of, chosen, language),
      position: index + 1,
      number: chosen.renumbered ? String(index + 1) : measure.number,
      ...sharedOf(measure, numberOf),
      source: { table: 1, row: index + 1 },
    })),
  }
}

/** The year in words, a year on; part of a longer number it is none. */
export const aYearOn = (words: string, year: number): string =>
  words.replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'gu'), String(year + 1))

function aYearLater(measure: DraftMeasure, year: number): DraftMeasure {
  const { text } = measure
  const moved = (words: string) => aYearOn(words, year)
  return {
    ...measure,
    text: {
      ...text,
      expectedResults: moved(text.expectedResults),
      target: moved(text.target),
      deadline: moved(text.deadline),
    },
    deadline: deadlineLater(measure.deadline, year),
    indicators: measure.indicators.map((indicator) => withStagesLater(indicator, year)),
  }
}

/** Stages are due a year later; the leap day comes to the last of its month. */
function withStagesLater(indicator: DraftIndicator, year: number): DraftIndicator {
  const { set } = indicator
  if (set?.kind !== 'stages') return indicator
  const stages = set.stages.map(({ name, weight, due }) => ({
    ...{ name: aYearOn(name, year), weight },
    ...(due === undefined ? {} : { due: dayLater(due, year) }),
  }))
  return { ...indicator, set: { kind: 'stages', stages } }
}

const dayLater = (day: PlainDate, year: number): PlainDate =>
  !day.startsWith(`${year}-`)
    ? day
    : ((day.endsWith('-02-29') ? `${year + 1}-02-28` : aYearOn(day, year)) as PlainDate)

/** Months of the year move on; those of a later year are what they were. */
function deadlineLater(deadline: DraftDeadline, year: number): DraftDeadline {
  const moved = (month: string) => (month.startsWith(`${year}-`) ? aYearOn(month, year) : month)
  return {
    ...deadline,
    from: deadline.from && moved(deadline.from),
    to: deadline.to && moved(deadline.to),
    phases: deadline.phases.map(({ to, what }) => ({ to: moved(to), what: aYearOn(what, year) })),
  }
}

/** The baselines of a measure from what was reported, and the words of their cell to match. */
function withBaselines(
  measure: DraftMeasure,
  { code, indicators: known }: Measure,
  { lastValue }: RollOver,
  language: PlanLanguage,
): DraftMeasure {
  const values = known.map(({ position }) => lastValue(code, position))
  if (values.every((value) => value === undefined)) return measure
  const indicators = measure.indicators.map((indicator, index) => {
    const last = values[index]
    return last
      ? { ...indicator, baseline: { value: last.value, note: asOfDay(last.of, language) } }
      : indicator
  })
  return {
    ...measure,
    indicators,
    text: {
      ...measure.text,
      baseline: indicators.map((each) => baselineWords(each, language)).join('\n'),
    },
  }
}

/** As in a plan: „Обучени лица – 88 лица (към 31.12.2024 г.)“. */
function baselineWords({ name, unit, baseline }: DraftIndicator, language: PlanLanguage): string {
  if (baseline.value === null) return [name, baseline.note ?? '–'].join(' – ')
  const value = formatNumber(baseline.value, interfaceLanguageFor(language))
  const quantity = unit === null ? value : unit === '%' ? `${value} %` : `${value} ${unit}`
  return `${name} – ${quantity}${baseline.note ? ` (${baseline.note})` : ''}`
}

const asOfDay = (day: PlainDate, language: PlanLanguage): string =>
  language === 'bg' ? `към ${formatDate(day, 'bg')}` : `as of ${formatDate(day, 'en')}`

/** The measures that a measure shares money with, by their numbers in the new draft; those left out are not. */
function sharedOf(
  { sharedFundingWith, sharingConfirmed, sharingRefused, sharingReasons }: DraftMeasure,
  numberOf: (number: string) => string | undefined,
): Partial<DraftMeasure> {
  const renamed = (numbers: readonly string[]) => numbers.flatMap((each) => numberOf(each) ?? [])
  return {
    sharedFundingWith: renamed(sharedFundingWith),
    ...(sharingConfirmed ? { sharingConfirmed: renamed(sharingConfirmed) } : {}),
    ...(sharingRefused ? { sharingRefused: renamed(sharingRefused) } : {}),
    ...(sharingReasons
      ? {
          sharingReasons: Object.fromEntries(
            Object.entries(sharingReasons).flatMap(([number, reason]) => {
              const now = numberOf(number)
              return now === undefined ? [] : [[now, reason]]
            }),
          ),
        }
      : {}),
  }
}
