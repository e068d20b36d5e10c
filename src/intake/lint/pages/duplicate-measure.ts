import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Една и съща мярка в два реда ще бъде отчетена и финансирана два пъти. Почти еднаквите текстове само се отбелязват.',
    en: 'The same measure in two rows will be reported and paid for twice. Texts that are nearly the same are only noted.',
  },
  at: {
    row: 2,
    cell: 'measure',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {
            measure: 'Ремонт на читалища',
          },
          {
            measure: 'Ремонт на читалища.',
          },
        ],
      },
      good: {
        rows: [
          {
            measure: 'Ремонт на читалища',
          },
          {
            measure: 'Ремонт на библиотеки',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            measure: 'Repair of libraries',
          },
          {
            measure: 'Repair of libraries.',
          },
        ],
      },
      good: {
        rows: [
          {
            measure: 'Repair of libraries',
          },
          {
            measure: 'Repair of museums',
          },
        ],
      },
    },
  },
}
