import { toDecimal, toRational } from '../../core/base/decimal.ts'
import { type InBothLanguages, type Language, wordsIn } from '../../core/base/language.ts'
import { comparePeriods, type Period } from '../../core/base/period.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { demonstrationNotice } from '../words/plan-words.ts'
import { indicatorId } from './identifiers.ts'
import { type ValueRow, valueKinds, valueRows } from './value-rows.ts'

/**
 * The values as a cube (JSON-stat 2.0): indicator by period by what the value is. Every cell of the cube is
 * there, empty ones as null, so that there are as many values as the sizes multiply to; a value that is
 * withheld is null with the status "C".
 *
 * Of a range the cube has no target: it would take two values. A baseline stands under the plan's year.
 */
export function jsonStatOf(publication: Publication, language: Language): string {
  const { plan, publishedAt, version } = publication
  const rows = valueRows(publication)
  const indicators = plan.measures.flatMap((measure) =>
    measure.indicators.map((indicator) => ({
      id: indicatorId(measure, indicator),
      label: `${measure.number}. ${wordsIn(indicator.name, language).text}`,
      unit: indicator.unit === null ? '' : wordsIn(indicator.unit, language).text,
    })),
  )
  const year = String(plan.year)
  const periods = [...new Set([year, ...rows.flatMap(({ period }) => period ?? [])])].sort((a, b) =>
    comparePeriods(a as Period, b as Period),
  )
  const cells = cellsOf(rows, year)
  const cube = indicators.flatMap(({ id }) =>
    periods.flatMap((period) => valueKinds.map((kind) => cells.get(keyOf(id, period, kind)))),
  )
  const described = {
    ...{ version: '2.0', class: 'dataset', label: wordsIn(plan.title, language).text },
    updated: publishedAt,
    ...(plan.demonstration ? { note: [demonstrationNotice[language]] } : {}),
    extension: { merilo: { plan: plan.slug, version } },
    id: ['indicator', 'period', 'measure'],
    size: [indicators.length, periods.length, valueKinds.length],
    role: { time: ['period'], metric: ['indicator'] },
    dimension: {
      indicator: {
        label: dimensionWords.indicator[language],
        category: {
          index: indicators.map(({ id }) => id),
          label: Object.fromEntries(indicators.map(({ id, label }) => [id, label])),
          unit: Object.fromEntries(indicators.map(({ id, unit }) => [id, { label: unit }])),
        },
      },
      period: { label: dimensionWords.period[language], category: { index: periods } },
      measure: {
        label: dimensionWords.measure[language],
        category: {
          index: valueKinds,
          label: Object.fromEntries(valueKinds.map((kind) => [kind, kindWords[kind][language]])),
        },
      },
    },
    status: Object.fromEntries(
      cube.flatMap((cell, index) => (cell?.isSuppressed ? [[String(index), 'C']] : [])),
    ),
  }
  return withValues(described, cube)
}

const keyOf = (indicator: string, period: string, kind: ValueRow['kind']): string =>
  `${indicator} ${period} ${kind}`

/** What is computed for the whole year goes before a report on it; two values in one cell are none. */
function cellsOf(rows: readonly ValueRow[], year: string): Map<string, ValueRow | undefined> {
  const cells = new Map<string, ValueRow | undefined>()
  for (const row of rows) {
    const key = keyOf(row.indicator, row.period ?? year, row.kind)
    const isRange = row.kind === 'target' && cells.has(key)
    cells.set(key, isRange ? undefined : row)
  }
  return cells
}

/** The numbers are written as they are: a number of JavaScript would round what has many digits. */
function withValues(described: object, cube: readonly (ValueRow | undefined)[]): string {
  const values = cube.map((cell) => (cell?.value ? toDecimal(toRational(cell.value), 12) : 'null'))
  return `${JSON.stringify(described).slice(0, -1)},"value":[${values.join(',')}]}`
}

const dimensionWords: Readonly<Record<'indicator' | 'period' | 'measure', InBothLanguages>> = {
  indicator: { bg: 'Индикатор', en: 'Indicator' },
  period: { bg: 'Период', en: 'Period' },
  measure: { bg: 'Какво е стойността', en: 'What the value is' },
}

const kindWords: Readonly<Record<ValueRow['kind'], InBothLanguages>> = {
  baseline: { bg: 'Базова стойност', en: 'Baseline' },
  target: { bg: 'Целева стойност', en: 'Target' },
  actual: { bg: 'Постигната стойност', en: 'Actual' },
}
