import type { Finding } from '../../../core/base/finding.ts'
import type { Draft, DraftMeasure } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import { page } from '../pages/duplicate-measure.ts'
import { inLanguageOf, numberOf, placeOf, type Rule } from '../rule.ts'

const name = 'duplicate-measure'
const severity = 'warning'

/** The same words are one measure in two rows; a long common beginning and end is nearly so. */
export const duplicateMeasure: Rule = {
  name,
  severity,
  about: {
    bg: 'Две мерки са с един и същ или почти един и същ текст.',
    en: 'Two measures have the same text, or nearly the same.',
  },
  page,
  check(draft) {
    const exact = new Map<string, DraftMeasure>()
    const alike = new Map<string, DraftMeasure>()
    return draft.measures.flatMap((measure) => {
      const text = plain(measure.text.measure)
      if (text === '') return []
      const beginning = text.slice(0, long)
      const [same, near] = [exact.get(text), alike.get(beginning)]
      if (same === undefined) exact.set(text, measure)
      if (near === undefined) alike.set(beginning, measure)
      if (same !== undefined) return [repeated(measure, same, draft)]
      const nearlyOne = near !== undefined && nearly(text, plain(near.text.measure))
      return nearlyOne && text.length > long ? [resembling(measure, near, draft)] : []
    })
  },
}

const repeated = (measure: DraftMeasure, before: DraftMeasure, draft: Draft): Finding => ({
  ...about(measure, draft),
  severity,
  message: {
    bg: `Мярката повтаря дословно мярка ${numberOf(before)}.`,
    en: `The measure repeats measure ${numberOf(before)} word for word.`,
  },
})

const resembling = (measure: DraftMeasure, before: DraftMeasure, draft: Draft): Finding => ({
  ...about(measure, draft),
  severity: 'info',
  message: {
    bg: `Мярката е почти същата като мярка ${numberOf(before)}; проверете дали не са една.`,
    en: `The measure is nearly the same as measure ${numberOf(before)}; check whether they are one.`,
  },
})

const about = (measure: DraftMeasure, draft: Draft) => ({
  ...placeOf(measure, 'measure'),
  rule: name,
  actual: shortened(measure.text.measure, 60),
  expected: inLanguageOf(draft, { bg: 'друг текст', en: 'another text' }),
})

/** A beginning of so many letters is shared by chance only in series of like measures. */
const long = 60

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Four words in five are the same, in any order. */
function nearly(a: string, b: string): boolean {
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))]
  const shared = [...one].filter((word) => other.has(word)).length
  return (2 * shared) / (one.size + other.size) >= 0.8
}
