import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Когато срокът дойде, за този план вече никой няма да отчита. Мярката трябва да има етап, който завършва в годината на плана.',
    en: 'When the deadline comes, nobody reports on this plan any more. The measure needs a phase that ends within the plan’s year.',
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
            deadline: 'Март 2027 г.',
          },
        ],
      },
      good: {
        rows: [
          {
            deadline: 'Декември 2025 г.',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            deadline: 'March 2027',
          },
        ],
      },
      good: {
        rows: [
          {
            deadline: 'December 2025',
          },
        ],
      },
    },
  },
}
