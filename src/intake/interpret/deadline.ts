import type { DraftDeadline } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { deadlineConfidence } from './deadline-confidence.ts'
import { endsOpen, leadOf, waitsForSomething } from './deadline-lead.ts'
import { deadlinePhases, isBeginningAndEnd } from './deadline-phases.ts'
import { deadlineText } from './deadline-text.ts'
import { joinedMonths, type Stretch } from './joined-months.ts'
import { findMonths } from './month-mentions.ts'
import { recurrence } from './recurrence.ts'
import { remembered } from './remembered.ts'

const openDeadline: DraftDeadline = { kind: 'open', from: null, to: null, every: null, phases: [] }

/**
 * By when, from the words of the deadline cell. A month, half-year or quarter without a year is taken in
 * the plan's year; whether the words name a year is for a rule of the linter, which reads them again.
 * Words that name no time are open. What had to be guessed, or cannot be read, says so.
 */
export function interpretDeadline(
  printed: string,
  words: LanguageWords,
  planYear: number | null,
): DraftDeadline {
  return inYear(`${planYear ?? ''}:${printed}`, words)
}

/** The plan's year and the cell, for a cell says another time in another year. */
const inYear = remembered((yearAndCell, words): DraftDeadline => {
  const colon = yearAndCell.indexOf(':')
  const planYear = colon === 0 ? null : Number(yearAndCell.slice(0, colon))
  const printed = yearAndCell.slice(colon + 1)
  const read = deadlineText(printed, words, planYear)
  const months = joinedMonths(read.text, findMonths(read.text, words, planYear), words)
  const again = recurrence(read.text, words)
  const deadline = again
    ? {
        ...openDeadline,
        kind: 'recurring' as const,
        every: again.every,
        ...ends(read.text, months, words),
      }
    : fromMonths(read.text, months, words, planYear)
  const confidence = deadlineConfidence(read, months, again, deadline, words)
  return confidence === 'sure' ? deadline : { ...deadline, confidence }
})

/** "ежегодно до 30 юни" ends; "ежемесечно, май – декември" and "от 2024 г. – постоянно" begin, too. */
function ends(
  text: string,
  months: readonly Stretch[],
  words: LanguageWords,
): Pick<DraftDeadline, 'from' | 'to'> {
  const [first] = months
  const last = months.at(-1)
  if (!first || !last) return { from: null, to: null }
  const begins = leadOf(text, first, words) === 'after'
  if (begins && first === last && !first.joined) return { from: first.from, to: null }
  const until = leadOf(text, first, words) === 'until'
  const hasStart = first !== last || first.joined || (!first.single && !until)
  return { from: hasStart ? first.from : null, to: last.to }
}

function fromMonths(
  text: string,
  months: readonly Stretch[],
  words: LanguageWords,
  planYear: number | null,
): DraftDeadline {
  const [first, second] = months
  if (!first || waitsForSomething(text, months, words)) return openDeadline
  if (!second) return fromOne(text, first, words)
  const phases = deadlinePhases(text, months, words, planYear)
  if (isBeginningAndEnd(phases, words))
    return { ...openDeadline, kind: 'range', from: first.from, to: second.to }
  const last =
    phases
      .map((phase) => phase.to)
      .sort()
      .at(-1) ?? null
  return { ...openDeadline, kind: 'phased', to: last, phases }
}

/** "до 2025" and "декември 2024" are ends; "първо тримесечие" and "2024" are stretches; "от май" has no end. */
function fromOne(text: string, only: Stretch, words: LanguageWords): DraftDeadline {
  const lead = leadOf(text, only, words)
  const open =
    endsOpen(text.slice(only.end), words) || (lead === 'after' && !only.joined && !only.days)
  if (open) return { ...openDeadline, from: only.from }
  if (only.single || (lead === 'until' && !only.joined))
    return { ...openDeadline, kind: 'month', to: only.to }
  return { ...openDeadline, kind: 'range', from: only.from, to: only.to }
}
