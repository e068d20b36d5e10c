import { parseDecimal } from '../../core/base/decimal.ts'
import {
  type Draft,
  type DraftIndicator,
  type DraftOperator,
  draftOperators,
} from '../../core/draft/draft.ts'
import { childOf, childrenOf, type StratmlElement, wordsOf } from './element.ts'

/**
 * The draft with the indicators as the file itself tells them, where that is not what the words of the cells
 * say: the name, unit, baseline and target of each. What the standard has no place for stays as it was read.
 */
export const withOwnIndicators = (read: Draft, objectives: readonly StratmlElement[]): string =>
  JSON.stringify({
    ...read,
    measures: read.measures.map((measure, index) => ({
      ...measure,
      indicators: childrenOf(objectives[index], 'PerformanceIndicator')
        .filter(({ attributes }) => attributes.get('ValueChainStage') !== 'Input')
        .map((element, order) => ownIndicator(element, measure.indicators[order])),
    })),
  } satisfies Draft)

function ownIndicator(element: StratmlElement, read: DraftIndicator | undefined): DraftIndicator {
  const said = saidOf(element)
  if (read && saysTheSame(read, said)) return read
  const isQualitative = element.attributes.get('PerformanceIndicatorType') === 'Qualitative'
  const kind = isQualitative ? 'qualitative' : said.unit === '%' ? 'percent' : 'count'
  const isSameThing = read !== undefined && read.name === said.name
  return {
    name: said.name,
    kind: isSameThing ? read.kind : kind,
    unit: said.unit,
    baseline: { value: said.baseline, note: isSameThing ? read.baseline.note : null },
    target: { ...said.target, note: isSameThing ? read.target.note : null },
    ...(said.range ? { set: { kind: 'between', ...said.range } } : {}),
    confidence: 'likely',
  }
}

function saidOf(element: StratmlElement) {
  const results = childOf(element, 'MeasurementInstance')
  const targets = childrenOf(results, 'TargetResult').map((each) =>
    parseDecimal(wordsOf(each, 'NumberOfUnits')),
  )
  const [low, high] = targets
  const isRange = targets.length === 2 && low !== undefined && high !== undefined
  return {
    name: wordsOf(element, 'MeasurementDimension'),
    unit: wordsOf(element, 'UnitOfMeasurement') || null,
    baseline: baselineIn(results),
    target: isRange
      ? ({ operator: 'none', value: null } as const)
      : { operator: operatorOf(results, low !== undefined), value: low ?? null },
    range: isRange ? { low, high } : null,
  }
}

/** The first actual result, where it says that it is the baseline: that of another's file may be anything. */
function baselineIn(results: StratmlElement | undefined) {
  const [first] = childrenOf(results, 'ActualResult')
  const said = wordsOf(childOf(first, 'Descriptor'), 'DescriptorValue')
  return said === 'baseline' ? (parseDecimal(wordsOf(first, 'NumberOfUnits')) ?? null) : null
}

/** A number to reach is one to reach at least, where nothing else is said. */
function operatorOf(results: StratmlElement | undefined, hasValue: boolean): DraftOperator {
  const descriptor = childOf(childOf(results, 'TargetResult'), 'Descriptor')
  const said = draftOperators.find((each) => each === wordsOf(descriptor, 'DescriptorValue'))
  return said ?? (hasValue ? 'at-least' : 'none')
}

const saysTheSame = (
  { name, unit, baseline, target, set }: DraftIndicator,
  said: ReturnType<typeof saidOf>,
): boolean =>
  name === said.name &&
  unit === said.unit &&
  baseline.value === said.baseline &&
  (set !== undefined
    ? said.range === null || set.kind === 'between'
    : said.range === null &&
      target.value === said.target.value &&
      target.operator === said.target.operator)
