import { type PlanLanguage, planLanguages } from '../../core/base/language.ts'
import { documentLanguage } from '../words/document-language.ts'
import { wordsOf } from '../words/words-of.ts'
import { type Grid, ownCells } from './grid.ts'
import { findHeader, type Header } from './header.ts'
import { type HeaderWords, headerWords } from './header-words.ts'

interface ReadHeader {
  readonly header: Header
  /** The words of the language that it was read in. */
  readonly words: HeaderWords
}

/**
 * The header of a plan's table, in the document's language or, where its rows are in another one that
 * names more of the columns, in that: a form may be in another language than what is filled in.
 */
export function headerInLanguage(grid: Grid, own: PlanLanguage): ReadHeader | undefined {
  const [first, ...others] = [own, ...otherLanguages(grid, own)].flatMap((language) => {
    const words = headerWords(wordsOf[language])
    const header = findHeader(grid, words)
    return header === undefined ? [] : { header, words }
  })
  return others.reduce(
    (best, each) => (best === undefined || named(each) > named(best) ? each : best),
    first,
  )
}

const named = ({ header: { columns, guessed } }: ReadHeader): number =>
  columns.filter(Boolean).length - guessed.length

/** Rows that a header may be in; further down the language of the cells says nothing of it. */
const deepest = 6

/** The languages of the first rows, each by itself, that are not the document's. */
function otherLanguages(grid: Grid, own: PlanLanguage): PlanLanguage[] {
  const rows = grid.rows
    .slice(0, deepest)
    .map(ownCells)
    .filter((cells) => cells.length > 1)
  const said = new Set(rows.map((cells) => documentLanguage(cells.map(({ text }) => text))))
  return planLanguages.filter((language) => language !== own && said.has(language))
}
