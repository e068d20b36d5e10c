import { type Decimal, toRational } from '../../../core/base/decimal.ts'
import type { Finding } from '../../../core/base/finding.ts'
import { formatNumber } from '../../../core/base/format.ts'
import { interfaceLanguageFor } from '../../../core/base/language.ts'
import { compare } from '../../../core/base/rational.ts'
import type { Draft, DraftIndicator, DraftMeasure } from '../../../core/draft/draft.ts'
import { tellingWords } from '../../interpret/label-similarity.ts'
import { shortened } from '../../tables/fold-text.ts'
import { wordsOf } from '../../words/words-of.ts'
import { type Results, resultsOf } from '../last-year.ts'
import { page } from '../pages/target-below-last-year.ts'
import { isToRise } from '../rises.ts'
import { inLanguageOf, nothingElse, placeOf, type Rule } from '../rule.ts'

const name = 'target-below-last-year'
const severity = 'warning' as const

/**
 * Last year's result is known from a baseline that says it is of last year, from the text around the
 * tables, or from last year's plan.
 */
export const targetBelowLastYear: Rule = {
  name,
  severity,
  about: {
    bg: 'Целта е по-ниска от постигнатото през предходната година.',
    en: 'The target is below what was reached last year.',
  },
  page,
  check(draft, { paragraphs, previous } = nothingElse) {
    const known: Known = {
      draft,
      results: resultsOf(draft, paragraphs, namesToAskFor(draft)),
      previous: previous === undefined ? new Map() : targetsOf(previous),
    }
    return draft.measures.flatMap((measure) =>
      measure.indicators.flatMap((indicator) => {
        const { value } = indicator.target
        if (value === null || !isToRise(indicator)) return []
        const above = reached(measure, indicator, known).find((each) => isBelow(value, each.value))
        return above === undefined ? [] : [finding(measure, indicator, draft, above)]
      }),
    )
  },
}

interface Known {
  readonly draft: Draft
  readonly results: Results
  readonly previous: ReadonlyMap<string, Decimal>
}

interface Reached {
  readonly value: Decimal
  readonly severity: 'warning' | 'info'
  /** Where the document's text says so. */
  readonly sentence?: string
}

const longestName = 200

/**
 * What is known of last year, the surest first. The text is asked only where the baseline begins with
 * nothing: else that is last year's result. A share told in the text may be of something else.
 */
function reached(measure: DraftMeasure, indicator: DraftIndicator, known: Known): Reached[] {
  const { draft, results, previous } = known
  const own = ofLastYear(indicator, draft)
  const before =
    previous.get(keyOf(measure, indicator, draft)) ?? previous.get(nameKeyOf(indicator, draft))
  const told = mayBeTold(indicator) ? results.of(indicator.name) : undefined
  return [
    ...(own === undefined ? [] : [{ value: own, severity }]),
    ...(before === undefined ? [] : [{ value: before, severity }]),
    ...(told === undefined
      ? []
      : [{ value: told.value, severity: 'info' as const, sentence: told.sentence }]),
  ]
}

const mayBeTold = ({ baseline, target, unit, name: label }: DraftIndicator): boolean =>
  (baseline.value === null || baseline.value === '0') &&
  target.value !== null &&
  unit !== '%' &&
  label.length < longestName

const namesToAskFor = ({ measures }: Draft): string[] =>
  measures.flatMap(({ indicators }) => indicators.filter(mayBeTold).map((each) => each.name))

const isBelow = (target: Decimal, result: Decimal): boolean =>
  compare(toRational(target), toRational(result)) < 0

/** A baseline "for 2023" or "as of 01.01.2024" is the result of the year before the plan's. */
function ofLastYear({ baseline }: DraftIndicator, { year }: Draft): Decimal | undefined {
  const note = baseline.note ?? ''
  if (year === null || baseline.value === null || note === '') return undefined
  const says = new RegExp(`(?<!\\d)(?:${year - 1}|0?1[./]0?1[./]${year})(?!\\d)`)
  return says.test(note) ? baseline.value : undefined
}

const withoutEnd = (sentence: string): string => shortened(sentence, 100).replace(/[.!]+$/, '')

/** The telling words of an indicator's name, whatever their order. */
const wordsKey = ({ name: label }: DraftIndicator, draft: Draft): string =>
  tellingWords(label, wordsOf[draft.language]).toSorted().join(' ')

const keyOf = (measure: DraftMeasure, indicator: DraftIndicator, draft: Draft): string =>
  `${measure.number} ${wordsKey(indicator, draft)}`

/** A name of several words is known again under another number, where last year's plan has it once. */
const nameKeyOf = (indicator: DraftIndicator, draft: Draft): string =>
  `* ${wordsKey(indicator, draft)}`
const fewestWords = 3

function targetsOf(plan: Draft): Map<string, Decimal> {
  const targets = new Map<string, Decimal>()
  const names = new Map<string, number>()
  for (const measure of plan.measures)
    for (const indicator of measure.indicators) {
      const { value } = indicator.target
      if (value === null) continue
      targets.set(keyOf(measure, indicator, plan), value)
      const named = nameKeyOf(indicator, plan)
      names.set(named, (names.get(named) ?? 0) + 1)
      if (named.split(' ').length > fewestWords && names.get(named) === 1) targets.set(named, value)
      else targets.delete(named)
    }
  return targets
}

function finding(
  measure: DraftMeasure,
  indicator: DraftIndicator,
  draft: Draft,
  { value, severity, sentence }: Reached,
): Finding {
  const language = interfaceLanguageFor(draft.language)
  const result = formatNumber(value, language)
  const target = formatNumber(indicator.target.value ?? value, language)
  const inBulgarian = sentence === undefined ? '' : `: „${withoutEnd(sentence)}“`
  const inEnglish = sentence === undefined ? '' : `: “${withoutEnd(sentence)}”`
  return {
    ...placeOf(measure, 'target'),
    rule: name,
    severity,
    actual: target,
    expected: inLanguageOf(draft, { bg: `поне ${result}`, en: `at least ${result}` }),
    message: {
      bg: `Целта ${target} е под резултата от предходната година, ${result}${inBulgarian}.`,
      en: `The target ${target} is below last year’s result, ${result}${inEnglish}.`,
    },
  }
}
