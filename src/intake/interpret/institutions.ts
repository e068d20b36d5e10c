import { confidenceOf, type DraftInstitution, type GlossaryEntry } from '../../core/draft/draft.ts'
import type { Register, RegisteredInstitution } from '../register.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { saysOnly } from '../words/phrase-pattern.ts'
import { type InstitutionIndex, institutionIndex } from './institution-index.ts'
import { byLead, byRole, bySlash } from './institution-roles.ts'
import { institutionText } from './institution-text.ts'
import { type PrintedName, readNames } from './read-names.ts'
import { beginsKnown, unknownInstitutions } from './unknown-institutions.ts'

export interface InterpretedInstitutions {
  readonly responsible: readonly DraftInstitution[]
  readonly partners: readonly DraftInstitution[]
}

/**
 * Who answers for a measure and who helps, from both cells: partners may be named among those who answer, and
 * stand there too where the header says `both`.
 */
export function interpretRoles(
  cells: { readonly responsible: string; readonly partners: string },
  words: LanguageWords,
  register: Register,
  glossary: readonly GlossaryEntry[],
  both = false,
): InterpretedInstitutions {
  const roles = byRole(cells.responsible, words)
  const read = (text: string) => interpretInstitutions(text, words, register, glossary)
  const led = both && roles.partners === '' ? byLead(cells.responsible, words) : undefined
  if (led) return { responsible: read(led.responsible), partners: read(led.partners).map(likely) }
  const apart = both && roles.partners === '' ? bySlash(cells.responsible) : undefined
  if (apart)
    return {
      responsible: read(apart.responsible).map(likely),
      partners: read(apart.partners).map(likely),
    }
  const { responsible, partners, doubtful } = roles
  return {
    responsible:
      doubtful && cells.partners === '' ? read(responsible).map(likely) : read(responsible),
    partners: eachOnce([...read(cells.partners), ...read(partners)]),
  }
}

const likely = (institution: DraftInstitution): DraftInstitution =>
  confidenceOf(institution) === 'sure' ? { ...institution, confidence: 'likely' } : institution

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
): readonly DraftInstitution[] {
  const index = institutionIndex(register, glossary)
  const cells = knownCells(index, words)
  const known = cells.get(text)
  if (known) return known
  const read = readCell(text, words, register, index)
  if (cells.size >= mostCells) cells.clear()
  cells.set(text, read)
  return read
}

/** The same cells come again and again in a plan; how many are kept. */
const mostCells = 2_000
const cellsOf = new WeakMap<
  InstitutionIndex,
  WeakMap<LanguageWords, Map<string, readonly DraftInstitution[]>>
>()

function knownCells(index: InstitutionIndex, words: LanguageWords) {
  const ofIndex = cellsOf.get(index) ?? new WeakMap()
  cellsOf.set(index, ofIndex)
  const cells = ofIndex.get(words) ?? new Map<string, readonly DraftInstitution[]>()
  ofIndex.set(words, cells)
  return cells
}

function readCell(
  text: string,
  words: LanguageWords,
  register: Register,
  index: InstitutionIndex,
): DraftInstitution[] {
  if (saysOnly(text, words.nothing)) return []
  const listed = institutionText(text, words, index)
  const names = readNames(listed, words, index)
  return eachOnce(
    names.flatMap((name, position) => {
      if (register.foreign) return foreignInstitutions(name, words, register, index)
      if (name.institution) return [known(name.institution, name)]
      const shared = withNounOf(name, names[position + 1], index)
      return shared
        ? [known(shared, { ...name, printed: name.printed.replace(lastWord, '') })]
        : unknownInstitutions(name, words, register, index)
    }),
  )
}

/** Names of another country stay as printed, though the register has helped to part them. */
const foreignInstitutions = (
  name: PrintedName,
  words: LanguageWords,
  register: Register,
  index: InstitutionIndex,
): DraftInstitution[] =>
  name.institution
    ? [{ name: name.printed, asPrinted: name.printed, known: false }]
    : unknownInstitutions(name, words, register, index).map(({ asPrinted }) => ({
        name: asPrinted,
        asPrinted,
        known: false,
        ...(beginsKnown(asPrinted, words, index)
          ? { confidence: 'unsure' as const }
          : name.doubtful
            ? { confidence: 'likely' as const }
            : {}),
      }))

const known = (
  institution: RegisteredInstitution,
  { printed, doubtful }: PrintedName,
): DraftInstitution => ({
  name: institution.shortName,
  asPrinted: printed,
  known: true,
  ...(doubtful ? { confidence: 'likely' as const } : {}),
})

/** The "и" of the name before it. */
const lastWord = /\s+\p{L}{1,3}$/u

/** "неправителствени и международни организации": the noun of the second is that of the first, too. */
function withNounOf(
  name: PrintedName,
  next: PrintedName | undefined,
  index: InstitutionIndex,
): RegisteredInstitution | undefined {
  const [, adjective] = /^([\p{L}-]+)\s+\p{L}{1,3}$/u.exec(name.printed) ?? []
  const noun = next?.institution ? next.printed.split(' ').at(-1) : undefined
  return adjective === undefined || noun === undefined
    ? undefined
    : index.find(`${adjective} ${noun}`)
}

const eachOnce = (found: readonly DraftInstitution[]): DraftInstitution[] => {
  const names = new Set<string>()
  return found.filter(({ name }) => !names.has(name) && names.add(name))
}
