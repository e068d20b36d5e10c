import type { Decimal } from '../base/decimal.ts'
import type { OfIndicator } from '../degree/circumstances.ts'
import type { AmendableContent, Indicator, Measure, Plan } from '../plan/plan.ts'

/** The plan without the baselines that are kept back, in its rules and in the words of its cells. */
export function withoutBaselines(
  plan: Plan,
  isKept: (of: OfIndicator, baseline: Decimal) => boolean,
): Plan {
  const keptOf = ({ code, indicators }: Measure): readonly Indicator[] =>
    indicators.filter(
      ({ position, rule: { baseline } }) =>
        baseline !== null && isKept({ measure: code, indicator: position }, baseline),
    )
  const kept = new Map(plan.measures.map((measure) => [measure.code, keptOf(measure)]))
  if (![...kept.values()].some(({ length }) => length > 0)) return plan
  return {
    ...plan,
    measures: plan.measures.map((measure) => withoutIn(measure, kept.get(measure.code) ?? [])),
    ...(plan.amendments
      ? {
          amendments: plan.amendments.map((amendment) => ({
            ...amendment,
            measures: amendment.measures.map(({ measure, content }) => ({
              measure,
              content: contentWithout(content, kept.get(measure) ?? []),
            })),
          })),
        }
      : {}),
  }
}

function withoutIn(measure: Measure, kept: readonly Indicator[]): Measure {
  if (kept.length === 0) return measure
  const { asAdopted } = measure
  return {
    ...measure,
    text: textWithout(measure.text, kept),
    indicators: measure.indicators.map((indicator) =>
      kept.includes(indicator)
        ? {
            ...indicator,
            baselineNote: null,
            rule: { ...indicator.rule, baseline: null, isBaselineSuppressed: true },
          }
        : indicator,
    ),
    ...(asAdopted ? { asAdopted: contentWithout(asAdopted, kept) } : {}),
  }
}

const contentWithout = (
  content: AmendableContent,
  kept: readonly Indicator[],
): AmendableContent => ({
  ...content,
  text: textWithout(content.text, kept),
  indicatorWords: content.indicatorWords.map((words, index) =>
    kept.some(({ position }) => position === index + 1) ? { ...words, baselineNote: null } : words,
  ),
})

/** What stands in the place of a number in words that were printed. */
const mark = '[c]'

function textWithout(text: Measure['text'], kept: readonly Indicator[]): Measure['text'] {
  const numbers = kept.flatMap(({ rule: { baseline } }) => (baseline === null ? [] : [baseline]))
  return Object.fromEntries(
    Object.entries(text).map(([language, cells]) => [
      language,
      { ...cells, baseline: numbers.reduce(withoutNumber, cells.baseline) },
    ]),
  )
}

/** Without a number that stands alone, however its thousands are set apart. */
function withoutNumber(words: string, number: Decimal): string {
  const [whole = '', part] = number.split('.')
  const digits = [...whole].join('[ \\u00a0\\u202f]?')
  const written = part === undefined ? digits : `${digits}[.,]${part}`
  return words.replace(new RegExp(`(?<![\\d.,])${written}(?![.,]?\\d)`, 'gu'), mark)
}
