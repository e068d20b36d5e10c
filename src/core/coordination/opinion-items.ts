import type { CellKey } from '../draft/draft.ts'
import { type Opinions, proposedCells, type Topic, topicsIn } from './opinion.ts'

/** A remark, new words for one cell, or the agreement with all that nothing else is said of. */
export type ItemPart = 'remark' | 'agreement' | CellKey

/** The smallest part of an answer that the secretariat decides on. */
export interface OpinionItem {
  readonly topic: Topic
  readonly part: ItemPart
  /** What is said, or the new words; for an agreement what it reaches. */
  readonly words: string
}

/** What there is to decide on in an institution's answer, in the order of the plan. */
export function itemsOf(opinions: Opinions): OpinionItem[] {
  const agreed = agreementIn(opinions)
  return [
    ...(agreed === '' ? [] : [{ topic: 'rest', part: 'agreement', words: agreed } as const]),
    ...topicsIn(opinions).flatMap((topic) => itemsOn(topic, opinions)),
  ]
}

/** The remark and the proposals of an answer on one topic. */
export function itemsOn(topic: Topic, opinions: Opinions): OpinionItem[] {
  const opinion = opinions[topic]
  if (!opinion) return []
  return [
    ...(opinion.remark === '' ? [] : [{ topic, part: 'remark', words: opinion.remark } as const]),
    ...proposedCells(opinion).map((cell) => ({
      topic,
      part: cell,
      words: opinion.proposals[cell] ?? '',
    })),
  ]
}

/** What an answer agrees with and adds nothing to: "3 7 rest". */
const agreementIn = (opinions: Opinions): string =>
  topicsIn(opinions)
    .filter((topic) => opinions[topic]?.stance === 'agrees')
    .join(' ')

/** Agreement asks for nothing: it is taken note of. All else has to be decided on. */
export const needsDecision = ({ part }: Pick<OpinionItem, 'part'>): boolean => part !== 'agreement'
