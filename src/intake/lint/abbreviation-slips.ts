import type { CellKey, Draft } from '../../core/draft/draft.ts'
import { editDistance } from '../interpret/edit-distance.ts'
import type { Register } from '../register.ts'
import { wordsOf } from '../words/words-of.ts'
import {
  abbreviationsIn,
  explainedInText,
  isAbbreviation,
  usedAbbreviations,
} from './abbreviations.ts'
import { mixesAlphabets, unmixed, writtenIn } from './look-alike-letters.ts'

/** What a plan's abbreviations are told from, to say which of them are slips of the pen. */
export interface AbbreviationSlips {
  /** The abbreviation that a printed one is a slip of; undefined when it is none. */
  readonly meant: (printed: string, cell: CellKey) => string | undefined
}

/** Where institutions are named, the register's abbreviations are expected, too. */
const institutionCells: readonly CellKey[] = ['responsible', 'partners', 'budget']

const known = new WeakMap<Draft, { register: Register; slips: AbbreviationSlips }>()

export function abbreviationSlips(draft: Draft, register: Register): AbbreviationSlips {
  const before = known.get(draft)
  if (before?.register === register) return before.slips
  const slips = makeSlips(draft, register)
  known.set(draft, { register, slips })
  return slips
}

function makeSlips(draft: Draft, register: Register): AbbreviationSlips {
  const glossary = new Set(draft.glossary.flatMap((entry) => abbreviationsIn(entry.abbreviation)))
  const registered = registeredAbbreviations(register)
  const right = new Set([
    ...glossary,
    ...wordsOf[draft.language].wellKnown,
    ...explainedInText(draft),
  ])
  const uses = new Map<string, number>()
  for (const { abbreviation } of usedAbbreviations(draft)) {
    const each = mixesAlphabets(abbreviation) ? (unmixed(abbreviation) ?? '') : abbreviation
    uses.set(each, (uses.get(each) ?? 0) + 1)
  }
  const isRight = (each: string): boolean => right.has(each) || registered.has(each)
  const expected = bySize([...uses.keys(), ...glossary], (each) =>
    isRight(each) || (uses.get(each) ?? 0) >= often ? (uses.get(each) ?? 0) : undefined,
  )
  const anyRegistered = bySize([...registered], () => 0)
  const twins = twinsOf([...uses.keys(), ...glossary])

  const meant = (printed: string, cell: CellKey): string | undefined => {
    if (isRight(printed) || mixesAlphabets(printed)) return undefined
    const twin = [...(twins.get(writtenIn('latin', printed)) ?? [])].find(
      (each) => each !== printed,
    )
    if (twin !== undefined && (isRight(twin) || !/\p{Script=Cyrillic}/u.test(twin))) return twin
    const seldom = (uses.get(printed) ?? 0) < often
    const inList = institutionCells.includes(cell)
    return (
      slipOf(printed, expected, { seldom, inList }) ??
      (mayBeRegistered(printed, cell)
        ? slipOf(printed, anyRegistered, { seldom, inList })
        : undefined)
    )
  }
  return { meant }
}

/** Of institutions that the plan nowhere names: short abbreviations have too many neighbours. */
const mayBeRegistered = (printed: string, cell: CellKey): boolean =>
  namingCells.includes(cell) && printed.length >= longEnough

const namingCells: readonly CellKey[] = ['responsible', 'partners']
const longEnough = 4

/** An abbreviation met so often is no slip itself. */
const often = 3

interface Expected {
  readonly name: string
  readonly uses: number
  /** Its letters in order: the same for two that differ by the order of theirs. */
  readonly letters: string
}

type BySize = ReadonlyMap<number, readonly Expected[]>

const inOrder = (name: string): string => [...name].sort().join('')

function bySize(names: readonly string[], usesOf: (name: string) => number | undefined): BySize {
  const sizes = new Map<number, Expected[]>()
  for (const name of new Set(names)) {
    const uses = usesOf(name)
    if (uses === undefined) continue
    const same = sizes.get(name.length) ?? []
    sizes.set(name.length, same)
    same.push({ name, uses, letters: inOrder(name) })
  }
  return sizes
}

/**
 * The same letters in another order, which tells a short one only where two neighbours have changed
 * places; in four letters or more one letter more, less or other, where the
 * printed one is seldom met. Out of a list of institutions a letter more or less is told only of what is
 * met often: a longer abbreviation is mostly another thing.
 */
function slipOf(
  printed: string,
  expected: BySize,
  { seldom, inList }: { seldom: boolean; inList: boolean },
): string | undefined {
  if (printed.length < 3) return undefined
  const letters = inOrder(printed)
  const same = expected.get(printed.length) ?? []
  const anagram = same.find((each) => each.letters === letters && isReordered(printed, each.name))
  if (anagram !== undefined) return anagram.name
  if (printed.length < 4 || !seldom) return undefined
  const near = [-1, 0, 1]
    .flatMap((more) => expected.get(printed.length + more) ?? [])
    .filter(
      ({ name, uses }) =>
        name.length > 3 && (inList || name.length === printed.length || uses >= often),
    )
    .filter(({ name }) => editDistance(printed, name, 1) === 1)
    .sort((a, b) => b.uses - a.uses)
  return near[0]?.name
}

/** Of two with the same letters: two neighbours have changed places; of five letters and more any have. */
function isReordered(printed: string, name: string): boolean {
  return printed !== name && (printed.length > 4 || editDistance(printed, name, 1) === 1)
}

function twinsOf(names: readonly string[]): Map<string, Set<string>> {
  const twins = new Map<string, Set<string>>()
  for (const name of names) {
    const key = writtenIn('latin', name)
    twins.set(key, (twins.get(key) ?? new Set()).add(name))
  }
  return twins
}

const ofRegister = new WeakMap<Register, ReadonlySet<string>>()

/** Short names and aliases that are abbreviations, and the parts of "ДМ-МВР". */
export function registeredAbbreviations(register: Register): ReadonlySet<string> {
  const before = ofRegister.get(register)
  if (before !== undefined) return before
  const names = register.institutions.flatMap(({ shortName, shortNameEn, aliases }) =>
    [shortName, shortNameEn ?? '', ...aliases].filter((name) => name.length < 20),
  )
  const made = new Set(names.flatMap((name) => abbreviationsIn(name)).filter(isAbbreviation))
  ofRegister.set(register, made)
  return made
}
