import { type Finding, nowhere } from '../../core/base/finding.ts'
import type { InBothLanguages } from '../../core/base/language.ts'
import { shortened } from './fold-text.ts'
import type { ColumnKey } from './header-words.ts'
import type { PlanTable } from './plan-tables.ts'
import { sourceOf, tableInWords } from './source-of.ts'

/** A column in words that no plan is known to use, taken for what its cells say. */
export function guessedColumns({ part, header }: PlanTable): Finding[] {
  return header.guessed.map(({ column }) => {
    const name = shortened(header.texts[column]?.join(' – ') ?? '')
    const key = header.columns[column]
    const at = tableInWords(part)
    const what = whatIsIn[key ?? 'measure'] ?? whatIsIn.measure
    return {
      ...nowhere,
      source: sourceOf(part, header.firstRow + 1),
      rule: 'column-guessed',
      severity: 'warning',
      actual: name,
      expected: '',
      message: {
        bg: `Колоната „${name}“ в ${at.bg} е приета за ${what.bg} по съдържанието на клетките; проверете дали е така.`,
        en: `The column “${name}” in ${at.en} was taken for ${what.en} by what its cells say; check whether it is.`,
      },
    }
  })
}

const whatIsIn: { readonly measure: InBothLanguages } & {
  readonly [key in ColumnKey]?: InBothLanguages
} = {
  measure: { bg: 'мерките', en: 'the measures' },
  baseline: { bg: 'текущите стойности', en: 'the baselines' },
  target: { bg: 'целевите стойности', en: 'the targets' },
  deadline: { bg: 'сроковете', en: 'the deadlines' },
  budget: { bg: 'средствата', en: 'the money' },
  responsible: { bg: 'отговорните институции', en: 'the responsible institutions' },
  partners: { bg: 'партньорите', en: 'the partners' },
}
