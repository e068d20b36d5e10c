import type { TableBody } from './body.ts'
import type { HeaderWords } from './header-words.ts'
import { leadingNumbers } from './leading-number.ts'
import type { MeasureRow } from './measure-row.ts'

/**
 * Each in a table of its own, cards begin with letters and figures as their number ("E1. Lamps") only where most
 * of them do.
 */
export function letteredCards(
  cards: readonly TableBody[],
  words: HeaderWords,
): (card: TableBody) => TableBody {
  const unnumbered = cards.flatMap(({ rows }) => rows.filter(isUnnumbered))
  const split = leadingNumbers(unnumbered.map(measureWords), words)
  const numbered = (row: MeasureRow): MeasureRow => {
    const own = split(measureWords(row))
    return own === undefined
      ? row
      : { ...row, number: own.number, words: new Map(row.words).set('measure', own.rest) }
  }
  return (card) => ({
    ...card,
    rows: card.rows.map((row) => (isUnnumbered(row) ? numbered(row) : row)),
  })
}

const isUnnumbered = (row: TableBody['rows'][number]): row is MeasureRow =>
  row.kind === 'measure' && row.number === ''
const measureWords = ({ words }: MeasureRow): string => words.get('measure') ?? ''
