import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Годината се подразбира само докато планът е нов. Предлага се годината на плана.',
    en: 'The year goes without saying only as long as the plan is new. The plan’s year is proposed.',
  },
  at: {
    row: 1,
    cell: 'deadline',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {
            deadline: 'Май – юни',
          },
        ],
      },
      good: {
        rows: [
          {
            deadline: 'Май – юни 2025 г.',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            deadline: 'May – June',
          },
        ],
      },
      good: {
        rows: [
          {
            deadline: 'May – June 2025',
          },
        ],
      },
    },
  },
}
