import { lastDayOf, parsePeriod } from '../../../core/base/period.ts'
import type { Indicator, Measure } from '../../../core/plan/plan.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { firstDayOf } from '../first-day-of.ts'
import { indicatorId } from '../identifiers.ts'
import { type ValueRow, valueRows } from '../value-rows.ts'
import { element, type Xml } from '../xml.ts'
import { narratives } from './narratives.ts'

/** What came of a measure: its indicators as those of one result. A plan's measures put something out. */
export function iatiResult(measure: Measure, publication: Publication): Xml {
  const rows = Map.groupBy(valueRows(publication), ({ indicator }) => indicator)
  const { plan } = publication
  const expected = Object.fromEntries(
    Object.entries(measure.text).map(([language, words]) => [
      language,
      words?.expectedResults || words?.measure || measure.number,
    ]),
  )
  return element(
    'result',
    { type: output },
    element('title', {}, narratives(expected, plan)),
    measure.indicators.map((indicator) =>
      iatiIndicator(indicator, rows.get(indicatorId(measure, indicator)) ?? [], plan),
    ),
  )
}

function iatiIndicator(
  { name, kind, rule }: Indicator,
  rows: readonly ValueRow[],
  plan: Publication['plan'],
): Xml {
  const of = (wanted: ValueRow['kind']) => rows.filter((row) => row.kind === wanted)
  const periods = [...new Set(of('actual').flatMap(({ period }) => period ?? []))]
  return element(
    'indicator',
    { measure: measureCode(kind), ascending: rule.target.kind === 'at-most' ? '0' : '1' },
    element('title', {}, narratives(name, plan)),
    of('baseline').map(({ value }) =>
      element('baseline', { year: String(plan.year), 'iso-date': `${plan.year}-01-01`, value }),
    ),
    periods.map((period) => iatiPeriod(period, rows)),
  )
}

/** What the year comes to goes before a report on all of it: one value for each period. */
function iatiPeriod(period: string, rows: readonly ValueRow[]): Xml | null {
  const of = parsePeriod(period)
  if (of === undefined) return null
  const own = rows.filter((row) => row.period === period)
  const actual = own.findLast(({ kind }) => kind === 'actual')
  return element(
    'period',
    {},
    element('period-start', { 'iso-date': firstDayOf(of) }),
    element('period-end', { 'iso-date': lastDayOf(of) }),
    own
      .filter(({ kind, value }) => kind === 'target' && value !== null)
      .map(({ value }) => element('target', { value })),
    actual?.value ? element('actual', { value: actual.value }) : null,
  )
}

/** Of IATI's lists ResultType and IndicatorMeasure: output; unit, percentage, qualitative. */
const output = '1'
const measureCode = (kind: Indicator['kind']): string =>
  kind === 'percent' ? '2' : kind === 'qualitative' ? '5' : '1'
