import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'След смяната на валутата 10 000 може да са лева или евро, а разликата е почти двойна.',
    en: 'After a change of currency 10,000 may be leva or euro, and the difference is almost twofold.',
  },
  at: {
    row: 2,
    cell: 'budget',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {},
          {
            budget: 'Държавен бюджет – 9 400',
          },
        ],
      },
      good: {
        rows: [
          {},
          {
            budget: 'Държавен бюджет – 9 400 лв.',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {},
          {
            budget: 'State budget – 9,400',
          },
        ],
      },
      good: {
        rows: [
          {},
          {
            budget: 'State budget – EUR 9,400',
          },
        ],
      },
    },
  },
}
