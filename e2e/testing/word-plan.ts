import { cell, makeDocx, paragraph, row, table } from '../../src/intake/docx/testing/make-docx.ts'

const header = [
  '№',
  'Мярка',
  'Цел',
  'Очаквани резултати',
  'Текущи стойности',
  'Целеви стойности',
  'Бюджет',
  'Срок за изпълнение',
  'Отговорни институции',
  'Партньори',
]

/** A plan of one goal as a Word file, in the official layout. */
export const wordPlan = (plan: {
  readonly title: string
  readonly goal: string
  /** The ten cells of each row. */
  readonly measures: readonly (readonly string[])[]
}): Buffer =>
  Buffer.from(
    makeDocx(
      [
        paragraph(plan.title),
        table([
          row(header.map((words) => cell(words))),
          row([cell(plan.goal, '<w:gridSpan w:val="10"/>')]),
          ...plan.measures.map((words) => row(words.map((each) => cell(each)))),
        ]),
      ].join(''),
    ),
  )
