import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Когато редът е попълван с копиране, думите лесно се оказват в съседна клетка: срокът при институциите, стойностите с една колона по-наляво. Прочетени там, те значат друго.',
    en: 'When a row is filled by copying, words easily end up in a neighbouring cell: the deadline among the institutions, the values one column to the left. Read there, they mean something else.',
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
            deadline: 'Министерство на културата',
            responsible: 'Май 2025 г.',
          },
        ],
      },
      good: {
        rows: [
          {
            deadline: 'Май 2025 г.',
            responsible: 'Министерство на културата',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            deadline: 'Ministry of Culture',
            responsible: 'May 2025',
          },
          {},
        ],
      },
      good: {
        rows: [
          {
            deadline: 'May 2025',
            responsible: 'Ministry of Culture',
          },
          {},
        ],
      },
    },
  },
}
