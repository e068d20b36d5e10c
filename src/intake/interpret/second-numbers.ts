import type { DraftIndicator } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { findNumbers } from './number.ts'

/**
 * Indicators of which none is sure that left a number of its cells aside: "25 000 farmers (50 % women)" says
 * a second thing, if only in a note, and a number that is in no value, note or name was not read at all.
 */
export function withSecondNumbers(
  indicators: readonly DraftIndicator[],
  cells: readonly string[],
  words: LanguageWords,
): DraftIndicator[] {
  if (indicators.every(({ confidence }) => confidence !== 'sure')) return [...indicators]
  const told = indicators.flatMap(carried).join('\n')
  const values = new Set(
    indicators.flatMap(({ baseline, target }) => [baseline.value, target.value]),
  )
  const lost = cells
    .flatMap((cell) => findNumbers(cell, words).map((number) => ({ cell, number })))
    .some(({ cell, number: { start, end, value, percent } }) => {
      const printed = cell.slice(start, end).trim()
      return !values.has(value) && !told.includes(printed) && !(percent && value === '100')
    })
  const valued = indicators.some(({ target }) => target.value !== null)
  return indicators.map((indicator) =>
    indicator.confidence === 'sure' &&
    (lost || notesAnother(indicator, words) || (valued && isCountOfNothing(indicator)))
      ? { ...indicator, confidence: 'likely' }
      : indicator,
  )
}

/** "Брой курсове и брой курсисти – 30 курса, 600 курсисти": the first name is left without its value. */
const isCountOfNothing = ({ kind, baseline, target }: DraftIndicator): boolean =>
  kind === 'count' && baseline.value === null && target.value === null

const carried = ({ name, baseline, target }: DraftIndicator): string[] =>
  [name, baseline.note, target.note].filter((text) => text !== null)

/** A number in a note is told once more where it is the value that was. */
const notesAnother = ({ baseline, target }: DraftIndicator, words: LanguageWords): boolean =>
  [baseline.note, target.note]
    .filter((note) => note !== null)
    .flatMap((note) => findNumbers(note, words))
    .some(({ value }) => value !== baseline.value && value !== target.value)
