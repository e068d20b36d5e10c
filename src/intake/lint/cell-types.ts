import type { CellKey, Draft, DraftMeasure } from '../../core/draft/draft.ts'
import { findAmounts } from '../interpret/amount.ts'
import { interpretDeadline } from '../interpret/deadline.ts'
import { interpretInstitutions } from '../interpret/institutions.ts'
import { findMonths } from '../interpret/month-mentions.ts'
import type { Register } from '../register.ts'
import { says } from '../words/phrase-pattern.ts'
import { wordsOf } from '../words/words-of.ts'
import { isEmpty } from './rule.ts'

/** What a cell holds, by the look of its words alone. */
export type CellType = 'time' | 'money' | 'institutions' | 'values'

/** What belongs into a cell whose words can be told from those of the others. */
export const typeOfCell = {
  baseline: 'values',
  target: 'values',
  budget: 'money',
  deadline: 'time',
  responsible: 'institutions',
  partners: 'institutions',
} as const satisfies Partial<Record<CellKey, CellType>>

export type TypedCell = keyof typeof typeOfCell
export const typedCells = Object.keys(typeOfCell) as readonly TypedCell[]

/** A longer cell is prose, whatever it mentions. */
const longest = 160

/** What the words are and can hardly be anything else; undefined when they are not so plain. */
export function plainType(
  cell: TypedCell,
  text: string,
  draft: Draft,
  register: Register,
): CellType | undefined {
  if (isEmpty(text) || text.length > longest) return undefined
  const words = wordsOf[draft.language]
  if (findAmounts(text, words).some(({ currency }) => currency !== null)) return 'money'
  if (typeOfCell[cell] !== 'values' && says(text, words.source)) return 'money'
  if (isTime(text, draft)) return 'time'
  if (text.split('\n').some((line) => nameAndValue.test(line) && !endsInYear.test(line)))
    return 'values'
  const named = interpretInstitutions(text, words, register, draft.glossary)
  return named.length > 0 && named.every(({ known }) => known) ? 'institutions' : undefined
}

/** A month or a rhythm, with hardly a word more or before everything else. */
function isTime(text: string, { language, year }: Draft): boolean {
  const words = wordsOf[language]
  const { to, every } = interpretDeadline(text, words, year)
  if ((to ?? every) === null || nameAndValue.test(text)) return false
  const first = findMonths(text, words, year)[0]?.start ?? text.length
  return first < 5 || (text.match(/\p{L}/gu)?.length ?? 0) < 30
}

/** "... – 0" at the end of a line: a name and its value, as in the cells of indicators. */
export const nameAndValue = /\p{L}[^\p{L}]*[–—-]\s*\d[\d\s.,]*%?[.;]?\s*$/u

/** Associations bear the year of their founding: "Union of Pensioners – 2004". */
const endsInYear = /[–—-]\s*(?:18|19|20)\d\d[“”"]?\s*$/u

/** The cell was understood as what its column says. */
export function holdsItsOwn(measure: DraftMeasure, cell: TypedCell, draft: Draft): boolean {
  const { deadline, funding, responsible, partners } = measure
  if (cell === 'deadline') {
    const always = says(measure.text.deadline, wordsOf[draft.language].always)
    const isTold = deadline.kind !== 'open' || deadline.from !== null || always
    return isTold && !says(measure.text.deadline, wordsOf[draft.language].source)
  }
  if (cell === 'budget')
    return (
      funding.some(({ amount }) => amount !== null) ||
      says(measure.text.budget, wordsOf[draft.language].source)
    )
  if (cell === 'responsible') return responsible.some(({ known }) => known)
  if (cell === 'partners') return partners.some(({ known }) => known)
  return /\p{L}/u.test(measure.text[cell]) && nameAndValue.test(measure.text[cell])
}
