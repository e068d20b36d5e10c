import type { DraftInstitution } from '../../core/draft/draft.ts'
import type { Register, RegisteredInstitution } from '../register.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, phraseAtStart, phraseSource, saysOnly } from '../words/phrase-pattern.ts'
import { cleanLabel } from './clean-label.ts'
import type { InstitutionIndex } from './institution-index.ts'
import type { PrintedName } from './read-names.ts'
import { suggestInstitution } from './suggest-institution.ts'

/**
 * What an unknown name of a cell stands for. Words about the list ("и др.", "съгласувано с", "координатор") are
 * no names; a part or the head of an institution is that institution, for a person to confirm; the rest is
 * one unknown name, or two run together, or several abbreviations. One near a known name is unsure.
 */
export function unknownInstitutions(
  { printed, doubtful }: PrintedName,
  words: LanguageWords,
  register: Register,
  index: InstitutionIndex,
): DraftInstitution[] {
  const name = withoutWordsAboutIt(printed, words)
  if (!/\p{L}/u.test(name) || namesNobody(name, words)) return []
  const institution = index.find(name)
  if (institution) return [known(institution, name)]
  const whole = wholeOf(name, words, index)
  if (whole) return [{ ...known(whole, name), confidence: 'likely' }]
  return (
    splitGlued(name, index) ??
    apart(name, words).map((each) => ({
      name: each,
      asPrinted: each,
      known: false,
      ...(beginsKnown(each, words, index)
        ? { confidence: 'unsure' as const }
        : confidence(each, doubtful, register)),
    }))
  )
}

/** "други заинтересовани институции": the list goes on, and nobody is named. */
function namesNobody(name: string, words: LanguageWords): boolean {
  const others = phraseAtStart(name, words.andOthers)
  return others !== '' && !/\p{Lu}/u.test(name.slice(others.length))
}

/** A known name before a comma or "and": the one with these fields of work may be another by now, or the same. */
export const beginsKnown = (name: string, words: LanguageWords, index: InstitutionIndex): boolean =>
  [...name.matchAll(joints(words))].some((joint) => index.find(name.slice(0, joint.index)))

const joints = perLanguage(
  (words) => new RegExp(`\\s*,\\s*|\\s+${phraseSource(words.and)}\\s+`, 'giu'),
)

const known = (institution: RegisteredInstitution, printed: string): DraftInstitution => ({
  name: institution.shortName,
  asPrinted: printed,
  known: true,
})

const confidence = (
  name: string,
  doubtful: boolean,
  register: Register,
): Pick<DraftInstitution, 'confidence'> => {
  if (suggestInstitution(name, register)) return { confidence: 'unsure' }
  return doubtful ? { confidence: 'likely' } : {}
}

function withoutWordsAboutIt(printed: string, words: LanguageWords): string {
  let name = cleanLabel(printed)
  const before = [words.and, words.or, words.institutionLead, words.institutionLead, roles(words)]
  for (const phrases of before) {
    name = cleanLabel(name.slice(phraseAtStart(name, phrases).length))
  }
  for (const phrases of [words.and, words.or, roles(words)]) {
    name = cleanLabel(name.slice(0, name.length - phraseAtEnd(name, phrases).length))
  }
  return name
}

/** In one list, so that "водещо ведомство" is taken whole. */
const roles = perLanguage((words) => [...words.leadRole, ...words.partnerRole, ...words.role])

/** "отдел „Пазар“ при АЗ", "директор на АЗ": the institution that the part or the person is of. */
function wholeOf(
  name: string,
  words: LanguageWords,
  index: InstitutionIndex,
): RegisteredInstitution | undefined {
  const head = phraseAtStart(name, words.headOf)
  if (head !== '') return index.find(name.slice(head.length))
  if (phraseAtStart(name, words.partOf) === '') return undefined
  for (const match of name.matchAll(prepositions(words))) {
    const found = index.find(name.slice(match.index + match[0].length))
    if (found) return found
  }
  return undefined
}

const prepositions = perLanguage(
  (words) => new RegExp(`\\s+${phraseSource(words.preposition)}\\s+`, 'giu'),
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

/** "MUP MSP KIRS": a row of abbreviations is a row of names; "ИА БСА" is an agency and which. */
function apart(name: string, words: LanguageWords): string[] {
  if (!/^\p{Lu}{2,6}(?: \p{Lu}{2,6})+$/u.test(name)) return [name]
  const names: string[] = []
  for (const each of name.split(' ')) {
    const last = names.at(-1)
    if (last !== undefined && saysOnly(last, words.institution))
      names[names.length - 1] += ` ${each}`
    else names.push(each)
  }
  return names
}
