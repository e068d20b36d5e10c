import type { Language } from '../../core/base/language.ts'
import type { Period } from '../../core/base/period.ts'
import { monthWords } from './month-words.ts'

const quarters: Readonly<Record<Language, readonly string[]>> = {
  bg: ['първо', 'второ', 'трето', 'четвърто'],
  en: ['first', 'second', 'third', 'fourth'],
}

const ordinal = (count: string, language: Language): string =>
  quarters[language][Number(count) - 1] ?? count

/** „май 2024 г.“, „второ тримесечие на 2024 г.“, "first half of 2024", „2024 г.“ */
export function periodWords(period: Period, language: Language): string {
  const [, year = '', part, count = ''] = /^(\d{4})(?:-([QH])(\d))?$/.exec(period) ?? []
  if (year === '') return monthWords(period, language)
  if (language === 'bg') {
    const named = `${year}\u00a0г.`
    if (part === undefined) return named
    return `${ordinal(count, 'bg')} ${part === 'Q' ? 'тримесечие' : 'полугодие'} на ${named}`
  }
  if (part === undefined) return year
  return `${ordinal(count, 'en')} ${part === 'Q' ? 'quarter' : 'half'} of ${year}`
}
