import type { Draft, DraftFunding } from '../core/draft/draft.ts'
import type { Envelope } from '../core/draft/envelope.ts'
import { type EnvelopeContext, envelopeOf } from './interpret/envelope.ts'
import { monthsIn } from './interpret/funding-months.ts'
import type { Register } from './register.ts'
import { registerOf } from './register-for.ts'
import { wordsOf } from './words/words-of.ts'

/**
 * The draft with what each of its sums comes out of and for how many months it is. A fund that is named
 * in full in one measure and by its initials in another is one.
 */
export function withEnvelopes(draft: Draft, register: Register): Draft {
  const context: EnvelopeContext = {
    words: wordsOf[draft.language],
    register: registerOf(draft, register),
    glossary: draft.glossary,
  }
  const placed = draft.measures.map((measure) => ({
    ...measure,
    funding: measure.funding.map((each) => placedFunding(each, context)),
  }))
  const full = byInitials(
    placed.flatMap(({ funding }) => funding.flatMap(({ envelope }) => envelope ?? [])),
  )
  return {
    ...draft,
    measures: placed.map((measure) => ({
      ...measure,
      funding: measure.funding.map((each) => {
        const known = each.envelope && full.get(initialsOf(each.envelope))
        return known ? { ...each, envelope: known } : each
      }),
    })),
  }
}

function placedFunding(funding: DraftFunding, context: EnvelopeContext): DraftFunding {
  const { months: _, envelope: __, ...said } = funding
  const months = said.amount === null ? undefined : monthsIn(said.note ?? '', context.words)
  return {
    ...said,
    ...(months === undefined ? {} : { months }),
    envelope: envelopeOf(said, context),
  }
}

/** The abbreviation by its letters, for each that is printed and whose letters a full name has, too. */
function byInitials(envelopes: readonly Envelope[]): ReadonlyMap<string, Envelope> {
  const named = envelopes.filter(({ kind, name }) => kind !== 'budget' && !isAbbreviation(name))
  const kinds = new Map(named.map((envelope) => [initialsOf(envelope), envelope.kind]))
  return new Map(
    envelopes.flatMap(({ kind, name }) => {
      const full = isAbbreviation(name) && kind !== 'budget' ? kinds.get(name) : undefined
      return full ? [[name, { kind: full, name }] as const] : []
    }),
  )
}

const isAbbreviation = (name: string): boolean => /^\p{Lu}{3,8}$/u.test(name)

/** "Фонд „Убежище, миграция и интеграция“" is ФУМИ: words of one letter count for nothing. */
const initialsOf = ({ name }: Envelope): string =>
  isAbbreviation(name)
    ? name
    : (name.match(/\p{L}{2,}/gu) ?? []).map((word) => word.charAt(0).toUpperCase()).join('')
