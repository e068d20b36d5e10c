/**
 * Whether a text can be the id of a row. Ids come back to us in addresses and forms, where anything
 * may stand; PostgreSQL would answer with an error instead of an empty result.
 */
export const isRowId = (text: string): boolean => /^[1-9]\d{0,17}$/.test(text)

/** Whether a number can stand in an integer column that counts from 1. */
export const isCount = (value: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= 2_147_483_647
