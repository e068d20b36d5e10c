import { type Decimal, isDecimal, toRational } from '../core/base/decimal.ts'
import type { InBothLanguages } from '../core/base/language.ts'
import { type Period, parsePeriod } from '../core/base/period.ts'
import { type PlainDate, parsePlainDate } from '../core/base/plain-date.ts'

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

/** The items of a list; none where it is null or not there. */
export const listOf = (from: JsonValue): JsonValue[] => optional(from, itemsOf) ?? []

/** @throws {JsonFault} when it is below zero, or no number. */
export function notNegative(from: JsonValue): Decimal {
  const decimal = decimalOf(from)
  if (toRational(decimal).numerator < 0n)
    throw new JsonFault(from.at, {
      bg: 'число, не по-малко от нула',
      en: 'a number not below zero',
    })
  return decimal
}

/** @throws {JsonFault} when it is no whole number from 1. */
export function countOf({ at, value }: JsonValue): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
  throw new JsonFault(at, { bg: 'цяло число от 1 нагоре', en: 'a whole number from 1' })
}

/** @throws {JsonFault} when it is no period. */
export function periodOf(from: JsonValue): Period {
  const period = parsePeriod(textOf(from))
  if (period !== undefined) return period
  throw new JsonFault(from.at, {
    bg: 'период като "2024-05", "2024-Q2", "2024-H1" или "2024"',
    en: 'a period like "2024-05", "2024-Q2", "2024-H1" or "2024"',
  })
}

/** @throws {JsonFault} when there is no such day. */
export function dayOf(from: JsonValue): PlainDate {
  const day = parsePlainDate(textOf(from))
  if (day !== undefined) return day
  throw new JsonFault(from.at, { bg: 'ден като "2024-03-31"', en: 'a day like "2024-03-31"' })
}

/** @throws {JsonFault} when it is no instant in UTC. */
export function instantOf(from: JsonValue): string {
  const text = textOf(from)
  const isInstant = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?Z$/.test(text)
  if (isInstant && parsePlainDate(text.slice(0, 10)) !== undefined) return text
  throw new JsonFault(from.at, {
    bg: 'момент в UTC като "2024-03-31T14:05:00Z"',
    en: 'an instant in UTC like "2024-03-31T14:05:00Z"',
  })
}
