import type { Confidence, DraftDeadline } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { says, saysOnly } from '../words/phrase-pattern.ts'
import { waiting } from './deadline-lead.ts'
import type { DeadlineText } from './deadline-text.ts'
import type { Stretch } from './joined-months.ts'
import type { Recurrence } from './recurrence.ts'

/** Guessed spellings and parts of phases are likely; impossible days, unread digits and words are unsure. */
export function deadlineConfidence(
  { text, guessed }: DeadlineText,
  months: readonly Stretch[],
  again: Recurrence | undefined,
  { kind, from }: DraftDeadline,
  words: LanguageWords,
): Confidence {
  if (months.some((each) => each.doubtful)) return 'unsure'
  if (!/[\p{L}\p{N}]/u.test(text)) return 'sure'
  const rest = withoutMonths(text, months)
  if (kind !== 'phased' && /\d{3}|\d[./]\d/.test(rest)) return 'unsure'
  if (kind === 'open' && from === null) return isKnownOpen(text, months, words) ? 'sure' : 'unsure'
  if (guessed) return 'likely'
  if (again === undefined) return 'sure'
  return months.length > 1 && /\p{L}{3}/u.test(rest.replace(again.printed, '')) ? 'likely' : 'sure'
}

const isKnownOpen = (text: string, months: readonly Stretch[], words: LanguageWords): boolean =>
  saysOnly(text, words.nothing) ||
  (months.length === 0 &&
    (says(text, words.openEnd) || says(text, words.always) || waiting(words).test(text)))

const withoutMonths = (text: string, months: readonly Stretch[]): string =>
  months.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
