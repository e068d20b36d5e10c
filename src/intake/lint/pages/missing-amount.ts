import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: '„В рамките на бюджета“ са средства, които никой не е преброил: неопределени, а не нула. Без посочен източник констатацията е за преценка.',
    en: '“Within the budget” is money that nobody has counted: undetermined, which is not nought. Where not even a source is named, the finding is graver.',
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
            budget: 'В рамките на бюджета на МК за 2025 г.',
          },
        ],
      },
      good: {
        rows: [
          {},
          {
            budget: 'Бюджет на МК за 2025 г. – 12 500 лв.',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {},
          {
            budget: 'Within the 2025 budget of the Ministry of Culture',
          },
        ],
      },
      good: {
        rows: [
          {},
          {
            budget: '2025 budget of the Ministry of Culture – EUR 12,500',
          },
        ],
      },
    },
  },
}
