import type { DraftFunding } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtStart, phraseSource, says, saysOnly } from '../words/phrase-pattern.ts'
import { type Amount, findAmounts } from './amount.ts'
import { cleanLabel } from './clean-label.ts'
import { fundingParts } from './funding-parts.ts'

export interface InterpretedFunding {
  readonly funding: readonly DraftFunding[]
  /** The numbers of measures that the words say the money is shared with. */
  readonly sharedWith: readonly string[]
}

/**
 * The sources and sums of a budget cell. A source without a sum, "within the approved budget of ..." above
 * all, is undetermined, which is not zero. A sum printed in total and per year is two entries. A source
 * named only to say that it does not pay is no source: its words are a note to one that does.
 */
export function interpretFunding(text: string, words: LanguageWords): InterpretedFunding {
  const found: DraftFunding[] = []
  const conditions: string[] = []
  const sharedWith: string[] = []
  const parts = fundingParts(text, words).filter((part) => !saysOnly(part, words.nothing))
  for (const part of parts) {
    if (says(part, words.excluded)) {
      conditions.push(cleanLabel(part))
      continue
    }
    const shared = sharedMeasures(part, words)
    sharedWith.push(...shared)
    const read = readPart(part, words)
    const names = shared.length === 0 && (read.names || found.length === 0)
    if (names && paidFrom(found, read)) continue
    if (names) found.push(...entries(read.name, read.amounts, read.notes))
    else addToLast(found, shared.length > 0 ? { ...read, name: read.printed } : read)
  }
  return { funding: withConditions(found, conditions), sharedWith: [...new Set(sharedWith)] }
}

/** "10 000 лв., общински бюджет": the source is named behind its sum. */
function paidFrom(found: DraftFunding[], { name, amounts, notes }: ReadPart): boolean {
  const last = found.at(-1)
  if (last?.source !== '' || last.amount === null || amounts.length > 0) return false
  const note = [last.note ?? [], notes].flat().join('; ') || null
  found[found.length - 1] = { ...last, source: name, note }
  return true
}

interface ReadPart {
  /** The words without sums and brackets, and the name in them without what leads up to it. */
  readonly printed: string
  readonly name: string
  /** The name is one of a source: it has a noun like "фонд", an abbreviation, a quote, or a lead. */
  readonly names: boolean
  readonly amounts: readonly Amount[]
  readonly notes: readonly string[]
}

function readPart(part: string, words: LanguageWords): ReadPart {
  const amounts = findAmounts(part, words)
  let rest = part
  for (const { start, end } of [...amounts].reverse()) {
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  }
  const notes: string[] = []
  const printed = cleanLabel(
    rest.replace(/\(([^()]*)\)?/gu, (_, inner: string) => {
      if (/[\p{L}\p{N}]/u.test(inner)) notes.push(cleanLabel(inner))
      return ' '
    }),
  )
  const name = withoutLead(printed, words)
  const proper = /\p{Lu}\p{Ll}*\p{Lu}|[„“"]/u.test(name) && !/^\d/.test(name)
  return {
    printed,
    name,
    names: says(name, words.source) || proper || name !== printed,
    amounts,
    notes,
  }
}

function withoutLead(name: string, words: LanguageWords): string {
  const lead = phraseAtStart(name, words.sourceLead)
  const rest = cleanLabel(name.slice(lead.length))
  return lead === '' || !/\p{L}/u.test(rest) ? name : withoutLead(rest, words)
}

function entries(
  source: string,
  amounts: readonly Amount[],
  notes: readonly string[],
): DraftFunding[] {
  const noteOf = (said: readonly string[]) => (said.length === 0 ? null : said.join('; '))
  if (amounts.length === 0)
    return [{ source, amount: null, currency: null, basis: null, note: noteOf(notes) }]
  return amounts.map(({ value: amount, currency, otherCurrency, basis }) => {
    const entry = { source, amount, currency, basis }
    // Sums are kept in leva and euro; a person has to say what another currency's comes to.
    return otherCurrency === ''
      ? { ...entry, note: noteOf(notes) }
      : { ...entry, note: noteOf([otherCurrency, ...notes]), confidence: 'unsure' }
  })
}

/** A sum on a line of its own is of the source before it; a second one is another sum of that source. */
function addToLast(found: DraftFunding[], { name, amounts, notes }: ReadPart): void {
  const last = found.at(-1)
  const own = [...(name === '' ? [] : [name]), ...notes]
  const waits = last !== undefined && (last.amount === null || amounts.length === 0)
  if (waits) found.pop()
  if (waits && amounts.length === 0) {
    found.push({ ...last, note: [last.note ?? [], own].flat().join('; ') || null })
    return
  }
  const kept = waits && last.note !== null ? [last.note] : []
  found.push(...entries(last?.source ?? '', amounts, [...kept, ...own]))
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

function sharedMeasures(part: string, words: LanguageWords): string[] {
  if (!says(part, words.sharedWith)) return []
  return [...part.matchAll(measureNumbers(words))].flatMap((match) => match[1]?.match(/\d+/g) ?? [])
}

/** "мярка 34", "measures 12, 13 and 14". */
const measureNumbers = perLanguage((words) => {
  const and = phraseSource(words.and)
  return new RegExp(
    `${phraseSource(words.measure)}\\s*(?:№\\s*)?(\\d{1,3}(?:(?:\\s*,\\s*|\\s+${and}\\s+)\\d{1,3})*)`,
    'giu',
  )
})
