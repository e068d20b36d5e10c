import { type Finding, nowhere } from '../../core/base/finding.ts'
import { type CellKey, cellKeys } from '../../core/draft/draft.ts'
import { shortened } from './fold-text.ts'
import type { MeasureRow } from './measure-row.ts'
import type { MergedMoney } from './merged-money.ts'

/** A mark that was read as the words above it; a person sees what stood there. */
export function dittoMarks(row: MeasureRow, position: number): Finding[] {
  return row.dittos.map(({ key, mark, words }) => ({
    measure: row.number === '' ? null : row.number,
    position,
    cell: cellKeys.find((each): each is CellKey => each === key) ?? null,
    rule: 'ditto-mark',
    severity: 'info',
    actual: mark,
    expected: shortened(words),
    message: {
      bg: `„${mark}“ е прочетено като текста от клетката над него: „${shortened(words, 50)}“.`,
      en: `“${mark}” was read as the words of the cell above it: “${shortened(words, 50)}”.`,
    },
    leftOut: [mark],
  }))
}

/** How many numbers are told before the rest is only counted. */
const mostNumbers = 12

/** One sum in a cell merged over several measures. */
export function moneyOfSeveral(
  { text, measures }: MergedMoney,
  positions: ReadonlyMap<MeasureRow, number>,
): Finding {
  const [first] = measures
  const numbers = measures.map((each) => each.number || `(${positions.get(each)})`)
  const named = numbers.slice(0, mostNumbers).join(', ')
  const more = numbers.length > mostNumbers ? ' …' : ''
  const unnumbered = measures.some((each) => each.number === '')
  return {
    measure: first === undefined || first.number === '' ? null : first.number,
    position: (first && positions.get(first)) ?? null,
    cell: 'budget',
    rule: 'amount-of-several-measures',
    severity: unnumbered ? 'warning' : 'info',
    actual: shortened(text),
    expected: '',
    message: unnumbered
      ? {
          bg: `„${shortened(text, 50)}“ стои веднъж за ${measures.length} мерки: ${named}${more}; дайте им номера, за да се брои веднъж.`,
          en: `“${shortened(text, 50)}” is printed once for ${measures.length} measures: ${named}${more}; give them numbers, so that it is counted once.`,
        }
      : {
          bg: `„${shortened(text, 50)}“ стои веднъж за мерки ${named}${more}; предложено е да се брои веднъж.`,
          en: `“${shortened(text, 50)}” is printed once for measures ${named}${more}; it is proposed to be counted once.`,
        },
  }
}

/** A plan for several years has no year that a deadline without one could be given. */
export const severalYears = (years: string): Finding => ({
  ...nowhere,
  rule: 'several-years',
  severity: 'warning',
  actual: years,
  expected: '',
  message: {
    bg: `Планът е за няколко години (${years}); въведете годината, за която ще се отчита, защото срокове без година не са допълнени.`,
    en: `The plan is for several years (${years}); enter the year that will be reported on, because deadlines without a year were left as they are.`,
  },
})

/** A financial or school year, which begins in one year and ends in the next. */
export const acrossYears = (years: string, year: number): Finding => ({
  ...severalYears(years),
  actual: String(year),
  message: {
    bg: `Планът е за година, която започва в една календарна година и завършва в следващата (${years}); приета е ${year} г. Проверете я и сроковете, в които няма година.`,
    en: `The plan is for a year that begins in one calendar year and ends in the next (${years}); ${year} was taken. Check it, and the deadlines that name no year.`,
  },
})
