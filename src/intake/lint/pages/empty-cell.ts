import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Клетката е попълнена при другите мерки, а тук е празна: най-често е забравена. За цел, срок, средства и текущи стойности има отделни правила.',
    en: 'The cell is filled in for the other measures and empty here: mostly it was forgotten. Targets, deadlines, money and baselines have rules of their own.',
  },
  at: {
    row: 2,
    cell: 'objective',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {},
          {
            objective: '',
          },
        ],
      },
      good: {
        rows: [
          {},
          {
            objective: 'Умения за работа с читатели',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {},
          {
            objective: '',
          },
        ],
      },
      good: {
        rows: [
          {},
          {
            objective: 'Skills for work with readers',
          },
        ],
      },
    },
  },
}
