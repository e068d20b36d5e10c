import { type Decimal, isDecimal } from '../core/base/decimal.ts'
import type { InBothLanguages } from '../core/base/language.ts'

/** What is wrong with a JSON document, and where. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault'
  /** "cases[3].indicator.target.value"; "" for the document itself. */
  readonly at: string
  readonly expected: InBothLanguages

  constructor(at: string, expected: InBothLanguages) {
    super(`${at}: ${expected.en}`)
    this.at = at
    this.expected = expected
  }
}

/** A value in a JSON document together with its place, read strictly: no type is guessed. */
export interface JsonValue {
  readonly at: string
  readonly value: unknown
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value under a key; one that is not there is null. @throws {JsonFault} when it is no object. */
export function keyOf({ at, value }: JsonValue, key: string): JsonValue {
  if (!isObject(value)) throw new JsonFault(at, { bg: 'обект', en: 'an object' })
  const found = Object.hasOwn(value, key) ? value[key] : undefined
  return { at: at === '' ? key : `${at}.${key}`, value: found ?? null }
}

/** @throws {JsonFault} when it is no list. */
export function itemsOf({ at, value }: JsonValue): JsonValue[] {
  if (!Array.isArray(value)) throw new JsonFault(at, { bg: 'списък', en: 'a list' })
  return value.map((item: unknown, index) => ({ at: `${at}[${index}]`, value: item }))
}

/** @throws {JsonFault} when it is no text. */
export function textOf({ at, value }: JsonValue): string {
  if (typeof value !== 'string') throw new JsonFault(at, { bg: 'низ', en: 'a string' })
  return value
}

/** @throws {JsonFault} when it is none of the words. */
export function oneOf<Word extends string>({ at, value }: JsonValue, words: readonly Word[]): Word {
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  const choice = words.map((word) => `"${word}"`).join(' | ')
  throw new JsonFault(at, { bg: choice, en: choice })
}

/** A number as a string in plain notation. @throws {JsonFault} when it is anything else. */
export function decimalOf({ at, value }: JsonValue): Decimal {
  if (typeof value === 'string' && isDecimal(value)) return value
  throw new JsonFault(at, {
    bg: 'число като низ в обикновен запис, например "11.61"',
    en: 'a number as a string in plain notation, for example "11.61"',
  })
}

/** What `read` makes of it, or null where it is null or not there. */
export const optional = <Result>(
  from: JsonValue,
  read: (from: JsonValue) => Result,
): Result | null => (from.value === null ? null : read(from))
