import type { Confidence, DraftFunding } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { says, saysOnly } from '../words/phrase-pattern.ts'
import type { Amount } from './amount.ts'
import { cleanLabel } from './clean-label.ts'
import { type FundingPart, readFundingPart } from './funding-part.ts'
import { fundingParts } from './funding-parts.ts'
import { fundingText } from './funding-text.ts'
import { type Entry, withoutTotals } from './funding-totals.ts'
import { withoutParts } from './of-which.ts'
import { percentShares } from './percent-shares.ts'
import { remembered } from './remembered.ts'
import { sharedMeasures } from './shared-measures.ts'

export interface InterpretedFunding {
  readonly funding: readonly DraftFunding[]
  /** The numbers of measures that the words say the money is shared with. */
  readonly sharedWith: readonly string[]
}

/**
 * The sources and sums of a budget cell. A source without a sum, "within the approved budget of ..." above
 * all, is undetermined, which is not zero. A sum printed in total and per year is two entries; a total of
 * others, and a sum printed again in another currency, are none. A source named only to say that it does not
 * pay is no source: its words are a note to one that does. What was calculated or chosen says so.
 */
export const interpretFunding = remembered((printed, words): InterpretedFunding => {
  const { text, noteOf } = withoutParts(fundingText(printed, words), words)
  const shares = percentShares(text, words)
  const parts = fundingParts(text, words).filter((part) => !saysOnly(part, words.nothing))
  const sharedWith = [...new Set(parts.flatMap((part) => sharedMeasures(part, words)))]
  const funding = shares ?? fromParts(parts, words)
  return { funding: funding.map((each) => ({ ...each, note: noteOf(each.note) })), sharedWith }
})

function fromParts(parts: readonly string[], words: LanguageWords): DraftFunding[] {
  const found: Entry[] = []
  const conditions: string[] = []
  for (const part of parts) {
    const read = readFundingPart(part, words)
    if (says(part, words.excluded) && read.amounts.length === 0) {
      conditions.push(cleanLabel(part))
      continue
    }
    const shared = sharedMeasures(part, words).length > 0
    const names = !shared && (read.names || found.length === 0)
    if (names && paidFrom(found, read)) continue
    if (names) found.push(...entries(read.name, read.amounts, read.notes, read.isTotal))
    else addToLast(found, shared ? { ...read, name: read.printed } : read)
  }
  return withConditions(withoutTotals(found), conditions)
}

/** "10 000 лв., общински бюджет": the source is named behind its sum. */
function paidFrom(found: Entry[], { name, amounts, notes }: FundingPart): boolean {
  const last = found.at(-1)
  if (last?.funding.source !== '' || last.funding.amount === null || amounts.length > 0)
    return false
  const note = [last.funding.note ?? [], notes].flat().join('; ') || null
  found[found.length - 1] = { ...last, funding: { ...last.funding, source: name, note } }
  return true
}

function entries(
  source: string,
  amounts: readonly Amount[],
  notes: readonly string[],
  isTotal: boolean,
): Entry[] {
  const note = notes.length === 0 ? null : notes.join('; ')
  if (amounts.length === 0)
    return [{ funding: { source, amount: null, currency: null, basis: null, note }, isTotal }]
  return amounts.map(({ value: amount, currency, basis, notes: own, confidence }) => ({
    funding: {
      source,
      amount,
      currency,
      basis,
      note: [...notes, ...own].join('; ') || null,
      ...doubt(confidence),
    },
    isTotal,
  }))
}

const doubt = (confidence: Confidence): Pick<DraftFunding, 'confidence'> =>
  confidence === 'sure' ? {} : { confidence }

/** A sum on a line of its own is of the source before it; a second one is another sum of that source. */
function addToLast(found: Entry[], { name, amounts, notes, isTotal }: FundingPart): void {
  const last = found.at(-1)
  const own = [...(name === '' ? [] : [name]), ...notes]
  const waits = last !== undefined && (last.funding.amount === null || amounts.length === 0)
  if (waits) found.pop()
  if (waits && amounts.length === 0) {
    const note = [last.funding.note ?? [], own].flat().join('; ') || null
    found.push({ ...last, funding: { ...last.funding, note } })
    return
  }
  const kept = waits && last.funding.note !== null ? [last.funding.note] : []
  found.push(...entries(last?.funding.source ?? '', amounts, [...kept, ...own], isTotal))
}

/** Said of no money at all, a condition is the one thing that the cell says. */
function withConditions(
  found: readonly DraftFunding[],
  conditions: readonly string[],
): DraftFunding[] {
  if (conditions.length === 0) return [...found]
  const note = conditions.join('; ')
  const last = found.at(-1)
  if (!last) return [{ source: note, amount: null, currency: null, basis: null, note }]
  return [
    ...found.slice(0, -1),
    { ...last, note: last.note === null ? note : `${last.note}; ${note}` },
  ]
}
