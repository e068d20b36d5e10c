import { type Decimal, toRational } from '../base/decimal.ts'
import type { Language } from '../base/language.ts'
import { type PlainDate, parseTypedDate } from '../base/plain-date.ts'
import { compare, zero } from '../base/rational.ts'
import type { Refusal } from '../base/refusal.ts'
import { noSuchDate } from '../base/typed-day.ts'
import { readTypedNumber } from '../base/typed-number.ts'
import { typedLine } from '../base/typed-text.ts'
import type { Stage, Target } from './target.ts'
import { targetRefusals as refusals } from './target-refusals.ts'

/** The lines of a form that each take one stage. */
export const stageLines = [1, 2, 3, 4, 5, 6, 7, 8] as const
export type StageLine = (typeof stageLines)[number]

/** Name, weight and last day of each line, as they were typed. A line without any of them is none. */
export type TypedStages = {
  readonly [Field in `stage${StageLine}` | `weight${StageLine}` | `due${StageLine}`]?: string
}

export const longestStageName = 200

/** The stages as typed into a form, or everything that is wrong with them. */
export function parseTypedStages(
  typed: TypedStages,
  language: Language,
): Extract<Target, { kind: 'stages' }> | Refusal[] {
  const lines = stageLines
    .map((line) => readLine(typed, line, language))
    .filter((line) => line !== null)
  const names = lines.map(({ name }) => name.toLocaleLowerCase(language))
  const wrong = lines.flatMap(({ field, refused }, index) => [
    ...refused,
    ...(names[index] !== '' && names.indexOf(names[index] ?? '') < index
      ? [refusals.stageTwice(field)]
      : []),
  ])
  if (wrong.length > 0) return wrong
  const stages = lines.flatMap(({ stage }) => (stage ? [stage] : []))
  return stages.length === 0 ? [refusals.stagesWanted] : { kind: 'stages', stages }
}

interface Line {
  readonly field: string
  readonly name: string
  readonly stage: Stage | undefined
  readonly refused: readonly Refusal[]
}

function readLine(typed: TypedStages, line: StageLine, language: Language): Line | null {
  const field = `stage${line}` as const
  const name = typedLine(typed[field] ?? '')
  const [typedWeight, typedDue] = [typed[`weight${line}`] ?? '', typed[`due${line}`] ?? '']
  if (`${name}${typedWeight}${typedDue}`.trim() === '') return null
  const weight = weightOf(typedWeight, language)
  const due = dueOf(typedDue)
  const refused = [
    ...(name === '' ? [refusals.stageWithoutName(field)] : []),
    ...([...name].length > longestStageName ? [refusals.stageNameTooLong(field)] : []),
    ...(weight === undefined ? [refusals.weightWanted(`weight${line}`)] : []),
    ...(due === undefined
      ? [{ code: 'no-such-date', field: `due${line}`, message: noSuchDate }]
      : []),
  ]
  if (weight === undefined || due === undefined || refused.length > 0)
    return { field, name, stage: undefined, refused }
  return { field, name, stage: { name, weight, ...(due === null ? {} : { due }) }, refused }
}

/** Undefined where it is no weight. */
function weightOf(typed: string, language: Language): Decimal | undefined {
  const read = readTypedNumber(typed.replace(/\s*%\s*$/u, ''), language)
  return 'decimal' in read && compare(toRational(read.decimal), zero) > 0 ? read.decimal : undefined
}

/** Null where nothing was typed, undefined where it is no day. */
const dueOf = (typed: string): PlainDate | null | undefined =>
  typed.trim() === '' ? null : parseTypedDate(typed)
