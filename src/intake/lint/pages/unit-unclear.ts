import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Само числото не казва какво се брои: сгради, хора, договори. Който попълва отчета, ще реши по своему.',
    en: 'The number alone does not say what is counted: buildings, people, contracts. Whoever fills in the report will decide for themselves.',
  },
  at: {
    row: 2,
    cell: 'target',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {},
          {
            baseline: '0',
            target: '5',
          },
        ],
      },
      good: {
        rows: [
          {},
          {
            baseline: '0 срещи',
            target: '5 срещи',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {},
          {
            baseline: '0',
            target: '5',
          },
        ],
      },
      good: {
        rows: [
          {},
          {
            baseline: '0 meetings',
            target: '5 meetings',
          },
        ],
      },
    },
  },
}
