import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Обяснение без употреба показва, че мярка е отпаднала или че съкращението в нея е сгрешено.',
    en: 'An explanation without a use shows that a measure was dropped, or that the abbreviation in it is misspelt.',
  },
  at: null,
  example: {
    bg: {
      bad: {
        rows: [
          {
            responsible: 'МК',
          },
        ],
        glossary: [
          {
            abbreviation: 'МК',
            meaning: 'Министерство на културата',
          },
          {
            abbreviation: 'МЗ',
            meaning: 'Министерство на здравеопазването',
          },
        ],
      },
      good: {
        rows: [
          {
            responsible: 'МК',
          },
        ],
        glossary: [
          {
            abbreviation: 'МК',
            meaning: 'Министерство на културата',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            responsible: 'MoC',
          },
        ],
        glossary: [
          {
            abbreviation: 'MoC',
            meaning: 'Ministry of Culture',
          },
          {
            abbreviation: 'MoH',
            meaning: 'Ministry of Health',
          },
        ],
      },
      good: {
        rows: [
          {
            responsible: 'MoC',
          },
        ],
        glossary: [
          {
            abbreviation: 'MoC',
            meaning: 'Ministry of Culture',
          },
        ],
      },
    },
  },
}
