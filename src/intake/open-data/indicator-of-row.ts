import type { Decimal } from '../../core/base/decimal.ts'
import { accumulations, measurements } from '../../core/draft/accumulation.ts'
import { indicatorKinds } from '../../core/draft/draft.ts'
import { type Target, toleranceKinds, trendDirections } from '../../core/draft/target.ts'
import type { Indicator } from '../../core/plan/plan.ts'
import { refused } from '../package/refusals.ts'
import { inLanguages, list, oneOf, perhapsDecimal, perhapsOneOf, perhapsWords } from './cells.ts'
import type { Row } from './read-tables.ts'

/** An indicator as a row of its table tells it. */
export function indicatorOf(row: Row, index: number): Indicator {
  const unit = inLanguages(row, 'unit')
  return {
    position: index + 1,
    name: inLanguages(row, 'name'),
    kind: oneOf(row, 'kind', indicatorKinds),
    unit: Object.keys(unit).length === 0 ? null : unit,
    baselineNote: perhapsWords(row, 'baseline_note'),
    targetNote: perhapsWords(row, 'target_note'),
    rule: {
      accumulates: oneOf(row, 'accumulates', accumulations),
      measured: oneOf(row, 'measured', measurements),
      baseline: perhapsDecimal(row, 'baseline'),
      target: targetOf(row),
    },
    confidence: 'sure',
  }
}

const targetKinds = [
  ...['at-least', 'at-most', 'exactly', 'between', 'all', 'stages'],
  ...['trend', 'words', 'none'],
] as readonly Target['kind'][]

function targetOf(row: Row): Target {
  const kind = oneOf(row, 'target_kind', targetKinds)
  switch (kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
      return { kind, value: decimal(row, 'target') }
    case 'between':
      return { kind, low: decimal(row, 'target_low'), high: decimal(row, 'target_high') }
    case 'all':
      return { kind, value: perhapsDecimal(row, 'target') }
    case 'stages':
      return { kind, stages: list(row, 'target_stages') as never }
    case 'trend':
      return trendOf(row)
    default:
      return { kind }
  }
}

function trendOf(row: Row): Target {
  const direction = perhapsOneOf(row, 'target_direction', trendDirections)
  const kind = perhapsOneOf(row, 'target_tolerance_kind', toleranceKinds)
  return {
    kind: 'trend',
    ...(direction === null ? {} : { direction }),
    ...(kind === null ? {} : { tolerance: { kind, value: decimal(row, 'target_tolerance') } }),
  }
}

function decimal(row: Row, name: string): Decimal {
  const value = perhapsDecimal(row, name)
  if (value === null) throw refused('damaged-file')
  return value
}
