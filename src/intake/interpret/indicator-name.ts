import type { MeasureText } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtStart } from '../words/phrase-pattern.ts'
import { type CellThing, under } from './cell-thing.ts'
import { cleanLabel } from './clean-label.ts'
import { similarity, tellingWords } from './label-similarity.ts'
import type { Pair } from './pair-things.ts'

export interface IndicatorName {
  readonly text: string
  /** The cells of the indicator name nothing: the words are of the expected results or the measure. */
  readonly borrowed: boolean
}

/**
 * The name of what a pair counts: the target's label, or the baseline's where the target has none, or
 * where only the baseline has a proper label ("Наети лица – 0" beside "50 лица, наети по ...").
 */
export function indicatorName(pair: Pair, text: MeasureText, words: LanguageWords): IndicatorName {
  const target = labelOf(pair.target, words)
  const baseline = labelOf(pair.baseline, words)
  if (target === '' && baseline === '') return { text: borrowedName(text), borrowed: true }
  if (target === '' || baseline === '') return { text: target || baseline, borrowed: false }
  return { text: baselineNames(pair, words) ? baseline : target, borrowed: false }
}

function baselineNames({ baseline, target, by }: Pair, words: LanguageWords): boolean {
  if (!baseline || !target || baseline.form === 'words') return false
  if (target.form === 'words') return by === 'order'
  if (target.form !== 'opening' || target.shared) return false
  const [longer, shorter] = [baseline, target].map(
    (thing) => tellingWords(thing.label, words).length,
  )
  return baseline.form === 'labelled' || (shorter === 1 && (longer ?? 0) > 1)
}

/** A thing's name; '' where it says only which way a value goes ("Увеличаване до 60 %"). */
function labelOf(thing: CellThing | null, words: LanguageWords): string {
  if (!thing) return ''
  const direction = [words.rising, words.falling, words.keep].some(
    (phrases) => phraseAtStart(thing.label, phrases) === thing.label,
  )
  return thing.label === '' || direction ? (thing.parent ?? '') : under(thing.parent, thing.label)
}

const borrowedName = (text: MeasureText): string =>
  cleanLabel((text.expectedResults || text.measure || text.objective).split('\n')[0] ?? '')

/** Whether a thing's own words say something that the name does not. */
export function tellsApart(thing: CellThing, name: string, words: LanguageWords): boolean {
  if (thing.label === '' || name.includes(thing.label)) return false
  return similarity(tellingWords(thing.label, words), tellingWords(name, words)) < 0.8
}
