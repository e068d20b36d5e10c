import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Срок преди началото на плана най-често е ред, пренесен от миналогодишния.',
    en: 'A deadline before the plan begins is mostly a row carried over from last year.',
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
            deadline: 'Май 2024 г.',
          },
        ],
      },
      good: {
        rows: [
          {
            deadline: 'Май 2025 г.',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            deadline: 'May 2024',
          },
        ],
      },
      good: {
        rows: [
          {
            deadline: 'May 2025',
          },
        ],
      },
    },
  },
}
