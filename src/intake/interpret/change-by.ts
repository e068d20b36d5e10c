import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, phraseAtStart, says, saysOnly } from '../words/phrase-pattern.ts'
import type { SaidOperator } from './operator.ts'

/** "+10 %", "10 % reduction in complaints". */
export function saysChange(
  { before, after }: SaidOperator,
  percent: boolean,
  words: LanguageWords,
): boolean {
  if (/\+\s*$/.test(before)) return true
  return percent && [words.rising, words.falling].some((way) => phraseAtStart(after, way) !== '')
}

/**
 * The "с" of "увеличение с" before a number, or of "Намаляване на сигналите с" before a share or a number
 * alone; '' where the words say no change: in "увеличени срещи с 10 партньори" the number counts.
 */
export function changeByAtEnd(
  { before, after }: SaidOperator,
  percent: boolean,
  words: LanguageWords,
): string {
  // "Ръст от 10 %" is by so much; "ръст от 10 на 20" begins there.
  const of = /\d/.test(after) ? ofAlone(words) : anyOf(words)
  const by = phraseAtEnd(before, words.changeBy) || phraseAtEnd(before, of)
  const way = before.slice(0, before.length - by.length)
  const beside = /\p{L}+\s*$/u.exec(way)?.[0] ?? ''
  const alone = percent || !/\p{L}/u.test(after)
  const opening = alone && !saysOnly(by, words.ofWhich) ? (/^\s*\p{L}+/u.exec(way)?.[0] ?? '') : ''
  const said = `${opening} ${beside}`
  return by !== '' && (says(said, words.rising) || says(said, words.falling)) ? by : ''
}

/** "Increase of 15": the short word of those for a part, where it stands right behind the way a value goes. */
const ofAlone = perLanguage(({ ofWhich, preposition, change }) =>
  ofWhich.filter((phrase) => preposition.includes(phrase) && !change.from.includes(phrase)),
)

const anyOf = perLanguage(({ ofWhich, preposition }) =>
  ofWhich.filter((phrase) => preposition.includes(phrase)),
)
