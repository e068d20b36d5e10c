import type { Language } from '../../core/base/language.ts'

const months: Readonly<Record<Language, readonly string[]>> = {
  bg: [
    'януари',
    'февруари',
    'март',
    'април',
    'май',
    'юни',
    'юли',
    'август',
    'септември',
    'октомври',
    'ноември',
    'декември',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** The parts of "2024-05", or undefined where the text is no month. */
export function readMonth(month: string): { year: string; index: number } | undefined {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month)
  return parts ? { year: parts[1] ?? '', index: Number(parts[2]) - 1 } : undefined
}

/** „май“, "May". */
export const monthName = (index: number, language: Language): string =>
  months[language][index] ?? ''

/** „май 2024 г.“, "May 2024"; a text that is no month stays as it is. */
export function monthWords(month: string, language: Language): string {
  const parts = readMonth(month)
  if (!parts) return month
  const name = monthName(parts.index, language)
  return language === 'bg' ? `${name} ${parts.year}\u00a0г.` : `${name} ${parts.year}`
}
