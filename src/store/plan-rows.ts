import type { Selectable } from 'kysely'
import type { PlanLanguage } from '../core/base/language.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import type { DraftFunding, DraftInstitution, MeasureText } from '../core/draft/draft.ts'
import type { Stage, Target } from '../core/draft/target.ts'
import type {
  Adoption,
  DecidingAct,
  Indicator,
  IndicatorRule,
  Measure,
  TargetRevision,
} from '../core/plan/plan.ts'
import { usualWeight } from '../core/plan/typed-settings.ts'
import { toDecimal, toOptionalDecimal } from './numeric.ts'
import type { Tables } from './tables.ts'

export type Row<Table extends keyof Tables> = Selectable<Tables[Table]>

/** @throws {TypeError} when the plan is not adopted. */
export function adoptionFrom(
  row: Pick<Row<'plan'>, 'adoption_body' | 'adoption_act' | 'adoption_number' | 'adoption_date'>,
): Adoption {
  const { adoption_body: body, adoption_act: act, adoption_number: number } = row
  if (body === null || act === null || number === null || row.adoption_date === null)
    throw new TypeError('an adopted plan has no adoption')
  return { body, act, number, date: row.adoption_date as PlainDate }
}

/** A row with the number of the amendment that it came with, null where it came with none. */
export type Amending<Table extends keyof Tables> = Row<Table> & {
  readonly amendment: number | null
}

const addedBy = ({ amendment }: { readonly amendment: number | null }) =>
  amendment === null ? {} : { addedBy: amendment }

export interface MeasureParts {
  readonly texts: readonly Row<'measure_text'>[]
  readonly indicators: readonly Amending<'indicator'>[]
  readonly funding: readonly Row<'funding'>[]
  readonly institutions: readonly Row<'measure_institution'>[]
  /** What amendments made of its indicators' targets, in the order of entering. */
  readonly revisions: readonly Amending<'target_revision'>[]
  /** The latest weights, where somebody has set any. */
  readonly weights: Row<'measure_weight'> | undefined
}

/** The parts come in the order of their positions. */
export function measureFrom(row: Amending<'measure'>, goal: string, parts: MeasureParts): Measure {
  const ofRole = (role: Row<'measure_institution'>['role']) =>
    parts.institutions.filter((each) => each.role === role).map(institutionFrom)
  return {
    position: row.position,
    number: row.number,
    code: row.code,
    goal,
    text: textFrom(parts.texts),
    indicators: parts.indicators.map((indicator) => ({
      ...indicatorFrom(indicator),
      ...revisionsOf(indicator.id, parts.revisions),
      ...weightOf(parts.weights?.indicator_weights[indicator.position - 1]),
      ...addedBy(indicator),
    })),
    ...addedBy(row),
    ...weightOf(parts.weights?.weight),
    funding: parts.funding.map(fundingFrom),
    sharedFundingWith: row.shared_funding_with,
    deadline: {
      kind: row.deadline_kind,
      from: row.deadline_from,
      to: row.deadline_to,
      every: row.deadline_every,
      phases: row.deadline_phases,
    },
    responsible: ofRole('responsible'),
    partners: ofRole('partner'),
    source:
      row.source_table === null || row.source_row === null
        ? null
        : { table: row.source_table, row: row.source_row },
  }
}

const revisionsOf = (
  indicatorId: string,
  rows: readonly Amending<'target_revision'>[],
): Pick<Indicator, 'targetRevisions'> => {
  const targetRevisions = rows
    .filter((row) => row.indicator_id === indicatorId)
    .map((row) => ({
      ...targetRevisionFrom(row),
      ...(row.amendment === null ? {} : { amendment: row.amendment }),
    }))
  return targetRevisions.length > 0 ? { targetRevisions } : {}
}

export const targetRevisionFrom = (row: Row<'target_revision'>): TargetRevision => ({
  from: row.holds_from as PlainDate,
  target: row.target,
  ...(row.counting === null ? {} : { counting: row.counting }),
  act: actFrom(row),
  reason: row.reason,
})

