import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Без стойност, от която се тръгва, не се вижда какво променя мярката. Нула е стойност и се записва; празно място не е нула.',
    en: 'Without a value to start from nobody sees what the measure changes. Nought is a value and is written; an empty cell is not nought.',
  },
  at: {
    row: 2,
    cell: 'baseline',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {},
          {
            baseline: 'Обучени библиотекари –',
            target: 'Обучени библиотекари – 60',
          },
        ],
      },
      good: {
        rows: [
          {},
          {
            baseline: 'Обучени библиотекари – 0',
            target: 'Обучени библиотекари – 60',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {},
          {
            baseline: 'Librarians trained –',
            target: 'Librarians trained – 60',
          },
        ],
      },
      good: {
        rows: [
          {},
          {
            baseline: 'Librarians trained – 0',
            target: 'Librarians trained – 60',
          },
        ],
      },
    },
  },
}
