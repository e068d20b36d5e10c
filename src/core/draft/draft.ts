import type { Decimal } from '../base/decimal.ts'
import type { SourceRow } from '../base/finding.ts'
import type { PlanLanguage } from '../base/language.ts'
import type { Currency } from '../base/money.ts'
import type { Accumulation, Measurement } from './accumulation.ts'
import type { Envelope } from './envelope.ts'
import type { Sensitivity } from './sensitivity.ts'
import type { SetTarget } from './target.ts'

/** The nine cells of a measure's row that carry words; the tenth is its number. */
export const cellKeys = [
  'measure',
  'objective',
  'expectedResults',
  'baseline',
  'target',
  'budget',
  'deadline',
  'responsible',
  'partners',
] as const
export type CellKey = (typeof cellKeys)[number]
export type MeasureText = Readonly<Record<CellKey, string>>
/**
 * For some cells what the header says of all their numbers: "thousand EUR", "%"; of those responsible that
 * "partners" stand among them.
 */
export type ImpliedWords = Readonly<Partial<Record<CellKey, string>>>

/** How certain an interpretation is; anything but `sure` is put before a person. */
export type Confidence = 'sure' | 'likely' | 'unsure'

/**
 * count = a number of things; percent; ratio; milestone = a deliverable that exists or not, or a stage;
 * coverage = all who ...; cap = up to N; maintain = keep at or above; trend = analysis against last
 * year; qualitative = words only.
 */
export const indicatorKinds = [
  'count',
  'percent',
  'ratio',
  'milestone',
  'coverage',
  'cap',
  'maintain',
  'trend',
  'qualitative',
] as const
export type IndicatorKind = (typeof indicatorKinds)[number]

export const draftOperators = ['at-least', 'at-most', 'exactly', 'all', 'none'] as const
export type DraftOperator = (typeof draftOperators)[number]

export interface DraftIndicator {
  readonly name: string
  readonly kind: IndicatorKind
  /** The thing counted, as printed ("лица"), "%" for percentages, null when not said. */
  readonly unit: string | null
  readonly baseline: { readonly value: Decimal | null; readonly note: string | null }
  readonly target: {
    /** `none`: the plan gives no value to reach. */
    readonly operator: DraftOperator
    readonly value: Decimal | null
    readonly note: string | null
  }
  /** What is to be reached, where a person has set what no operator and value can say; they say nothing then. */
  readonly set?: SetTarget
  /** How its reports come together, where a person has said so; else it goes by the kind. */
  readonly accumulates?: Accumulation
  /** What is measured, where a person has said so; else it goes by the kind. */
  readonly measured?: Measurement
  /** Whether small counts of it would reveal people, where a person has said so. */
  readonly sensitivity?: Sensitivity
  readonly confidence: Confidence
}

/** An interpretation that may be uncertain; one that does not say how certain it is, is sure. */
interface PerhapsUnsure {
  readonly confidence?: Confidence
}

export interface DraftFunding extends PerhapsUnsure {
  /** The fund, budget or project as printed. */
  readonly source: string
  /** In major units of the currency; null = undetermined, which is not zero. */
  readonly amount: Decimal | null
  readonly currency: Currency | null
  /** null beside an amount: the price of one thing, "5 000 лв. на участник". */
  readonly basis: 'total' | 'per-year' | null
  readonly note: string | null
  /** For how many months a sum is, where its words say so. */
  readonly months?: number
  /** What the money comes out of, where that was read. */
  readonly envelope?: Envelope
}

/** Months as "2024-05". */
export interface DraftDeadline extends PerhapsUnsure {
  readonly kind: 'month' | 'range' | 'recurring' | 'phased' | 'open'
  readonly from: string | null
  readonly to: string | null
  readonly every: 'month' | 'quarter' | 'year' | null
  readonly phases: readonly { readonly to: string; readonly what: string }[]
}

export interface DraftInstitution extends PerhapsUnsure {
  /** The register's short name, or the printed words where the register knows no such institution. */
  readonly name: string
  readonly asPrinted: string
  readonly known: boolean
}

/** How certain a deadline, a sum or an institution is. */
export const confidenceOf = ({ confidence }: PerhapsUnsure): Confidence => confidence ?? 'sure'

/** What is understood from the words of a measure. */
export type Meaning = 'indicators' | 'funding' | 'deadline' | 'responsible' | 'partners'

export interface DraftMeasure {
  /** Order in the document, from 1: the one identity that a draft's measure has. */
  readonly position: number
  /** As printed, without the closing dot. */
  readonly number: string
  /** The number of its goal, '' when the table has no sections. */
  readonly goal: string
  /** The document's words, white space folded, paragraphs apart by a line feed. */
  readonly text: MeasureText
  /** What the header of a cell's column adds to its words; an aid to reading them again. */
  readonly implied?: ImpliedWords
  readonly indicators: readonly DraftIndicator[]
  readonly funding: readonly DraftFunding[]
  /** Numbers of measures whose printed amount is proposed to be the same money. */
  readonly sharedFundingWith: readonly string[]
  /** Those of them that a person has confirmed. */
  readonly sharingConfirmed?: readonly string[]
  /** Numbers of measures of which a person has said that theirs is other money. */
  readonly sharingRefused?: readonly string[]
  /** Why a person has confirmed or refused, by the number of the other measure. */
  readonly sharingReasons?: Readonly<Record<string, string>>
  readonly deadline: DraftDeadline
  readonly responsible: readonly DraftInstitution[]
  readonly partners: readonly DraftInstitution[]
  /** What a person has set otherwise than it was read, which no mend of another cell reads again. */
  readonly byHand?: readonly Meaning[]
  /** Table and row in the document, both from 1; header and section rows count. */
  readonly source: SourceRow
}

export interface DraftGoal {
  readonly number: string
  readonly title: string
}

export interface GlossaryEntry {
  readonly abbreviation: string
  readonly meaning: string
}

/** What was read from one document, in that document's language. */
export interface Draft {
  readonly title: string
  readonly year: number | null
  readonly language: PlanLanguage
  readonly goals: readonly DraftGoal[]
  readonly measures: readonly DraftMeasure[]
  readonly glossary: readonly GlossaryEntry[]
  /** How many measures the document's own text says it has. */
  readonly declaredMeasureCount: number | null
}
