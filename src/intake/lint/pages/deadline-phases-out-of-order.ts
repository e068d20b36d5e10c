import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Ако по-късният етап стои пръв, или месеците са разменени, или годината на единия е грешна.',
    en: 'If a later phase stands first, the months were swapped or the year of one is wrong.',
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
            deadline: 'Декември 2025 г. – договор\nМарт 2025 г. – проект',
          },
        ],
      },
      good: {
        rows: [
          {
            deadline: 'Март 2025 г. – проект\nДекември 2025 г. – договор',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            deadline: 'December 2025: contract\nMarch 2025: design',
          },
        ],
      },
      good: {
        rows: [
          {
            deadline: 'March 2025: design\nDecember 2025: contract',
          },
        ],
      },
    },
  },
}
