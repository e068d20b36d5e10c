import type { Decimal } from '../../core/base/decimal.ts'

/** One thing that a baseline or target cell speaks of, with the value it gives it. */
export interface Thing {
  /** What is counted, without the value; '' for a bare number. */
  readonly label: string
  /**
   * Where the value stands: behind its label ("Срещи – 5"), before what it counts ("5 срещи"), inside a
   * sentence, alone, or nowhere.
   */
  readonly form: 'labelled' | 'opening' | 'inside' | 'bare' | 'words'
  /** The words before a value inside a sentence: "Участие в" of "Участие в 3 форума". */
  readonly lead: string
  readonly value: Decimal | null
  /** The upper end of a range. */
  readonly high: Decimal | null
  /** What was, where one cell says both: "от 7,00 на 14,00". */
  readonly was: Decimal | null
  readonly percent: boolean
  readonly all: boolean
  readonly operator: 'at-least' | 'at-most' | 'exactly' | null
  readonly cap: boolean
  readonly unit: string | null
  readonly unitIsNoun: boolean
  readonly notes: readonly string[]
  /** The value is yes or no: there is such a thing, or there is none. */
  readonly yesOrNo: boolean
  /** The value is by how much something rises or falls, not what it rises or falls to. */
  readonly changeBy: boolean
  /** A printed plus says so: "+40". */
  readonly more: boolean
  /** Other numbers stand beside the one taken. */
  readonly ambiguous: boolean
}
