import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Без срок мярката не може да закъснее, а значи и никой не пита за нея. „Според графика“ не е срок.',
    en: 'Without a deadline a measure cannot be late, and so nobody asks about it. “As scheduled” is no deadline.',
  },
  at: {
    row: 2,
    cell: 'deadline',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {},
          {
            deadline: '',
          },
        ],
      },
      good: {
        rows: [
          {},
          {
            deadline: 'Юни 2025 г.',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {},
          {
            deadline: '',
          },
        ],
      },
      good: {
        rows: [
          {},
          {
            deadline: 'June 2025',
          },
        ],
      },
    },
  },
}
