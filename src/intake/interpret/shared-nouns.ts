import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtStart } from '../words/phrase-pattern.ts'
import type { CellThing } from './cell-thing.ts'

/**
 * "2 new and 3 refurbished clinics": what the first number counts is named behind the second. "2 new and 3
 * refurbished" names nothing, and a person is asked what is meant.
 */
export function withSharedNouns(
  things: readonly CellThing[],
  words: LanguageWords,
): readonly CellThing[] {
  return things.map((thing, index) => {
    if (!isState(thing, words)) return thing
    const behind = things.slice(index + 1).find((next) => !isState(next, words))
    const noun = behind && nounBehindState(behind, words)
    return noun && behind
      ? { ...thing, label: `${thing.label} ${noun}`, unit: behind.unit }
      : { ...thing, ambiguous: true }
  })
}

/** A counted thing of which only the state is told. */
function isState(thing: CellThing, words: LanguageWords): boolean {
  const own = ownLabel(thing)
  return thing.value !== null && !thing.percent && /^\p{L}+$/u.test(own) && isStateWord(own, words)
}

function nounBehindState(thing: CellThing, words: LanguageWords): string | undefined {
  const [, first = '', noun] = /^(\p{L}+)\s+(.+)$/su.exec(ownLabel(thing)) ?? []
  return isStateWord(first, words) ? noun : undefined
}

/** What stands behind the number: "new" of "Built 2 new"; '' where the number stands last. */
const ownLabel = ({ form, label, lead }: CellThing): string => {
  if (form === 'opening') return label
  return form === 'inside' && lead !== '' && label.startsWith(lead)
    ? label.slice(lead.length).trim()
    : ''
}

const isStateWord = (word: string, { states, participleEndings }: LanguageWords): boolean =>
  word !== '' &&
  (phraseAtStart(word, states).length === word.length ||
    (word.length > 4 && participleEndings.some((ending) => word.endsWith(ending))))
