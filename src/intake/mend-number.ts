import type { Draft } from '../core/draft/draft.ts'
import { interpretFunding } from './interpret/funding.ts'
import { readableText } from './interpret/readable-text.ts'
import { sharedFunding } from './shared-funding.ts'
import { foldText } from './tables/fold-text.ts'
import { bareNumber } from './tables/printed-number.ts'
import { wordsOf } from './words/words-of.ts'

/** The draft with another number for one measure; who shares money with whom is read again. */
export function mendNumber(draft: Draft, position: number, number: string): Draft {
  const next = bareNumber(foldText(number))
  const measures = draft.measures.map((each) =>
    each.position === position ? { ...each, number: next } : each,
  )
  return withSharedFunding(renamed({ ...draft, measures }, numberOf(draft, position), next))
}

/** The draft without a measure, and without what others say of it by its number. */
export function removeMeasure(draft: Draft, position: number): Draft {
  const measures = draft.measures.filter((each) => each.position !== position)
  return withSharedFunding(renamed({ ...draft, measures }, numberOf(draft, position), ''))
}

/** The number of a measure, where it is the only one that has it; else it says nothing certain. */
function numberOf({ measures }: Draft, position: number): string | undefined {
  const number = measures.find((measure) => measure.position === position)?.number
  return measures.filter((each) => each.number === number).length === 1 ? number : undefined
}

/** What people have said of a measure's money goes by its number, and so with it. */
function renamed(draft: Draft, old: string | undefined, next: string): Draft {
  if (!old) return draft
  const now = (number: string) => (number === old ? next : number)
  const others = (numbers: readonly string[]) => numbers.map(now).filter((each) => each !== '')
  const reasons = (said: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(said).flatMap(([number, reason]) =>
        now(number) === '' ? [] : [[now(number), reason]],
      ),
    )
  return {
    ...draft,
    measures: draft.measures.map((measure) => {
      const { sharingConfirmed, sharingRefused, sharingReasons } = measure
      return {
        ...measure,
        ...(sharingConfirmed ? { sharingConfirmed: others(sharingConfirmed) } : {}),
        ...(sharingRefused ? { sharingRefused: others(sharingRefused) } : {}),
        ...(sharingReasons ? { sharingReasons: reasons(sharingReasons) } : {}),
      }
    }),
  }
}

/** Sharing holds both ways, so that one budget's words decide about the measures they name, too. */
export function withSharedFunding(draft: Draft): Draft {
  const words = wordsOf[draft.language]
  const named = draft.measures.map(({ number, text }) => ({
    number,
    sharedWith: interpretFunding(readableText(text).budget, words).sharedWith,
  }))
  const shared = sharedFunding(named)
  const measures = draft.measures.map((measure, index) => ({
    ...measure,
    sharedFundingWith: [
      ...new Set([...(shared[index] ?? []), ...(measure.sharingConfirmed ?? [])]),
    ].filter((number) => !measure.sharingRefused?.includes(number)),
  }))
  return { ...draft, measures }
}
