import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Сгрешена дума не се намира при търсене и излиза така и в доклада. Програмата няма речник: сравнява думата с онези, които самият план използва често, затова само я предлага за поглед.',
    en: 'A misspelt word is not found by a search, and goes into the report as it is. There is no dictionary: the word is compared with those that the plan itself often uses, so it is only put before you.',
  },
  at: {
    row: 1,
    cell: 'objective',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {
            objective: 'Повече млади библитекари',
          },
          {},
        ],
      },
      good: {
        rows: [
          {
            objective: 'Повече млади библиотекари',
          },
          {},
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            objective: 'More young libraians',
          },
          {},
        ],
      },
      good: {
        rows: [
          {
            objective: 'More young librarians',
          },
          {},
        ],
      },
    },
  },
}
