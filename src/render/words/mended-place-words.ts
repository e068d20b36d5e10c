import type { Language } from '../../core/base/language.ts'
import type { Mend, MendedCell } from '../../core/draft/mends.ts'
import { cellWords } from './cell-words.ts'

/** „Мярка 12 · Срок“: where something was mended, the measure by its number in the newer document. */
export function mendedPlaceWords(
  { measure, cell }: Pick<Mend, 'measure' | 'cell'>,
  language: Language,
): string {
  const words = placeWords[language]
  if (measure === null) return nameOf(cell, language)
  return `${words.measure(measure.theirs.number)} · ${nameOf(cell, language)}`
}

const nameOf = (cell: MendedCell, language: Language): string =>
  cell === 'title' || cell === 'year' || cell === 'number'
    ? placeWords[language][cell]
    : cellWords(cell, language)

const placeWords = {
  bg: {
    measure: (number: string) => (number === '' ? 'Мярка без номер' : `Мярка ${number}`),
    title: 'Заглавие на плана',
    year: 'Година на плана',
    number: 'Номер',
  },
  en: {
    measure: (number: string) => (number === '' ? 'Measure without a number' : `Measure ${number}`),
    title: 'Title of the plan',
    year: 'Year of the plan',
    number: 'Number',
  },
}
