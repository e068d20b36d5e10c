import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Една и съща сума, дадена общо и годишно, лесно се събира два пъти. В сбора на плана влиза само едната.',
    en: 'One sum given in total and per year is easily added twice. Only one of them enters the sum of the plan.',
  },
  at: {
    row: 1,
    cell: 'budget',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {
            budget: 'Фонд „Култура“ – 90 000 лв. (30 000 лв. годишно)',
          },
        ],
      },
      good: {
        rows: [
          {
            budget: 'Фонд „Култура“ – 90 000 лв.',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            budget: 'Culture Fund – EUR 90,000 (EUR 30,000 per year)',
          },
        ],
      },
      good: {
        rows: [
          {
            budget: 'Culture Fund – EUR 90,000',
          },
        ],
      },
    },
  },
}
