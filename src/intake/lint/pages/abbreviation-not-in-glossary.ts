import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Планът се чете и от хора извън администрацията. Ако има списък на съкращенията, той трябва да е пълен; в клетките на институциите това е за преценка, в другите само се отбелязва.',
    en: 'The plan is read outside the administration, too. A list of abbreviations must be complete; in the cells of institutions the finding is graver than elsewhere.',
  },
  at: {
    row: 1,
    cell: 'partners',
  },
  example: {
    bg: {
      bad: {
        glossary: [
          {
            abbreviation: 'МК',
            meaning: 'Министерство на културата',
          },
        ],
        rows: [
          {
            responsible: 'МК',
            partners: 'НЧБТ',
          },
        ],
      },
      good: {
        glossary: [
          {
            abbreviation: 'МК',
            meaning: 'Министерство на културата',
          },
        ],
        rows: [
          {
            responsible: 'МК',
            partners: 'читалищата',
          },
        ],
      },
    },
    en: {
      bad: {
        glossary: [
          {
            abbreviation: 'MoC',
            meaning: 'Ministry of Culture',
          },
        ],
        rows: [
          {
            responsible: 'MoC',
            partners: 'NCLB',
          },
        ],
      },
      good: {
        glossary: [
          {
            abbreviation: 'MoC',
            meaning: 'Ministry of Culture',
          },
        ],
        rows: [
          {
            responsible: 'MoC',
            partners: 'libraries',
          },
        ],
      },
    },
  },
}
