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

const measures = [
  [
    '1.',
    'Безплатни прегледи за зрението на първокласниците',
    'По-добро здраве',
    'Прегледани деца',
    'Брой прегледани деца – 0',
    'Брой прегледани деца – 400',
    'Бюджет на МЗ за 2026 г. – 20 000 лв.',
    'Декември 2026 г.',
    'МЗ',
    'МОН',
  ],
  [
    '2.',
    'Нов кабинет по рехабилитация',
    'По-добро здраве',
    'Открит кабинет',
    'Брой кабинети – 0',
    'Брой кабинети',
    'В рамките на бюджета на МЗ',
    'Юни 2026 г.',
    'МЗ',
    '',
  ],
]

/** A Word plan that is nobody's: one goal, two measures, the second without a target unless one is given. */
export const smallPlan = (target = 'Брой кабинети'): Buffer =>
  Buffer.from(
    makeDocx(
      [
        paragraph('План за 2026 г. за детското здраве'),
        table([
          row(header.map((words) => cell(words))),
          row([cell('I. Профилактика', '<w:gridSpan w:val="10"/>')]),
          ...measures.map((words) =>
            row(words.map((each) => cell(each === 'Брой кабинети' ? target : each))),
          ),
        ]),
      ].join(''),
    ),
  )
