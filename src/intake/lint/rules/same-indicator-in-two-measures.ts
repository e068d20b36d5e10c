import type { Finding } from '../../../core/base/finding.ts'
import type { Draft, DraftIndicator, DraftMeasure } from '../../../core/draft/draft.ts'
import { tellingWords } from '../../interpret/label-similarity.ts'
import { shortened } from '../../tables/fold-text.ts'
import { wordsOf } from '../../words/words-of.ts'
import { page } from '../pages/same-indicator-in-two-measures.ts'
import { inLanguageOf, numberOf, placeOf, type Rule } from '../rule.ts'
import { twinNames } from '../twin-names.ts'

const name = 'same-indicator-in-two-measures'
const severity = 'warning'

/**
 * One thing counted in two measures is reported twice. "Trainings held" names no one thing; a name of
 * three telling words that stands in two or three measures does. More measures have it from a template.
 */
export const sameIndicatorInTwoMeasures: Rule = {
  name,
  severity,
  about: {
    bg: 'Един и същи индикатор стои при две мерки.',
    en: 'The same indicator stands in two measures.',
  },
  page,
  check(draft) {
    const bearers = new Map<string, Bearer[]>()
    const all = draft.measures.flatMap((measure) => countedIn(measure, draft))
    const twins = twinNames(all.map(({ key }) => key))
    for (const bearer of all) {
      const key = twins.get(bearer.key) ?? bearer.key
      const before = bearers.get(key)
      if (before === undefined) bearers.set(key, [bearer])
      else before.push(bearer)
    }
    return [...bearers.values()].flatMap(([first, ...later]) => {
      if (first === undefined || later.length > 2) return []
      return later
        .filter(({ measure }) => measure !== first.measure)
        .map((bearer) => finding(bearer, first, draft))
    })
  },
}

interface Bearer {
  readonly measure: DraftMeasure
  readonly indicator: DraftIndicator
  /** Its telling words, whatever their order. */
  readonly key: string
}

const countedKinds = ['count', 'percent', 'ratio', 'coverage', 'cap']

const countedIn = (measure: DraftMeasure, draft: Draft): Bearer[] =>
  measure.indicators
    .filter(({ kind, name: label }) => countedKinds.includes(kind) && label.length > 12)
    .flatMap((indicator) => {
      const telling = [...new Set(tellingWords(indicator.name, wordsOf[draft.language]))]
      const words = telling.filter((word) => word.length > 2)
      return words.length < 3 ? [] : [{ measure, indicator, key: telling.sort().join(' ') }]
    })

/** Two numbers may be two parts of one thing; the same number is mostly the same count. */
function finding({ measure, indicator }: Bearer, first: Bearer, draft: Draft): Finding {
  const same = indicator.target.value === first.indicator.target.value
  const label = shortened(indicator.name, 60)
  return {
    ...placeOf(measure, 'target'),
    rule: name,
    severity: same ? severity : 'info',
    actual: label,
    expected: inLanguageOf(draft, {
      bg: `друг индикатор освен този на мярка ${numberOf(first.measure)}`,
      en: `another indicator than that of measure ${numberOf(first.measure)}`,
    }),
    message: {
      bg: `Индикаторът „${label}“ стои и при мярка ${numberOf(first.measure)}; едно и също ще се отчете два пъти.`,
      en: `The indicator “${label}” also stands in measure ${numberOf(first.measure)}; the same thing will be reported twice.`,
    },
  }
}
