import type { Period } from '../base/period.ts'
import type { IndicatorReports, PublishedReport } from '../report/report.ts'
import { type FigureTable, type FigureValue, isSameFigure } from './figure.ts'
import { boundAddresses, type SectionContent } from './typed-section.ts'

/** A figure that is no longer what it was when a person last looked at the text around it. */
export interface ChangedFigure {
  readonly address: string
  readonly before: FigureValue
  /** Null where there is no such figure any more. */
  readonly now: FigureValue | null
}

/** What has changed under a text. */
export const changedFigures = (
  { text, figures: kept }: SectionContent,
  figures: FigureTable,
): ChangedFigure[] =>
  boundAddresses(text).flatMap((address): ChangedFigure[] => {
    const before = kept[address]
    const now = figures.get(address) ?? null
    if (before === undefined || (now !== null && isSameFigure(before, now))) return []
    return [{ address, before, now }]
  })

/** A report that was entered since, and may be why. */
export interface ReportSince {
  readonly measure: string
  readonly indicator: number
  readonly period: Period
  readonly enteredAt: string
}

/**
 * The reports since an instant that a figure may have changed by, the latest first: of the indicator or the
 * measure that it is of, of all measures of a goal, else of all.
 */
export function reportsSince(
  address: string,
  since: string,
  reports: readonly IndicatorReports<PublishedReport>[],
  goalOf: (measure: string) => string | undefined,
): ReportSince[] {
  const concerns = concernOf(address, goalOf)
  return reports
    .filter(({ measure, indicator }) => concerns(measure, indicator))
    .flatMap(({ measure, indicator, reports: of }) =>
      of
        .map(({ period, enteredAt, acceptedAt }) => ({
          ...{ measure, indicator, period, enteredAt: acceptedAt ?? enteredAt },
        }))
        .filter(({ enteredAt }) => enteredAt > since),
    )
    .sort((a, b) => (a.enteredAt < b.enteredAt ? 1 : a.enteredAt > b.enteredAt ? -1 : 0))
}

const ofMeasure = /^measure (\S+)(?: indicator (\d+))? /
const ofGoal = /^goal (\S+) /

function concernOf(
  address: string,
  goalOf: (measure: string) => string | undefined,
): (measure: string, indicator: number) => boolean {
  const [, measure, indicator] = ofMeasure.exec(address) ?? []
  if (measure !== undefined)
    return (code, position) =>
      code === measure && (indicator === undefined || position === Number(indicator))
  const [, goal] = ofGoal.exec(address) ?? []
  if (goal !== undefined) return (code) => goalOf(code) === goal
  return () => address.startsWith('plan ')
}
