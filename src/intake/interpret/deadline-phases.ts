import type { DraftDeadline } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtEnd, phraseSource, saysOnly } from '../words/phrase-pattern.ts'
import { cleanLabel } from './clean-label.ts'
import type { Stretch } from './joined-months.ts'

type Phases = DraftDeadline['phases']

/**
 * Several times: each is a phase, with the words about it, which stand behind it ("март – проект") or
 * before it ("проект – март"). A phase "after" a day lasts to the year's end.
 */
export function deadlinePhases(
  text: string,
  months: readonly Stretch[],
  words: LanguageWords,
  planYear: number | null,
): Phases {
  const gaps = [...months, undefined].map((mention, index) =>
    text.slice(months[index - 1]?.end ?? 0, mention?.start ?? text.length),
  )
  const labels = labelsOf(gaps, words)
  return months.map((mention, index) => {
    const after = phraseAtEnd(gaps[index] ?? '', words.after) !== ''
    const to = after ? `${planYear ?? mention.to.slice(0, 4)}-12` : mention.to
    return { to, what: labels[index] ?? '' }
  })
}

/** "Начало: март; край: юни" are the two ends of one range. */
export function isBeginningAndEnd(phases: Phases, words: LanguageWords): boolean {
  const [first, second] = phases
  return (
    phases.length === 2 &&
    saysOnly(first?.what ?? '', words.beginning) &&
    saysOnly(second?.what ?? '', words.ending)
  )
}

/** The gaps are the words before, between and after the times. */
function labelsOf(gaps: readonly string[], words: LanguageWords): string[] {
  const cut = gaps.map(cutAtSeparator)
  const parted = cut.slice(1, -1).every(({ parted }) => parted)
  if (parted) {
    // A line or a semicolon parts the phases: what is on the same side of it belongs together.
    return gaps.slice(1).map((_, index) => {
      const before = index === 0 ? gaps[0] : cut[index]?.right
      const after = index === gaps.length - 2 ? gaps.at(-1) : cut[index + 1]?.left
      return [label(before ?? '', words), label(after ?? '', words)]
        .filter((each) => each !== '')
        .join(' ')
    })
  }
  const leads = label(gaps[0] ?? '', words) !== '' && label(gaps.at(-1) ?? '', words) === ''
  return (leads ? gaps.slice(0, -1) : gaps.slice(1)).map((gap) => label(gap, words))
}

function cutAtSeparator(gap: string): { left: string; right: string; parted: boolean } {
  const at = gap.search(/[;\n]/u)
  if (at < 0) return { left: gap, right: '', parted: false }
  return { left: gap.slice(0, at), right: gap.slice(at + 1), parted: true }
}

/** Without a list's sign, and without the "до", "м." or "след" that leads up to the next phase. */
function label(gap: string, words: LanguageWords): string {
  const { start, end } = leads(words)
  const own = cleanLabel(
    gap
      .replace(end, '')
      .replace(start, '')
      .replace(/^\s*[)\]]|[([]\s*$/gu, ''),
  )
  return /\p{L}/u.test(own) ? unbracketed(own) : ''
}

const unbracketed = (text: string): string => /^\(([^()]*)\)$/u.exec(text)?.[1] ?? text

const leads = perLanguage((words) => {
  const lead = phraseSource([...words.until, ...words.after, ...words.and, ...words.dateFiller])
  return {
    start: /^\s*(?:\d{1,2}[.)]|\p{L}\)|[•·–—-])?\s*/u,
    end: new RegExp(`(?:[\\s,;(–—-]*${lead})+[\\s:.–—-]*$`, 'iu'),
  }
})
