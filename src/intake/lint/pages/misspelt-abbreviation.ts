import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Съкращение с разместени или сменени букви не намира институцията, а търсенето не намира мярката.',
    en: 'An abbreviation with letters swapped or changed does not lead to its institution, and a search does not find the measure.',
  },
  at: {
    row: 1,
    cell: 'responsible',
  },
  example: {
    bg: {
      bad: {
        glossary: [
          {
            abbreviation: 'МТСП',
            meaning: 'Министерство на труда и социалната политика',
          },
        ],
        rows: [
          {
            responsible: 'МСТП',
          },
        ],
      },
      good: {
        glossary: [
          {
            abbreviation: 'МТСП',
            meaning: 'Министерство на труда и социалната политика',
          },
        ],
        rows: [
          {
            responsible: 'МТСП',
          },
        ],
      },
    },
    en: {
      bad: {
        glossary: [
          {
            abbreviation: 'MLSP',
            meaning: 'Ministry of Labour and Social Policy',
          },
        ],
        rows: [
          {
            responsible: 'MSLP',
          },
          {},
        ],
      },
      good: {
        glossary: [
          {
            abbreviation: 'MLSP',
            meaning: 'Ministry of Labour and Social Policy',
          },
        ],
        rows: [
          {
            responsible: 'MLSP',
          },
          {},
        ],
      },
    },
  },
}
