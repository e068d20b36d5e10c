import type { Decimal } from '../base/decimal.ts'
import type { PlanLanguage, Words } from '../base/language.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Accumulation, Measurement } from '../draft/accumulation.ts'
import type {
  Confidence,
  DraftDeadline,
  DraftFunding,
  DraftInstitution,
  IndicatorKind,
  MeasureText,
} from '../draft/draft.ts'
import type { Sensitivity } from '../draft/sensitivity.ts'
import type { Target } from '../draft/target.ts'
import type { PlanStatus } from './plan-status.ts'
import type { VerdictCriteria } from './verdict-criteria.ts'

/** What the arithmetic needs to know of an indicator, and nothing else. */
export interface IndicatorRule {
  readonly accumulates: Accumulation
  readonly measured: Measurement
  readonly baseline: Decimal | null
  /** Only in what is published: there is a baseline, and it is kept from the public. */
  readonly isBaselineSuppressed?: boolean
  readonly target: Target
}

/** The act by which a body decides: of adoption, of an amendment, of dropping a measure. */
export interface DecidingAct {
  readonly body: string
  readonly act: string
  readonly number: string
  readonly date: PlainDate
}

/** The act by which a body made the plan binding. */
export type Adoption = DecidingAct

/** A target put in the place of the one before, in mid-year, by an amendment. */
export interface TargetRevision {
  /** The first day that it is in force. */
  readonly from: PlainDate
  readonly target: Target
  /** Where the same amendment measures the indicator otherwise, from the same day on. */
  readonly counting?: Pick<IndicatorRule, 'baseline' | 'measured' | 'isBaselineSuppressed'>
  readonly act: DecidingAct
  readonly reason: Words
  /** The number of the amendment that it is a part of; not there where the target alone was amended. */
  readonly amendment?: number
}

export interface Indicator {
  /** From 1 within its measure. */
  readonly position: number
  readonly name: Words
  readonly kind: IndicatorKind
  readonly unit: Words | null
  readonly baselineNote: string | null
  readonly targetNote: string | null
  /** As it was adopted. */
  readonly rule: IndicatorRule
  /** What amendments have made of the target since. */
  readonly targetRevisions?: readonly TargetRevision[]
  /** Its part in the measure's mean, above zero; 1 where the plan does not say. */
  readonly weight?: Decimal
  readonly confidence: Confidence
  /** The number of the amendment that added it; not there where the plan was adopted with it. */
  readonly addedBy?: number
  /** What its draft says, only on the way from a draft: it is kept beside the plan, with its history. */
  readonly sensitivity?: Sensitivity
}

/** What an amendment can word or set otherwise in a measure. Targets have revisions of their own. */
export type AmendableContent = Pick<
  Measure,
  | 'number'
  | 'goal'
  | 'text'
  | 'deadline'
  | 'responsible'
  | 'partners'
  | 'funding'
  | 'sharedFundingWith'
  | 'removedIndicators'
  | 'fundingPlaces'
> & {
  /** The words of its indicators, in their order; the position where that is not the place in this list. */
  readonly indicatorWords: readonly (Pick<Indicator, 'name' | 'baselineNote' | 'targetNote'> & {
    readonly position?: number
  })[]
}

/** What stands above the measures of a plan and can be amended. */
export type PlanHeading = Pick<PlanContent, 'title' | 'goals'>

/** A body's act by which an adopted plan reads otherwise from a day on. */
export interface Amendment {
  /** From 1 within the plan. */
  readonly number: number
  readonly act: DecidingAct
  readonly reason: Words
  /** The first day that it holds. */
  readonly from: PlainDate
  /** The name of the file with the act; null where none was named. */
  readonly file: string | null
  /** The whole content that each measure has from then on, by the measure's code. */
  readonly measures: readonly { readonly measure: string; readonly content: AmendableContent }[]
  /** The title and all goals from then on, where it makes any of them otherwise. */
  readonly heading?: PlanHeading
}

export interface Measure {
  /** Order in the plan, from 1. */
  readonly position: number
  /** As printed; two measures of one plan may carry the same. */
  readonly number: string
  /** Unique in the plan and stable: the number, with "-2" for its second bearer. Part of permanent addresses. */
  readonly code: string
  /** The goal's number. */
  readonly goal: string
  readonly text: Readonly<Partial<Record<PlanLanguage, MeasureText>>>
  readonly indicators: readonly Indicator[]
  /** Its part in the mean of its goal and of the plan, above zero; 1 where the plan does not say. */
  readonly weight?: Decimal
  readonly funding: readonly DraftFunding[]
  /** The places that reports know its sums by, where amendments have moved them: see `placesOfFunding`. */
  readonly fundingPlaces?: readonly number[]
  readonly sharedFundingWith: readonly string[]
  readonly deadline: DraftDeadline
  readonly responsible: readonly DraftInstitution[]
  readonly partners: readonly DraftInstitution[]
  /** The row of the document that it was read from; null for a plan not read from one. */
  readonly source: { readonly table: number; readonly row: number } | null
  /** The number of the amendment that added it; not there where the plan was adopted with it. */
  readonly addedBy?: number
  /** The positions of the indicators that amendments have taken out of it. */
  readonly removedIndicators?: readonly number[]
  /** What stood in it when it was adopted, where amendments have made it otherwise since. */
  readonly asAdopted?: AmendableContent
}

export interface Goal {
  readonly number: string
  readonly title: Words
  /** The number of the amendment that added it; not there where the plan was adopted with it. */
  readonly addedBy?: number
}

/** A person's word on whether two measures print the same money. */
export interface SharingDecision {
  /** The codes of the two measures. */
  readonly measures: readonly [string, string]
  readonly decision: 'confirmed' | 'refused'
  /** null where it was not said. */
  readonly reason: string | null
}

/** What a plan says, whoever keeps it and wherever. */
export interface PlanContent {
  readonly title: Words
  readonly year: number
  readonly language: PlanLanguage
  readonly goals: readonly Goal[]
  readonly measures: readonly Measure[]
  readonly glossary: readonly { readonly abbreviation: string; readonly meaning: Words }[]
  /** What people have decided of money printed in two measures, one decision for a pair. */
  readonly sharing?: readonly SharingDecision[]
  /** How many measures the adopted text says it has; it may differ from how many there are. */
  readonly declaredMeasureCount: number | null
  /** In the order of entering; those in force, where the plan is seen as it was on a day. */
  readonly amendments?: readonly Amendment[]
  /** The title and the goals as they were adopted, where amendments have made them otherwise since. */
  readonly adoptedHeading?: PlanHeading
  /** What each verdict asks for; the usual where the plan does not say. */
  readonly criteria?: VerdictCriteria
}

export interface Plan extends PlanContent {
  readonly id: string
  /** Part of permanent addresses, e.g. "plan-2024". */
  readonly slug: string
  readonly status: PlanStatus
  readonly adoption: Adoption
  /** Figures of a demonstration plan are invented and say so wherever they show. */
  readonly demonstration: boolean
}
