import type { Language } from '../../core/base/language.ts'
import { currencies } from '../../core/base/money.ts'
import type { FormCellKind } from '../../core/report/form-rows.ts'
import { formWords } from '../words/form-words.ts'
import type { AskedCells } from './form-sheet.ts'

/**
 * The cells that ask for the same, as ranges.
 *
 * @param kinds by row and column, the first of which stands in column B of the sheet
 * @param above how many rows of the sheet stand above
 */
export function askedIn(
  kinds: readonly (readonly (FormCellKind | undefined)[])[],
  above: number,
  language: Language,
): AskedCells[] {
  const words = formWords[language]
  const asks: Readonly<Record<string, Omit<AskedCells, 'range'>>> = {
    number: { of: 'number', message: words.askNumber },
    mark: { of: [words.yes], message: words.askYes },
    done: { of: [words.yes, words.no], message: words.askYesNo },
    currency: { of: currencies, message: words.askCurrency },
  }
  const places = new Map<string, string[]>()
  kinds.forEach((row, index) => {
    row.forEach((kind, column) => {
      const asked = kind === 'share' ? 'number' : (kind ?? 'text')
      if (!asks[asked]) return
      const place = `${letterOf(column + 1)}${above + index + 1}`
      places.set(asked, [...(places.get(asked) ?? []), place])
    })
  })
  return [...places].flatMap(([asked, of]) => {
    const ask = asks[asked]
    return ask ? [{ ...ask, range: of.join(' ') }] : []
  })
}

/** Of the first 26 columns, which is more than a form has. */
const letterOf = (column: number): string => String.fromCharCode(65 + column)
