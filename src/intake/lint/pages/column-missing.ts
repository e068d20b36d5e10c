import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Без цел, срок или отговорна институция никоя мярка не може да се проследи. Казва се веднъж за целия план, а не за всеки ред.',
    en: 'Without a target, a deadline or somebody responsible no measure can be followed. It is told once for the plan, not again for each row.',
  },
  at: null,
  example: {
    bg: {
      bad: {
        rows: [
          {
            deadline: '',
          },
          {
            deadline: '',
          },
          {
            deadline: '',
          },
        ],
      },
      good: {
        rows: [
          {
            deadline: 'Май 2025 г.',
          },
          {
            deadline: 'Юни 2025 г.',
          },
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
            deadline: '',
          },
          {
            deadline: '',
          },
          {
            deadline: '',
          },
        ],
      },
      good: {
        rows: [
          {
            deadline: 'May 2025',
          },
          {
            deadline: 'June 2025',
          },
          {
            deadline: 'May 2025',
          },
        ],
      },
    },
  },
}
