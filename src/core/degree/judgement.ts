import type { Words } from '../base/language.ts'
import type { PlainDate } from '../base/plain-date.ts'

/** What a person may find of an indicator. */
export const judgedVerdicts = ['exceeded', 'met', 'partly', 'not-met', 'worsened'] as const
export type JudgedVerdict = (typeof judgedVerdicts)[number]

/**
 * What a person found, and why. Of a target in words, or of an analysis that is due, it is the verdict;
 * of a computed one it stands beside it and replaces nothing. It is part of no percentage.
 */
export interface PublishedJudgement {
  readonly verdict: JudgedVerdict
  readonly reason: Words
  readonly on: PlainDate
  /** The office of the person who judged, such as "director of the directorate". */
  readonly position?: string
}

export interface Judgement extends PublishedJudgement {
  /** A person's name: never published. */
  readonly by: string
}

export const judgementWithoutName = ({ by: _, ...published }: Judgement): PublishedJudgement =>
  published

/** The judgement that holds on the evening of a day: the latest, of one day the later listed. */
export const judgementInForce = <Said extends PublishedJudgement>(
  judgements: readonly Said[],
  asOf: PlainDate | null,
): Said | null =>
  judgements
    .filter(({ on }) => asOf === null || on <= asOf)
    .reduce<Said | null>(
      (latest, each) => (latest === null || each.on >= latest.on ? each : latest),
      null,
    )
