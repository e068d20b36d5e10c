import type { Finding } from '../../../core/base/finding.ts'
import type { CellKey, DraftMeasure } from '../../../core/draft/draft.ts'
import { page } from '../pages/empty-cell.ts'
import { inLanguageOf, isEmpty, placeOf, type Rule } from '../rule.ts'

const name = 'empty-cell'
const severity = 'error'

/** The other cells have rules of their own; partners may well be none. */
const cells = {
  measure: {
    severity: 'error',
    bg: 'Не е казано каква е мярката.',
    en: 'It is not said what the measure is.',
  },
  responsible: {
    severity: 'error',
    bg: 'Не е посочена отговорна институция.',
    en: 'No responsible institution is named.',
  },
  objective: {
    severity: 'warning',
    bg: 'Не е посочена целта на мярката.',
    en: 'The objective of the measure is not given.',
  },
  expectedResults: {
    severity: 'warning',
    bg: 'Не са посочени очаквани резултати.',
    en: 'No expected results are given.',
  },
} as const satisfies Partial<Record<CellKey, object>>

export const emptyCell: Rule = {
  name,
  severity,
  about: {
    bg: 'Клетка, която при другите мерки е попълнена, е празна.',
    en: 'A cell that is filled in for the other measures is empty.',
  },
  page,
  check: (draft) => [
    ...(Object.keys(cells) as (keyof typeof cells)[])
      .filter((cell) => mostlyFilled(draft.measures, cell))
      .flatMap((cell) =>
        draft.measures
          .filter((measure) => isEmpty(measure.text[cell]))
          .map((measure) => ({
            ...placeOf(measure, cell),
            rule: name,
            severity: cells[cell].severity,
            actual: measure.text[cell],
            expected: inLanguageOf(draft, { bg: 'текст', en: 'a text' }),
            message: { bg: cells[cell].bg, en: cells[cell].en },
          })),
      ),
    ...draft.measures.filter(({ text }) => straySign.test(text.partners)).map(strayOf),
  ],
}

/** A dot, a comma or the like where a dash would say "none". */
const straySign = /^\s*[.,;:*'`´_]{1,3}\s*$/u

const strayOf = (measure: DraftMeasure): Finding => ({
  ...placeOf(measure, 'partners'),
  rule: name,
  severity: 'info',
  actual: measure.text.partners,
  expected: '',
  message: {
    bg: `Сред партньорите е останал само знакът „${measure.text.partners.trim()}“; изчистете клетката, ако партньори няма.`,
    en: `Only the sign “${measure.text.partners.trim()}” is left among the partners; clear the cell if there are none.`,
  },
  mend: { kind: 'words', position: measure.position, cell: 'partners', words: '' },
})

/** A column that the plan does not have is no fault of each of its measures. */
const mostlyFilled = (measures: readonly DraftMeasure[], cell: CellKey): boolean =>
  measures.filter((measure) => !isEmpty(measure.text[cell])).length * 2 >= measures.length
