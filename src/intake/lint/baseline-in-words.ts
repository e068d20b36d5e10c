import type { Draft, DraftIndicator, DraftMeasure } from '../../core/draft/draft.ts'
import { similarity, tellingWords } from '../interpret/label-similarity.ts'
import { says } from '../words/phrase-pattern.ts'
import { wordsOf } from '../words/words-of.ts'
import { namedWithoutValue } from './said-in.ts'

const counted = ['count', 'percent', 'ratio', 'coverage']

/** Years and dates tell when, not how many. */
const times = /(?<!\d)(?:\d{1,2}[./]){0,2}(?:19|20)\d\d(?!\d)/gu

/**
 * What a baseline without any value says, where the target counts: `state` = how things stand;
 * `other-thing` = it names, in few words, something else than what is counted. Undefined where it has a
 * value, says that there is none, or names what is counted.
 */
export function baselineInWords(
  measure: DraftMeasure,
  draft: Draft,
): { says: 'state' | 'other-thing'; of: readonly DraftIndicator[] } | undefined {
  const { text, indicators } = measure
  const of = indicators.filter(({ kind }) => counted.includes(kind))
  const words = wordsOf[draft.language]
  if (of.length === 0 || indicators.some(({ baseline }) => baseline.value !== null))
    return undefined
  if (!/\p{L}{3}/u.test(text.baseline) || /\d/.test(text.baseline.replace(times, '')))
    return undefined
  if (says(text.baseline, words.nothing)) return undefined
  if (of.some(({ name }) => namedWithoutValue(text.baseline, name, draft))) return undefined
  const named = tellingWords(text.baseline, words)
  const likest = Math.max(...of.map(({ name }) => similarity(named, tellingWords(name, words))))
  const isOther = named.length >= nameWords && named.length <= fewWords && likest < hardlyAlike
  return { says: isOther ? 'other-thing' : 'state', of }
}

/** A longer baseline is a sentence about how things stand, not the name of something. */
const nameWords = 3
const fewWords = 4
const hardlyAlike = 0.25
