import type { Language } from '../../core/base/language.ts'
import { tableAnchor } from '../../core/report/form-facts.ts'
import { formWords } from '../words/form-words.ts'
import type { PrintedSheet, SheetCell } from './write-workbook.ts'

/** How to fill the form in, in both languages side by side, that of the form first. */
export function instructionsSheet(language: Language): PrintedSheet {
  const [first, second] = language === 'bg' ? (['bg', 'en'] as const) : (['en', 'bg'] as const)
  const beside = (look: SheetCell['look'], left: string, right: string): SheetCell[] => [
    { text: left, look, column: 1 },
    { text: right, look, column: 2 },
  ]
  const [own, other] = [formWords[first], formWords[second]]
  return {
    name: language === 'bg' ? 'Указания' : 'Instructions',
    widths: [4, 90, 90],
    rows: [
      [
        { text: tableAnchor('instructions'), look: 'note', column: 0 },
        ...beside('header', own.instructionsTitle, other.instructionsTitle),
      ],
      ...own.instructions.map((text, index) =>
        beside('body', `${index + 1}. ${text}`, `${index + 1}. ${other.instructions[index]}`),
      ),
    ],
    header: { first: 0, last: 0 },
    form: { hiddenColumns: [0] },
  }
}
