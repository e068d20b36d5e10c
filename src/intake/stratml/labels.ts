import type { CellKey } from '../../core/draft/draft.ts'

/** What our own files call the cells that StratML has no place for, in every language that they are written in. */
const labels: readonly (readonly [CellKey, ...string[]])[] = [
  ['expectedResults', 'Очаквани резултати', 'Expected results'],
  [
    'baseline',
    'Текущи стойности на индикатора към началото на годината',
    'Current values of the indicator at the start of the year',
  ],
  ['target', 'Целеви стойности', 'Target values'],
  ['budget', 'Бюджет', 'Budget'],
  ['deadline', 'Срок за изпълнение', 'Deadline'],
  ['responsible', 'Отговорни институции', 'Responsible institutions'],
  ['partners', 'Партньори', 'Partners'],
]

const byLabel = new Map(labels.flatMap(([cell, ...words]) => words.map((word) => [word, cell])))

/** Before the abbreviations of a plan. */
export const glossaryLabels: readonly string[] = ['Използвани съкращения:', 'Abbreviations:']

/** How the lines of a cell after its first are set in. */
const setIn = '  '

/**
 * The cells that the further information of a measure holds, and what of it is none. A file that was not written by us has no such
 * labels, and all of it is that.
 */
export function labelledCells(text: string): {
  readonly cells: ReadonlyMap<CellKey, string>
  readonly others: readonly string[]
} {
  const cells = new Map<CellKey, string>()
  const others: string[] = []
  let open: CellKey | undefined
  for (const line of text.split('\n')) {
    const [, label = '', words = ''] = /^([^:]+): ?(.*)$/.exec(line) ?? []
    const cell = byLabel.get(label)
    if (cell !== undefined && !cells.has(cell)) {
      cells.set(cell, words)
      open = cell
    } else if (open !== undefined && line.startsWith(setIn)) {
      cells.set(open, `${cells.get(open)}\n${line.slice(setIn.length)}`)
    } else {
      open = undefined
      if (line.trim() !== '') others.push(line.trim())
    }
  }
  return { cells, others }
}
