import { measureCodes } from './measure-code.ts'
import type { Measure } from './plan.ts'

/** Measures that are added to a plan, behind those that it has and with codes that none of them bears. */
export function placedMeasures(
  there: readonly Measure[],
  added: readonly Measure[],
): readonly Measure[] {
  const codes = measureCodes([
    ...there.map(({ code }) => code),
    ...added.map(({ number }) => number),
  ]).slice(there.length)
  const last = Math.max(0, ...there.map(({ position }) => position))
  return added.map((measure, index) => ({
    ...measure,
    position: last + index + 1,
    code: codes[index] ?? `m${last + index + 1}`,
    source: null,
  }))
}
