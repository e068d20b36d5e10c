import type { InBothLanguages } from '../base/language.ts'

/** An institution as the register of institutions keeps it. */
export interface Institution {
  readonly id: string
  /** How plans abbreviate it; of those valid on one day no two have the same. */
  readonly shortName: string
  readonly shortNameEn: string | null
  readonly name: InBothLanguages
  /** Other names and spellings that mean the same institution. */
  readonly aliases: readonly string[]
  /** The institution that it belongs to. */
  readonly parentId: string | null
  /** Where the institution as such gets its mail. */
  readonly email: string | null
  readonly headName: string | null
  readonly headEmail: string | null
  /** The first and the last day on which it is one; null where no such day is known. */
  readonly validFrom: string | null
  readonly validTo: string | null
  /** Counts its changes, from 1. */
  readonly version: number
}
