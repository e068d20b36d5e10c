import type { LanguageWords } from '../words/language-words.ts'
import { phraseAtEnd, phraseAtStart, says, saysOnly } from '../words/phrase-pattern.ts'
import { type Amount, findAmounts } from './amount.ts'
import { cleanLabel } from './clean-label.ts'
import { withoutSecondPrintings } from './second-printings.ts'
import { takeTimeNotes } from './time-notes.ts'

/** What one part of a budget cell says. */
export interface FundingPart {
  /** The words without sums and brackets, and the name in them without what leads up to it. */
  readonly printed: string
  readonly name: string
  /** The name is one of a source: it has a noun like "фонд", an abbreviation, a quote, or a lead. */
  readonly names: boolean
  /** It says that its sum is that of the others. */
  readonly isTotal: boolean
  readonly amounts: readonly Amount[]
  readonly notes: readonly string[]
}

export function readFundingPart(part: string, words: LanguageWords): FundingPart {
  const amounts = withoutSecondPrintings(part, findAmounts(part, words), words)
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
  const isTotal = phraseAtStart(printed, words.total) !== ''
  const led = withoutLead(
    cleanLabel(printed.slice(phraseAtStart(printed, words.and).length)),
    words,
  )
  const [share] = shareAtEnd.exec(led) ?? []
  const own = share === undefined ? led : led.slice(0, -share.length)
  if (share !== undefined) notes.push(share.trim())
  const inBrackets = sourceInBrackets(own, notes, words)
  const bracketed = notes[inBrackets]
  const whole = bracketed === undefined || own === '' ? (bracketed ?? own) : `${own} (${bracketed})`
  const { name, time } = withoutTime(whole, words)
  return {
    printed,
    name,
    names:
      isTotal ||
      isSource(name, words) ||
      (name !== printed && name !== '') ||
      (time.length > 0 && amounts.length > 0),
    isTotal,
    amounts,
    notes: [...time, ...notes.filter((_, index) => index !== inBrackets)],
  }
}

/** Which note is the source, or tells it behind a general one: "€640,000 (Gavi)", "EU funds (ERDF)"; -1 for none. */
function sourceInBrackets(own: string, notes: readonly string[], words: LanguageWords): number {
  if (own === '') return notes.findIndex((note) => isSource(note, words) || isName.test(note))
  if (!saysOnly(own, words.generalSource)) return -1
  return notes.findIndex((note) => isCalled(note) || isName.test(note))
}

/** "ЕФРР 85 % – 850 000 лв.": the share is said of the sum. */
const shareAtEnd = /(?<=\p{L}[“"”]?)\s+\d{1,3}(?:[.,]\d+)?\s?%$/u

/** "$640,000 (Gavi)": every word with a capital. */
const isName = /^\p{Lu}[\p{L}.&-]*(?:\s\p{Lu}[\p{L}.&-]*){0,4}$/u

/** "2025: 10 000 лв.", "12 000 лв. за 2026 г.": a year is no source. */
function withoutTime(name: string, words: LanguageWords): { name: string; time: string[] } {
  const own = cleanLabel(name.slice(0, name.length - phraseAtEnd(name, words.and).length))
  const { text, notes } = takeTimeNotes(own, words)
  const timed = notes.length > 0 && (text === '' || saysOnly(text, words.preposition))
  return timed ? { name: '', time: [...notes] } : { name, time: [] }
}

const isSource = (name: string, words: LanguageWords): boolean =>
  says(name, words.source) || isCalled(name)

/** An abbreviation or a quote. */
const isCalled = (name: string): boolean =>
  /\p{Lu}\p{Ll}*\p{Lu}|[„“"]/u.test(name) && !/^\d/.test(name)

function withoutLead(name: string, words: LanguageWords): string {
  const lead = phraseAtStart(name, words.sourceLead)
  const rest = cleanLabel(name.slice(lead.length))
  return lead === '' || !/\p{L}/u.test(rest) ? name : withoutLead(rest, words)
}
