import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Образецът е останал непопълнен. След приемането никой няма да знае какво е трябвало да пише.',
    en: 'The form was left unfilled. Once the plan is adopted nobody will know what should have been written.',
  },
  at: {
    row: 1,
    cell: 'responsible',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {
            responsible: 'да се допълни',
          },
        ],
      },
      good: {
        rows: [
          {
            responsible: 'Министерство на културата',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            responsible: 'TBD',
          },
        ],
      },
      good: {
        rows: [
          {
            responsible: 'Ministry of Culture',
          },
        ],
      },
    },
  },
}
