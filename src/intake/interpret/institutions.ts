import type { DraftInstitution, GlossaryEntry } from '../../core/draft/draft.ts'
import type { Register, RegisteredInstitution } from '../register.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, phraseAtStart, phraseSource, saysOnly } from '../words/phrase-pattern.ts'
import { cleanLabel } from './clean-label.ts'
import { type InstitutionIndex, institutionIndex } from './institution-index.ts'
import { readNames } from './read-names.ts'

/**
 * The institutions of a cell, in its order, each once. A name that the register knows is found wherever
 * it stands whole, also with nothing between it and the next; what is left between two signs is an
 * unknown name as printed. A near match stays unknown: `suggestInstitution` proposes, a person decides.
 */
export function interpretInstitutions(
  text: string,
  words: LanguageWords,
  register: Register,
  glossary: readonly GlossaryEntry[],
): DraftInstitution[] {
  if (saysOnly(text, words.nothing)) return []
  const index = institutionIndex(register, glossary)
  const listed = text.replace(andOthers(words), ', ')
  const found = readNames(listed, words, index).flatMap(({ printed, institution }) =>
    institution ? [known(institution, printed)] : unknown(printed, words, index),
  )
  return found.filter(
    (each, position) => found.findIndex((other) => other.name === each.name) === position,
  )
}

const known = (institution: RegisteredInstitution, printed: string): DraftInstitution => ({
  name: institution.shortName,
  asPrinted: printed,
  known: true,
})

/** Words about the list ("и др.", "съгласувано с", "координатор") are no names; the rest is one, or two. */
function unknown(
  printed: string,
  words: LanguageWords,
  index: InstitutionIndex,
): DraftInstitution[] {
  const name = withoutWordsAboutIt(printed, words)
  if (!/\p{L}/u.test(name)) return []
  const institution = index.find(name)
  if (institution) return [known(institution, name)]
  const glued = splitGlued(name, index)
  return glued ?? [{ name, asPrinted: name, known: false }]
}

function withoutWordsAboutIt(printed: string, words: LanguageWords): string {
  let name = cleanLabel(printed)
  for (const phrases of [words.and, words.institutionLead, words.institutionLead, words.role]) {
    name = cleanLabel(name.slice(phraseAtStart(name, phrases).length))
  }
  for (const phrases of [words.and, words.role]) {
    name = cleanLabel(name.slice(0, name.length - phraseAtEnd(name, phrases).length))
  }
  return name
}

/** "и др." where a list or a part of it ends. */
const andOthers = perLanguage(
  (words) => new RegExp(`[\\s,;]*${phraseSource(words.andOthers)}(?=[\\s.]*(?:$|[,;\\n]))`, 'giu'),
)

const longestGlued = 200

/** "Работодателски организациисиндикални организации": two long names run together, without a space. */
function splitGlued(name: string, index: InstitutionIndex): DraftInstitution[] | undefined {
  if (name.length > longestGlued) return undefined
  for (const match of name.matchAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu)) {
    const [left, right] = [name.slice(0, match.index), name.slice(match.index)]
    if (left.length < 8 || right.length < 8) continue
    const [first, second] = [index.find(left), index.find(right)]
    if (first && second) return [known(first, left), known(second, right)]
  }
  return undefined
}
