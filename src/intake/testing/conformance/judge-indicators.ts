import type { DraftIndicator, DraftMeasure } from '../../../core/draft/draft.ts'
import { allowed } from './agreement.ts'
import {
  type IndicatorPair,
  indicatorChecks,
  indicatorPairs,
  indicatorRight,
  unitAgrees,
} from './compare-indicators.ts'
import type { Expected, ExpectedIndicator } from './expectation.ts'
import { type Judge, judge, judgeSure, type Place, wordsOf } from './judge.ts'
import { add } from './score.ts'

/**
 * Counts what was found, missed and invented among the indicators of one measure. Of several lists that
 * can be defended, the one that most agrees is meant.
 */
export function compareIndicators(
  to: Judge,
  at: (cell: string) => Place,
  expected: Expected<readonly ExpectedIndicator[]>,
  read: DraftMeasure | undefined,
): void {
  const words = `${wordsOf(read, 'baseline')} => ${wordsOf(read, 'target')}`
  const place = { ...at('target'), words }
  for (const pair of bestPairs(allowed(expected), read?.indicators ?? [])) {
    countIndicator(to, place, pair)
    countFields(to, place, pair)
  }
}

function bestPairs(
  lists: readonly (readonly ExpectedIndicator[])[],
  read: readonly DraftIndicator[],
): readonly IndicatorPair[] {
  const wrong = (pairs: readonly IndicatorPair[]) => pairs.filter((pair) => !isRight(pair)).length
  return lists
    .map((list) => indicatorPairs(list, read))
    .reduce((best, pairs) => (wrong(pairs) < wrong(best) ? pairs : best))
}

const isRight = ({ expected, read }: IndicatorPair): boolean =>
  expected !== undefined && read !== undefined && indicatorRight(expected, read)

function countIndicator(to: Judge, place: Place, pair: IndicatorPair): void {
  const { tallies, differences } = to
  const { expected, read } = pair
  const right = isRight(pair)
  tallies.indicators = add(tallies.indicators, {
    right: right ? 1 : 0,
    expected: expected === undefined ? 0 : 1,
    read: read === undefined ? 0 : 1,
  })
  const sure = read?.confidence === 'sure' ? judgeSure(to, right) : {}
  if (right) return
  const said = { expected: brief(expected), read: brief(read) }
  differences.push({ aspect: 'indicators', ...place, ...said, ...sure })
}

/** Which parts of an indicator are right; only where one was read for it at all. */
function countFields(to: Judge, place: Place, { expected, read }: IndicatorPair): void {
  if (expected === undefined || read === undefined) return
  for (const aspect of ['names', 'kinds', 'operators', 'targets', 'baselines'] as const) {
    const right = indicatorChecks[aspect](expected, read) ? 1 : 0
    to.tallies[aspect] = add(to.tallies[aspect], { right, expected: 1, read: 1 })
  }
  if (expected.unit === undefined) return
  judge(to, 'units', unitAgrees(expected, read), place, expected.unit, read.unit)
}

function brief(indicator: ExpectedIndicator | DraftIndicator | undefined): string {
  if (indicator === undefined) return 'nothing'
  const { name, kind, baseline, target } = indicator
  const aim = `${values(target?.operator)} ${values(target?.value)}`
  return `${values(name)}; ${values(kind)}; ${values(baseline?.value)} -> ${aim}`
}

const values = (expected: Expected<string | null> | undefined): string =>
  expected === undefined ? '*' : allowed(expected).join('|')
