import { toRational } from '../base/decimal.ts'
import { divide, sum } from '../base/rational.ts'
import type { Stage } from '../draft/target.ts'
import { given } from './accumulate.ts'
import { calculated } from './calculation.ts'
import type { ExactCriteria } from './exact-criteria.ts'
import { type Figure, judged, unjudged } from './exact-degree.ts'
import type { KnownReport } from './known-reports.ts'
import { unknownStage } from './notes.ts'
import { notesOnLeftOut } from './reported.ts'
import { spellSum } from './spell.ts'
import { standingOf } from './standing.ts'
import type { DegreeInput } from './verdict.ts'

/**
 * Weights of the stages done by all weights. A stage done in any period stays done; one that was only
 * begun counts nothing.
 */
export function stagesDegree(
  stages: readonly Stage[],
  isThreshold: boolean,
  ordered: readonly KnownReport[],
  criteria: ExactCriteria,
): Figure {
  const weights = new Map(stages.map(({ name, weight }) => [name, toRational(weight)]))
  const counted = ordered.filter(({ reported }) => 'done' in reported)
  const leftOut = notesOnLeftOut(ordered, 'done')
  const nothing = { spelled: null, inputs: [], notes: leftOut, counted }
  if (weights.size === 0) return unjudged('no-target', nothing)
  const finished = finishedStages(ordered)
  if (finished === undefined) return unjudged('no-data', nothing)

  const unknown = [...finished.keys()].filter((name) => !weights.has(name))
  const done = [...finished].flatMap(([name, period]) => {
    const weight = weights.get(name)
    return weight ? [{ weight, period }] : []
  })
  const weightsDone = done.map(({ weight }) => weight)
  const weightDone = sum(weightsDone)
  const weightOfAll = sum([...weights.values()])
  const inputs: DegreeInput[] = [
    ...done.map(({ weight, period }, index) => ({ ...given(`w${index + 1}`, weight), period })),
    given('w', weightDone),
    given('W', weightOfAll),
  ]
  const basis = {
    spelled: `${spellSum('w', weightsDone)}; ${spellSum('W', [...weights.values()])}`,
    inputs,
    notes: [...leftOut, ...unknown.map(unknownStage)],
    counted,
  }
  if (weightOfAll.numerator <= 0n) return unjudged('zero-target', basis)
  return judged(
    standingOf(weightDone, { kind: 'exactly', value: weightOfAll }),
    isThreshold
      ? { reason: 'threshold' }
      : calculated('w / W', { w: weightDone, W: weightOfAll }, divide(weightDone, weightOfAll)),
    basis,
    criteria,
  )
}

/** Each stage done with the first period that says so; undefined when no report speaks of stages. */
export function finishedStages(ordered: readonly KnownReport[]) {
  const speaking = ordered.flatMap(({ period, reported }) =>
    'done' in reported ? [{ period, done: reported.done }] : [],
  )
  if (speaking.length === 0) return undefined
  const finished = new Map<string, KnownReport['period']>()
  for (const { period, done } of speaking) {
    for (const name of done) if (!finished.has(name)) finished.set(name, period)
  }
  return finished
}
