import type { Decimal } from '../core/base/decimal.ts'
import type { Words } from '../core/base/language.ts'
import type { Period } from '../core/base/period.ts'
import type { Transaction } from './database.ts'
import { type EnteredBy, entryColumns } from './entry.ts'
import { toJson } from './json-text.ts'

export interface EnteredPreviousValue {
  readonly value: Decimal
  readonly period: Period
  /** Where the figure stands. */
  readonly source: Words
  /** The version of the indicator's lineage that it came by; not there where somebody entered it. */
  readonly lineageVersion?: number
}

/** @param version from 1; a correction is the next one, and the old one stays. */
export async function insertPreviousValue(
  transaction: Transaction,
  indicatorId: string,
  version: number,
  { value, period, source, lineageVersion }: EnteredPreviousValue,
  entry: EnteredBy,
): Promise<void> {
  await transaction
    .insertInto('previous_value')
    .values({
      indicator_id: indicatorId,
      version,
      value,
      period,
      source: toJson(source),
      lineage_version: lineageVersion ?? null,
      demonstration: entry.demonstration,
      ...entryColumns(entry),
    })
    .execute()
}
