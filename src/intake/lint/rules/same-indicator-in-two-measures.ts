import type { Finding } from '../../../core/base/finding.ts'
import type { Draft, DraftIndicator, DraftMeasure } from '../../../core/draft/draft.ts'
import { editDistance } from '../../interpret/edit-distance.ts'
import { tellingWords } from '../../interpret/label-similarity.ts'
import { shortened } from '../../tables/fold-text.ts'
import { wordsOf } from '../../words/words-of.ts'
import { page } from '../pages/same-indicator-in-two-measures.ts'
import { inLanguageOf, numberOf, placeOf, type Rule } from '../rule.ts'

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
    for (const bearer of withoutSlips(all)) {
      const before = bearers.get(bearer.key)
      if (before === undefined) bearers.set(bearer.key, [bearer])
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

const shortestWithSlip = 7

/**
 * A name that differs from an earlier one by a slip in one word, or because the word is cut short, bears
 * that one's key. Only words that no other name has can be such slips.
 */
function withoutSlips(all: readonly Bearer[]): Bearer[] {
  const names = new Map<string, readonly string[]>()
  const uses = new Map<string, number>()
  for (const { key } of all) {
    if (names.has(key)) continue
    names.set(key, key.split(' '))
    for (const word of names.get(key) ?? []) uses.set(word, (uses.get(word) ?? 0) + 1)
  }
  const earlier = new Map<string, (readonly string[])[]>()
  const meant = new Map<string, string>()
  const usesOf = (word: string): number => uses.get(word) ?? 0
  for (const [key, words] of names) {
    const [odd = '', ...rest] = words.toSorted((a, b) => usesOf(a) - usesOf(b))
    const mayBeSlip = odd.length >= shortestWithSlip && usesOf(odd) === 1
    const twin = mayBeSlip
      ? earlier.get(rest[0] ?? '')?.find((other) => isTwin(other, rest, odd))
      : undefined
    if (twin !== undefined) meant.set(key, twin.join(' '))
    for (const word of words) {
      const before = earlier.get(word)
      if (before === undefined) earlier.set(word, [words])
      else before.push(words)
    }
  }
  return all.map((bearer) => ({ ...bearer, key: meant.get(bearer.key) ?? bearer.key }))
}

/** Of two names: the same words but for one, and in that only a letter or the end differs. */
function isTwin(other: readonly string[], rest: readonly string[], odd: string): boolean {
  if (other.length !== rest.length + 1) return false
  const [own, ...more] = other.filter((word) => !rest.includes(word))
  if (own === undefined || more.length > 0 || own.length < shortestWithSlip) return false
  return own.startsWith(odd) || odd.startsWith(own) || editDistance(own, odd, 1) === 1
}

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
