import type { Decimal } from '../base/decimal.ts'
import type { OfIndicator } from '../degree/circumstances.ts'
import type { AmendableContent, Indicator, IndicatorRule, Measure, Plan } from '../plan/plan.ts'

/** The baselines of a measure that are kept back. */
interface Kept {
  readonly positions: ReadonlySet<number>
  readonly numbers: readonly Decimal[]
}

/** The plan without the baselines that are kept back, in its rules and in the words of its cells. */
export function withoutBaselines(
  plan: Plan,
  isKept: (of: OfIndicator, baseline: Decimal) => boolean,
): Plan {
  const kept = new Map(plan.measures.map((measure) => [measure.code, keptIn(measure, isKept)]))
  if ([...kept.values()].every(({ numbers }) => numbers.length === 0)) return plan
  return {
    ...plan,
    measures: plan.measures.map((measure) => withoutIn(measure, kept.get(measure.code))),
    ...(plan.amendments
      ? {
          amendments: plan.amendments.map((amendment) => ({
            ...amendment,
            measures: amendment.measures.map(({ measure, content }) => ({
              measure,
              content: contentWithout(content, kept.get(measure)),
            })),
          })),
        }
      : {}),
  }
}

function keptIn(
  { code, indicators }: Measure,
  isKept: (of: OfIndicator, baseline: Decimal) => boolean,
): Kept {
  const found = indicators.flatMap((indicator) =>
    baselinesOf(indicator)
      .filter((baseline) => isKept({ measure: code, indicator: indicator.position }, baseline))
      .map((baseline) => ({ position: indicator.position, baseline })),
  )
  return {
    positions: new Set(found.map(({ position }) => position)),
    numbers: found.map(({ baseline }) => baseline),
  }
}

/** As it was adopted, and what amendments have made of it. */
const baselinesOf = ({ rule, targetRevisions = [] }: Indicator): Decimal[] =>
  [rule, ...targetRevisions.flatMap(({ counting }) => counting ?? [])].flatMap(({ baseline }) =>
    baseline === null ? [] : [baseline],
  )

function withoutIn(measure: Measure, kept: Kept | undefined): Measure {
  if (!kept || kept.numbers.length === 0) return measure
  const { asAdopted } = measure
  return {
    ...measure,
    text: textWithout(measure.text, kept),
    indicators: measure.indicators.map((indicator) =>
      kept.positions.has(indicator.position) ? indicatorWithout(indicator, kept) : indicator,
    ),
    ...(asAdopted ? { asAdopted: contentWithout(asAdopted, kept) } : {}),
  }
}

/** A baseline that may be told is not told beside one that may not: the note is of both. */
function indicatorWithout(indicator: Indicator, { numbers }: Kept): Indicator {
  const without = <Rule extends Pick<IndicatorRule, 'baseline'>>(rule: Rule): Rule =>
    rule.baseline !== null && numbers.includes(rule.baseline)
      ? { ...rule, baseline: null, isBaselineSuppressed: true }
      : rule
  const { targetRevisions } = indicator
  return {
    ...indicator,
    baselineNote: null,
    rule: without(indicator.rule),
    ...(targetRevisions
      ? {
          targetRevisions: targetRevisions.map(({ counting, ...revision }) => ({
            ...revision,
            ...(counting ? { counting: without(counting) } : {}),
          })),
        }
      : {}),
  }
}

const contentWithout = (content: AmendableContent, kept: Kept | undefined): AmendableContent =>
  kept
    ? {
        ...content,
        text: textWithout(content.text, kept),
        indicatorWords: content.indicatorWords.map((words, index) =>
          kept.positions.has(words.position ?? index + 1)
            ? { ...words, baselineNote: null }
            : words,
        ),
      }
    : content

/** What stands in the place of a number in words that were printed. */
const mark = '[c]'

const textWithout = (text: Measure['text'], { numbers }: Kept): Measure['text'] =>
  Object.fromEntries(
    Object.entries(text).map(([language, cells]) => [
      language,
      { ...cells, baseline: numbers.reduce(withoutNumber, cells.baseline) },
    ]),
  )

/** Without a number that stands alone, however its thousands are set apart. */
function withoutNumber(words: string, number: Decimal): string {
  const [whole = '', part] = number.split('.')
  const digits = [...whole].join('[ \\u00a0\\u202f]?')
  const written = part === undefined ? digits : `${digits}[.,]${part}`
  return words.replace(new RegExp(`(?<![\\d.,])${written}(?![.,]?\\d)`, 'gu'), mark)
}
