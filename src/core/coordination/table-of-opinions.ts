import type { CellKey, DraftMeasure } from '../draft/draft.ts'
import type { AnsweredRound, Asked, AskedInstitution } from './answered-round.ts'
import { type Opinions, type Stance, stanceOn, type Topic, topicsIn } from './opinion.ts'
import { itemsOf, itemsOn, needsDecision, type OpinionItem } from './opinion-items.ts'
import { type Decided, decisionOn } from './outcome.ts'

/** One row of the table of opinions: who said what of which measure, and what became of it. */
export interface OpinionRow {
  readonly round: number
  readonly institution: AskedInstitution
  /** The measure as it was sent; null where the row is not about one. */
  readonly measure: Pick<DraftMeasure, 'position' | 'number'> | null
  readonly said: Said
  /** null while nothing has been decided, and where there is nothing to decide on. */
  readonly decided: Decided | null
}

/** What an institution has said, or that it has said nothing. */
export type Said =
  | { readonly kind: 'remark'; readonly stance: Stance | null; readonly words: string }
  | {
      readonly kind: 'proposal'
      readonly stance: Stance | null
      readonly cell: CellKey
      readonly before: string
      readonly words: string
    }
  /** It agrees without remarks: with everything, or with the measures of these numbers. */
  | { readonly kind: 'agreement'; readonly whole: boolean; readonly numbers: readonly string[] }
  /** It has not answered, and the round's rules say what that means; undecided while the round goes on. */
  | { readonly kind: 'silence'; readonly means: 'no-answer' | 'agreed' | 'still-awaited' }

/** All rounds in their order, in each the institutions in theirs, what each says in the plan's order. */
export const tableOfOpinions = (rounds: readonly AnsweredRound[]): OpinionRow[] =>
  rounds.flatMap((answered) => answered.asked.flatMap((asked) => rowsOf(answered, asked)))

function rowsOf({ round, draft }: AnsweredRound, asked: Asked): OpinionRow[] {
  const { institution, answer, decisions } = asked
  const row = { round: round.number, institution, measure: null, decided: null }
  if (!answer) {
    const means = round.ended ? round.silence : 'still-awaited'
    return [{ ...row, said: { kind: 'silence', means } }]
  }
  const { opinions } = answer
  const measureAt = new Map(draft.measures.map((measure) => [String(measure.position), measure]))
  const said = topicsIn(opinions).flatMap((topic) =>
    itemsOn(topic, opinions).map((item): OpinionRow => {
      const measure = measureAt.get(topic)
      return {
        ...row,
        measure: measure ? { position: measure.position, number: measure.number } : null,
        said: saidBy(item, opinions, measure),
        decided: decisionOn(item, decisions) ?? null,
      }
    }),
  )
  const agreed = agreementRow(draft.measures, opinions)
  const noted = itemsOf(opinions).find((item) => !needsDecision(item))
  const decided = (noted && decisionOn(noted, decisions)) ?? null
  return [...(agreed ? [{ ...row, said: agreed, decided }] : []), ...said]
}

const saidBy = (item: OpinionItem, opinions: Opinions, measure: DraftMeasure | undefined): Said => {
  const stance = measure ? stanceOn(opinions, measure.position) : null
  const { part, words } = item
  if (part === 'remark' || part === 'agreement') return { kind: 'remark', stance, words }
  return { kind: 'proposal', stance, cell: part, before: measure?.text[part] ?? '', words }
}

/** Nothing where there is no measure that the institution agrees with as it is. */
function agreementRow(measures: readonly DraftMeasure[], opinions: Opinions): Said | undefined {
  const agreed = measures.filter(({ position }) => stanceOn(opinions, position) === 'agrees')
  if (agreed.length === 0) return undefined
  return {
    kind: 'agreement',
    whole: agreed.length === measures.length && !saysMore(opinions),
    numbers: agreed.map(({ number }) => number),
  }
}

const saysMore = (opinions: Opinions): boolean =>
  topicsIn(opinions).some((topic: Topic) => itemsOn(topic, opinions).length > 0)
