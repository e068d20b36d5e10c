import type { DraftIndicator } from '../../../core/draft/draft.ts'
import {
  agrees,
  allowed,
  foldedName,
  numbersIn,
  sameName,
  sameNumber,
  wordsAgree,
} from './agreement.ts'
import type { ExpectedIndicator } from './expectation.ts'

export interface IndicatorPair {
  readonly expected: ExpectedIndicator | undefined
  readonly read: DraftIndicator | undefined
}

/** What has to be right for an indicator to be right; the unit is counted apart. */
export const indicatorChecks = {
  names: (expected: ExpectedIndicator, read: DraftIndicator) =>
    agrees(expected.name, read.name, sameName) && !carriesValue(expected, read.name),
  kinds: (expected: ExpectedIndicator, read: DraftIndicator) =>
    agrees(expected.kind, read.kind as string),
  operators: (expected: ExpectedIndicator, read: DraftIndicator) =>
    agrees(expected.target?.operator, read.target.operator as string),
  targets: (expected: ExpectedIndicator, read: DraftIndicator) =>
    agrees<string | null>(expected.target?.value, read.target.value, sameNumber),
  baselines: (expected: ExpectedIndicator, read: DraftIndicator) =>
    agrees<string | null>(expected.baseline?.value, read.baseline.value, sameNumber),
} as const

/** Words around a name are forgiven, its own baseline or target among them are not. */
function carriesValue({ name, baseline, target }: ExpectedIndicator, read: string): boolean {
  const own = [baseline?.value, target?.value].flatMap((value) => allowed(value ?? null))
  const printed = allowed(name ?? '').flatMap(numbersIn)
  return numbersIn(read).some((number) => own.includes(number) && !printed.includes(number))
}

export const unitAgrees = (expected: ExpectedIndicator, read: DraftIndicator): boolean =>
  wordsAgree<string | null>(expected.unit, read.unit, sameUnit)

const sameUnit = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && foldedName(a) === foldedName(b))

const checks = Object.values(indicatorChecks)

export const indicatorRight = (expected: ExpectedIndicator, read: DraftIndicator): boolean =>
  checks.every((check) => check(expected, read))

/** Pairs by how much agrees, the best first; what is left over stands alone. */
export function indicatorPairs(
  expected: readonly ExpectedIndicator[],
  read: readonly DraftIndicator[],
): IndicatorPair[] {
  const candidates = expected
    .flatMap((one) =>
      read.map((other) => ({ expected: one, read: other, points: points(one, other) })),
    )
    .filter((candidate) => candidate.points >= fewestPoints)
    .sort((a, b) => b.points - a.points)
  const pairs: IndicatorPair[] = []
  const taken = new Set<unknown>()
  for (const { expected: one, read: other } of candidates) {
    if (taken.has(one) || taken.has(other)) continue
    taken.add(one).add(other)
    pairs.push({ expected: one, read: other })
  }
  return [
    ...pairs,
    ...expected.filter((one) => !taken.has(one)).map((one) => ({ expected: one, read: undefined })),
    ...read
      .filter((other) => !taken.has(other))
      .map((other) => ({ expected: undefined, read: other })),
  ]
}

const fewestPoints = 2

const points = (expected: ExpectedIndicator, read: DraftIndicator): number =>
  checks.reduce((total, check) => total + (check(expected, read) ? 1 : 0), 0) +
  (indicatorChecks.names(expected, read) ? 1 : 0)
