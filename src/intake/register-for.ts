import type { PlanLanguage } from '../core/base/language.ts'
import type { Draft, DraftInstitution } from '../core/draft/draft.ts'
import type { Register } from './register.ts'
import { says } from './words/phrase-pattern.ts'

/** A plan in English that does not name the country is the country's if the register knows this share. */
const shareKnown = 0.8
const mostNames = 5

/**
 * The register for the names of a plan that was read once with a country's. A plan in the country's
 * language is the country's; one in English is so where it names the country and the register knows half
 * of those who answer for its measures, or nearly all, for every country has a Ministry of Justice; one in
 * any other language is not.
 */
export function registerFor(
  language: PlanLanguage,
  { words, responsible }: { words: () => string; responsible: () => readonly DraftInstitution[] },
  register: Register,
): Register {
  if (register.language === undefined || language === register.language) return register
  if (language !== 'en') return foreign(register)
  const distinct = new Map(responsible().map((each) => [each.asPrinted, each.known]))
  const known = [...distinct.values()].filter((each) => each).length
  const share = distinct.size === 0 ? 1 : known / distinct.size
  if (share < 0.5) return foreign(register)
  const most = share >= shareKnown && known >= mostNames
  return most || says(words(), register.signs ?? []) ? register : foreign(register)
}

/** The same for a plan that was read before: it went by the register if that knew any of its names. */
export function registerOf({ language, measures }: Draft, register: Register): Register {
  const responsible = measures.flatMap((measure) => measure.responsible)
  const known = responsible.length === 0 || responsible.some((each) => each.known)
  return known || register.language === undefined || language === register.language
    ? register
    : foreign(register)
}

const made = new WeakMap<Register, Register>()

function foreign(register: Register): Register {
  const known = made.get(register) ?? { ...register, foreign: true }
  made.set(register, known)
  return known
}
