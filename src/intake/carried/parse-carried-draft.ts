import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { planLanguages } from '../../core/base/language.ts'
import { accumulations, measurements } from '../../core/draft/accumulation.ts'
import { cellKeys, type Draft, draftOperators, indicatorKinds } from '../../core/draft/draft.ts'
import { envelopeKinds } from '../../core/draft/envelope.ts'
import { isSoundTarget } from '../../core/draft/is-sound-target.ts'
import { toleranceKinds, trendDirections } from '../../core/draft/target.ts'
import { longestStageName, stageLines } from '../../core/draft/typed-stages.ts'

const Words = Type.String({ maxLength: 100_000 })
const OptionalWords = Type.Union([Words, Type.Null()])
const Numeral = Type.String({ pattern: '^-?[0-9]{1,30}([.][0-9]{1,12})?$' })
const Amount = Type.Union([Numeral, Type.Null()])
const Month = Type.Union([Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' }), Type.Null()])
const Certainty = Type.Optional(Type.Enum(['sure', 'likely', 'unsure']))
const Count = Type.Integer({ minimum: 1, maximum: 1_000_000 })

const Day = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })

const SetTarget = Type.Union([
  Type.Object({ kind: Type.Literal('between'), low: Numeral, high: Numeral }),
  Type.Object({
    kind: Type.Literal('stages'),
    stages: Type.Array(
      Type.Object({
        name: Type.String({ maxLength: longestStageName }),
        weight: Numeral,
        due: Type.Optional(Day),
      }),
      { maxItems: stageLines.length },
    ),
  }),
  Type.Object({
    kind: Type.Literal('trend'),
    direction: Type.Optional(Type.Enum([...trendDirections])),
    tolerance: Type.Optional(Type.Object({ kind: Type.Enum([...toleranceKinds]), value: Numeral })),
  }),
  Type.Object({ kind: Type.Literal('words') }),
])

const Indicator = Type.Object({
  name: Words,
  kind: Type.Enum([...indicatorKinds]),
  unit: OptionalWords,
  baseline: Type.Object({ value: Amount, note: OptionalWords }),
  target: Type.Object({
    operator: Type.Enum([...draftOperators]),
    value: Amount,
    note: OptionalWords,
  }),
  set: Type.Optional(SetTarget),
  accumulates: Type.Optional(Type.Enum([...accumulations])),
  measured: Type.Optional(Type.Enum([...measurements])),
  sensitivity: Type.Optional(Type.Object({ sensitive: Type.Boolean(), reason: Words })),
  confidence: Type.Enum(['sure', 'likely', 'unsure']),
})

const Funding = Type.Object({
  source: Words,
  amount: Amount,
  currency: Type.Union([Type.Enum(['BGN', 'EUR']), Type.Null()]),
  basis: Type.Union([Type.Enum(['total', 'per-year']), Type.Null()]),
  note: OptionalWords,
  months: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  envelope: Type.Optional(Type.Object({ kind: Type.Enum([...envelopeKinds]), name: Words })),
  confidence: Certainty,
})

const Deadline = Type.Object({
  kind: Type.Enum(['month', 'range', 'recurring', 'phased', 'open']),
  from: Month,
  to: Month,
  every: Type.Union([Type.Enum(['month', 'quarter', 'year']), Type.Null()]),
  phases: Type.Array(
    Type.Object({ to: Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' }), what: Words }),
    { maxItems: 100 },
  ),
  confidence: Certainty,
})

const Institution = Type.Object({
  name: Words,
  asPrinted: Words,
  known: Type.Boolean(),
  confidence: Certainty,
})

const Measure = Type.Object({
  position: Count,
  number: Words,
  goal: Words,
  text: Type.Object({
    measure: Words,
    objective: Words,
    expectedResults: Words,
    baseline: Words,
    target: Words,
    budget: Words,
    deadline: Words,
    responsible: Words,
    partners: Words,
  }),
  implied: Type.Optional(
    Type.Object(Object.fromEntries(cellKeys.map((cell) => [cell, Type.Optional(Words)]))),
  ),
  indicators: Type.Array(Indicator, { maxItems: 1000 }),
  funding: Type.Array(Funding, { maxItems: 1000 }),
  sharedFundingWith: Type.Array(Words, { maxItems: 1000 }),
  sharingConfirmed: Type.Optional(Type.Array(Words, { maxItems: 1000 })),
  sharingRefused: Type.Optional(Type.Array(Words, { maxItems: 1000 })),
  sharingReasons: Type.Optional(Type.Record(Type.String({ maxLength: 1000 }), Words)),
  deadline: Deadline,
  responsible: Type.Array(Institution, { maxItems: 1000 }),
  partners: Type.Array(Institution, { maxItems: 1000 }),
  source: Type.Object({
    table: Count,
    row: Count,
    sheet: Type.Optional(Type.Object({ name: Type.Union([Words, Type.Null()]), row: Count })),
  }),
})

const Shape = Type.Object({
  title: Words,
  year: Type.Union([Type.Integer({ minimum: 1, maximum: 9999 }), Type.Null()]),
  language: Type.Enum([...planLanguages]),
  goals: Type.Array(Type.Object({ number: Words, title: Words }), { maxItems: 10_000 }),
  measures: Type.Array(Measure, { maxItems: 50_000 }),
  glossary: Type.Array(Type.Object({ abbreviation: Words, meaning: Words }), { maxItems: 50_000 }),
  declaredMeasureCount: Type.Union([Type.Integer({ minimum: 0, maximum: 1_000_000 }), Type.Null()]),
})

/** The draft that a file of ours carries; nothing when it is anything else: anybody can write such a part. */
export function parseCarriedDraft(json: string): Draft | undefined {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return undefined
  }
  const known = Value.Clean(Shape, value)
  if (!Value.Check(Shape, known)) return undefined
  const draft = draftFrom(known)
  return hasSoundTargets(draft) ? draft : undefined
}

const hasSoundTargets = ({ measures }: Draft): boolean =>
  measures.every(({ indicators }) =>
    indicators.every(({ set }) => set === undefined || isSoundTarget(set)),
  )

/** A decimal is a string whose form the shape has checked. */
const draftFrom = (value: Static<typeof Shape>): Draft => value as unknown as Draft
