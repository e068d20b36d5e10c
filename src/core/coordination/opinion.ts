import { type CellKey, cellKeys, type MeasureText } from '../draft/draft.ts'

/** How an institution stands to one measure of a draft that it was sent. */
export const stances = ['agrees', 'agrees-with-remarks', 'objects'] as const
export type Stance = (typeof stances)[number]

/** New words for cells of a measure; a cell that is not here is to stay as it is. */
export type Proposals = Readonly<Partial<Record<CellKey, string>>>

/** What an institution says of one measure. Until it is sent, parts of it may still be missing. */
export interface Opinion {
  /** null while it has not been chosen. */
  readonly stance: Stance | null
  readonly remark: string
  readonly proposals: Proposals
}

/**
 * What an opinion is on: a measure, by its position in the draft that was sent; the plan as a whole; or
 * all the measures that have no opinion of their own.
 */
export type Topic = 'plan' | 'rest' | `${number}`

/** All that an institution says in a round. */
export type Opinions = Readonly<Partial<Record<Topic, Opinion>>>

export const noOpinion: Opinion = { stance: null, remark: '', proposals: {} }

/** Agreement with all that nothing else is said of. */
export const agreesWithTheRest: Opinion = { ...noOpinion, stance: 'agrees' }

export const topicOf = (position: number): Topic => `${position}`

export const isTopic = (text: string): text is Topic =>
  text === 'plan' || text === 'rest' || /^[1-9]\d{0,4}$/.test(text)

/** The topics that something is said of, the measures in their order, the plan as a whole last. */
export const topicsIn = (opinions: Opinions): Topic[] => {
  const said = Object.keys(opinions)
    .filter(isTopic)
    .filter((topic) => saysSomething(opinions[topic]))
  const place = (topic: Topic) => {
    if (topic === 'rest') return Number.MAX_SAFE_INTEGER - 1
    return topic === 'plan' ? Number.MAX_SAFE_INTEGER : Number(topic)
  }
  return said.sort((a, b) => place(a) - place(b))
}

export const saysSomething = (opinion: Opinion | undefined): opinion is Opinion =>
  opinion !== undefined &&
  (opinion.stance !== null || opinion.remark !== '' || proposedCells(opinion).length > 0)

export const proposedCells = ({ proposals }: Opinion): CellKey[] =>
  cellKeys.filter((cell) => proposals[cell] !== undefined)

/** How the institution stands to a measure: by its own word on it, else by that on all the rest. */
export const stanceOn = (opinions: Opinions, position: number): Stance | null => {
  const own = opinions[topicOf(position)]
  return saysSomething(own) ? own.stance : (opinions.rest?.stance ?? null)
}

/** A proposal beside the words that it would replace. */
export interface ProposedWords {
  readonly cell: CellKey
  readonly before: string
  readonly after: string
}

export const proposedWords = (opinion: Opinion, text: MeasureText): ProposedWords[] =>
  proposedCells(opinion).map((cell) => ({
    cell,
    before: text[cell],
    after: opinion.proposals[cell] ?? '',
  }))
