import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A value that a document states, or several that a careful reader may give with equal right. */
export type Expected<T> = T | { readonly oneOf: readonly T[] }

/** The words of a cell, or words that must all be in it where a reader is free how to join them. */
export type ExpectedText = ExpectedWords<string>

/** A name, or words that must all be in it, in capitals or not. */
export type ExpectedWords<T extends string | null> = Expected<
  T | { readonly contains: readonly string[] }
>

export interface ExpectedIndicator {
  readonly name?: Expected<string>
  readonly kind?: Expected<string>
  readonly unit?: ExpectedWords<string | null>
  readonly baseline?: { readonly value?: Expected<string | null> }
  readonly target?: {
    readonly operator?: Expected<string>
    readonly value?: Expected<string | null>
  }
}

export interface ExpectedDeadline {
  readonly kind: string
  readonly from?: string | null
  readonly to?: string | null
  readonly every?: string | null
  readonly phases?: readonly { readonly to: string }[]
}

export interface ExpectedFunding {
  readonly source?: ExpectedWords<string>
  readonly amount?: Expected<string | null>
  readonly currency?: Expected<string | null>
  readonly basis?: Expected<string | null>
}

/** The institutions of a cell: one list, or several that may be read with equal right. */
export type ExpectedNames = Expected<readonly Expected<string>[]>

/** What is not said is not judged. */
export interface ExpectedMeasure {
  readonly number?: Expected<string>
  /** The number of its goal, or the title of a goal without a number. */
  readonly goal?: Expected<string>
  readonly text: Readonly<Record<string, ExpectedText>>
  readonly indicators?: Expected<readonly ExpectedIndicator[]>
  readonly deadline?: Expected<ExpectedDeadline>
  readonly responsible?: ExpectedNames
  readonly partners?: ExpectedNames
  readonly funding?: Expected<readonly ExpectedFunding[]>
}

/** Something wrong that stands in the document on purpose. */
export interface ExpectedDefect {
  readonly rule: Expected<string>
  /** The measure's order in the document, from 1; null for the document as a whole. */
  readonly position: Expected<number> | null
  readonly cell?: Expected<string>
  /** A finding that one may report or not: neither asked for nor wrong. */
  readonly maybe?: true
}

export interface ExpectedPlan {
  readonly title?: ExpectedWords<string>
  readonly year?: Expected<number>
  readonly language?: Expected<string>
}

export interface ExpectedGoal {
  readonly number?: Expected<string>
  readonly title?: Expected<string>
}

export interface Expectation {
  readonly document: string
  readonly about: string
  readonly plan: ExpectedPlan
  readonly goals?: readonly ExpectedGoal[]
  readonly measures: readonly ExpectedMeasure[]
  readonly defects?: readonly ExpectedDefect[]
}

export interface ConformanceDocument {
  readonly name: string
  readonly bytes: Uint8Array
  readonly expectation: Expectation
}

/** The documents of a folder that have an expectation beside them, by name. */
export function conformanceDocuments(folder: string): ConformanceDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.expected.json'))
    .sort()
    .map((file) => {
      const expectation = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Expectation
      const name = expectation.document
      return { name, bytes: readFileSync(join(folder, name)), expectation }
    })
}
