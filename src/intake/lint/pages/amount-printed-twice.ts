import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Средства, записани в две мерки, влизат два пъти в сбора на плана. Програмата само предлага, че са едни и същи; потвърждава човек.',
    en: 'Money printed in two measures enters the sum of the plan twice. The program only proposes that it is the same; a person confirms it.',
  },
  at: {
    row: 2,
    cell: 'budget',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {
            budget: 'Фонд „Култура“ – 4 812 500 лв.',
          },
          {
            budget: 'Фонд „Култура“ – 4 812 500 лв.',
          },
        ],
      },
      good: {
        rows: [
          {
            budget: 'Фонд „Култура“ – 4 812 500 лв.',
          },
          {
            budget: 'Фонд „Култура“ – 1 300 000 лв.',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            budget: 'Culture Fund – EUR 4,812,500',
          },
          {
            budget: 'Culture Fund – EUR 4,812,500',
          },
        ],
      },
      good: {
        rows: [
          {
            budget: 'Culture Fund – EUR 4,812,500',
          },
          {
            budget: 'Culture Fund – EUR 1,300,000',
          },
        ],
      },
    },
  },
}
