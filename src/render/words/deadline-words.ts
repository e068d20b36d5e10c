import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { DraftDeadline } from '../../core/draft/draft.ts'
import { monthWords } from './month-words.ts'

const recurrence: Readonly<Record<'month' | 'quarter' | 'year' | 'ever', InBothLanguages>> = {
  month: { bg: 'ежемесечно', en: 'every month' },
  quarter: { bg: 'на всяко тримесечие', en: 'every quarter' },
  year: { bg: 'ежегодно', en: 'every year' },
  ever: { bg: 'периодично', en: 'recurring' },
}

const noEnd: InBothLanguages = { bg: 'без краен срок', en: 'no end date' }

const by = (to: string, language: Language): string =>
  language === 'bg' ? `до ${monthWords(to, 'bg')}` : `by ${monthWords(to, 'en')}`

const since = (from: string, language: Language): string =>
  language === 'bg' ? `от ${monthWords(from, 'bg')}` : `from ${monthWords(from, 'en')}`

/** „от май до декември 2024 г.“: a year that both ends share is said once. */
function between(from: string, to: string, language: Language): string {
  const whole = monthWords(from, language)
  const start = from.slice(0, 4) === to.slice(0, 4) ? whole.replace(/\s.*/, '') : whole
  return language === 'bg'
    ? `от ${start} до ${monthWords(to, 'bg')}`
    : `from ${start} to ${monthWords(to, 'en')}`
}

function bounds({ from, to }: DraftDeadline, language: Language): string | undefined {
  if (from && to && from !== to) return between(from, to, language)
  if (to) return by(to, language)
  return from ? since(from, language) : undefined
}

/** When a measure is due, as a phrase in lower case: „до май 2024 г.“, "every quarter, by December 2024". */
export function deadlineWords(deadline: DraftDeadline, language: Language): string {
  const range = bounds(deadline, language)
  if (deadline.kind === 'phased' && deadline.phases.length > 0) {
    return deadline.phases
      .map(({ to, what }) => (what === '' ? by(to, language) : `${by(to, language)}: ${what}`))
      .join('; ')
  }
  if (deadline.kind === 'recurring') {
    const rhythm = recurrence[deadline.every ?? 'ever'][language]
    return range ? `${rhythm}, ${range}` : rhythm
  }
  return range ?? noEnd[language]
}
