import {
  type InBothLanguages,
  type Language,
  type PlanLanguage,
  type Words,
  wordsIn,
} from '../../core/base/language.ts'
import type { DecidingAct } from '../../core/plan/plan.ts'

/** The kinds of acts by which bodies decide here, as each is called in the other language. */
const kinds: readonly InBothLanguages[] = [
  { bg: 'Решение', en: 'Decision' },
  { bg: 'Протоколно решение', en: 'Protocol decision' },
  { bg: 'Протокол', en: 'Minutes' },
  { bg: 'Постановление', en: 'Decree' },
  { bg: 'Заповед', en: 'Order' },
]

/** The bodies that everybody knows by name. */
const bodies: readonly InBothLanguages[] = [
  { bg: 'Министерски съвет', en: 'Council of Ministers' },
  { bg: 'Народно събрание', en: 'National Assembly' },
]

const among = (known: readonly InBothLanguages[], typed: string, language: PlanLanguage): Words =>
  known.find((each) => Object.values(each).some((name) => folded(name) === folded(typed))) ?? {
    [language]: typed,
  }

const folded = (name: string): string => name.toLowerCase()

/** The kind of an act, as typed: in both languages where it is one of the usual, else in its own. */
export const actKindWords = (typed: string, own: PlanLanguage): Words => among(kinds, typed, own)

/** The body that passed it, as typed; the council by the name that it goes by. */
export const bodyWords = (
  typed: string,
  own: PlanLanguage,
  council: InBothLanguages | null,
): Words => among(council ? [...bodies, council] : bodies, typed, own)

/** An act as it is named in a sentence, its kind and the body in the reader's language where they are known. */
export function namedAct(
  { act, body }: Pick<DecidingAct, 'act' | 'body'>,
  language: Language,
  council: InBothLanguages | null = null,
): { readonly act: string; readonly body: string } {
  return {
    act: wordsIn(actKindWords(act, 'bg'), language).text,
    body: wordsIn(bodyWords(body, 'bg', council), language).text,
  }
}