/** The act by which something was decided. */
export const actFrom = (row: {
  readonly act_body: string
  readonly act: string
  readonly act_number: string
  readonly act_date: string
}): DecidingAct => ({
  body: row.act_body,
  act: row.act,
  number: row.act_number,
  date: row.act_date as PlainDate,
})

/** Who accepted a report and when; nothing where nobody had to. */
export const acceptanceFrom = (
  row: Pick<Row<'report'>, 'accepted_by' | 'accepted_at'>,
): { readonly acceptedBy?: string; readonly acceptedAt?: string } =>
  row.accepted_by === null || row.accepted_at === null
    ? {}
    : { acceptedBy: row.accepted_by, acceptedAt: row.accepted_at }

const weightOf = (weight: string | undefined): Pick<Measure, 'weight'> => {
  const set = weight === undefined ? usualWeight : toDecimal(weight)
  return set === usualWeight ? {} : { weight: set }
}

function textFrom(
  rows: readonly Row<'measure_text'>[],
): Partial<Record<PlanLanguage, MeasureText>> {
  return Object.fromEntries(
    rows.map((row) => [
      row.language,
      {
        measure: row.measure,
        objective: row.objective,
        expectedResults: row.expected_results,
        baseline: row.baseline,
        target: row.target,
        budget: row.budget,
        deadline: row.deadline,
        responsible: row.responsible,
        partners: row.partners,
      } satisfies MeasureText,
    ]),
  )
}

export function indicatorFrom(row: Row<'indicator'>): Indicator {
  return {
    position: row.position,
    name: row.name,
    kind: row.kind,
    unit: row.unit,
    baselineNote: row.baseline_note,
    targetNote: row.target_note,
    rule: ruleFrom(row),
    confidence: row.confidence,
  }
}

/** The columns of an indicator that its rule follows from. */
export type RuleRow = Pick<
  Row<'indicator'>,
  | 'accumulates'
  | 'measured'
  | 'baseline_value'
  | 'target_kind'
  | 'target_value'
  | 'target_low'
  | 'target_high'
  | 'target_stages'
  | 'trend_direction'
  | 'trend_tolerance_kind'
  | 'trend_tolerance'
>

export const ruleFrom = (row: RuleRow): IndicatorRule => ({
  accumulates: row.accumulates,
  measured: row.measured,
  baseline: toOptionalDecimal(row.baseline_value),
  target: targetFrom(row),
})

function targetFrom(row: RuleRow): Target {
  switch (row.target_kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
      return { kind: row.target_kind, value: toDecimal(there(row.target_value)) }
    case 'between':
      return {
        kind: 'between',
        low: toDecimal(there(row.target_low)),
        high: toDecimal(there(row.target_high)),
      }
    case 'all':
      return { kind: 'all', value: toOptionalDecimal(row.target_value) }
    case 'stages':
      return { kind: 'stages', stages: there<readonly Stage[]>(row.target_stages) }
    case 'trend':
      return trendFrom(row)
    default:
      return { kind: row.target_kind }
  }
}

const trendFrom = (row: RuleRow): Target => ({
  kind: 'trend',
  ...(row.trend_direction === null ? {} : { direction: row.trend_direction }),
  ...(row.trend_tolerance_kind === null || row.trend_tolerance === null
    ? {}
    : { tolerance: { kind: row.trend_tolerance_kind, value: toDecimal(row.trend_tolerance) } }),
})

/** What the constraint indicator_target_fits_kind promises to be there. */
function there<T>(value: T | null): T {
  if (value === null) throw new TypeError('a target lacks what its kind needs')
  return value
}

const fundingFrom = (row: Row<'funding'>): DraftFunding => ({
  source: row.source,
  amount: toOptionalDecimal(row.amount),
  currency: row.currency,
  basis: row.basis,
  note: row.note,
  ...(row.months === null ? {} : { months: row.months }),
  ...(row.envelope_kind === null || row.envelope_name === null
    ? {}
    : { envelope: { kind: row.envelope_kind, name: row.envelope_name } }),
})

const institutionFrom = (row: Row<'measure_institution'>): DraftInstitution => ({
  name: row.name,
  asPrinted: row.as_printed,
  known: row.known,
})
