import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'На око думата е същата, но търсенето, подреждането и екранният четец я виждат като друга. В примера една от буквите „о“ е латинска.',
    en: 'To the eye the word is the same; a search, a sorting and a screen reader take it for another. In the example one “o” is a Cyrillic letter.',
  },
  at: {
    row: 1,
    cell: 'measure',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {
            measure: 'Ремoнт на музеи',
          },
        ],
      },
      good: {
        rows: [
          {
            measure: 'Ремонт на музеи',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            measure: 'Repair of gоvernment museums',
          },
        ],
      },
      good: {
        rows: [
          {
            measure: 'Repair of government museums',
          },
        ],
      },
    },
  },
}
