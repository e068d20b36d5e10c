import bulgaria from '../../registers/bg.json' with { type: 'json' }
import { type InBothLanguages, type PlanLanguage, planLanguages } from '../core/base/language.ts'

/** An institution as the country's register knows it. */
export interface RegisteredInstitution {
  /** How plans abbreviate it; unique in the register. */
  readonly shortName: string
  readonly name: InBothLanguages
  readonly shortNameEn?: string
  /** The short name of the institution that it belongs to. */
  readonly parent: string | null
  /** Other names and spellings that mean the same institution. */
  readonly aliases: readonly string[]
}

export interface Register {
  /** The language of the country's own plans; plans in it are the country's. */
  readonly language?: PlanLanguage
  /** Words that a plan of this country says in any language: its name, its currency. */
  readonly signs?: readonly string[]
  /** It is another country's plan: the names serve to part names, and none is known. */
  readonly foreign?: boolean
  readonly institutions: readonly RegisteredInstitution[]
}

/**
 * The register of a file in `registers/`.
 *
 * @throws {TypeError} on any other shape: a register is part of the program, so this is a bug.
 */
export function parseRegister(json: unknown): Register {
  const { institutions, language, signs } = isObject(json) ? json : {}
  if (!Array.isArray(institutions)) throw new TypeError('a register has a list of institutions')
  const all = institutions.map(parseInstitution)
  const known = new Set(all.map((institution) => institution.shortName))
  if (known.size !== all.length) throw new TypeError('a short name stands twice in the register')
  for (const { shortName, parent } of all) {
    if (parent !== null && !known.has(parent)) {
      throw new TypeError(`the parent of ${shortName} is not in the register: ${parent}`)
    }
  }
  const own = planLanguages.find((each) => each === language)
  return {
    institutions: all,
    ...(own === undefined ? {} : { language: own }),
    ...(isTexts(signs) ? { signs } : {}),
  }
}

function parseInstitution(json: unknown): RegisteredInstitution {
  if (!isObject(json)) throw new TypeError('an institution is an object')
  const { shortName, name, shortNameEn, parent, aliases } = json
  if (!isText(shortName) || !isObject(name)) throw new TypeError('an institution has its names')
  const { bg, en } = name
  const wellFormed =
    isText(bg) && isText(en) && (parent === null || isText(parent)) && isTexts(aliases)
  if (!wellFormed) throw new TypeError(`the register's entry of ${shortName} is not well formed`)
  const entry = { shortName, name: { bg, en }, parent, aliases }
  return isText(shortNameEn) ? { ...entry, shortNameEn } : entry
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)

/** The institutions that Bulgarian plans name. */
export const bulgarianRegister: Register = parseRegister(bulgaria)
