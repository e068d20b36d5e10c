import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Който отговаря за мярката, не е и партньор в нея: ще получи две напомняния и ще се чуди за кое отговаря.',
    en: 'Whoever is responsible for a measure is no partner in it: they would get two reminders and wonder which to answer.',
  },
  at: {
    row: 1,
    cell: 'partners',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {
            responsible: 'Министерство на културата',
            partners: 'Министерство на културата',
          },
        ],
      },
      good: {
        rows: [
          {
            responsible: 'Министерство на културата',
            partners: 'Министерство на туризма',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            responsible: 'Ministry of Culture',
            partners: 'Ministry of Culture',
          },
        ],
      },
      good: {
        rows: [
          {
            responsible: 'Ministry of Culture',
            partners: 'Ministry of Tourism',
          },
        ],
      },
    },
  },
}
