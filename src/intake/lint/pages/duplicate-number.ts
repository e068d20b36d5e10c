import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'По номера мярката се намира в отчета, в писмата и в адреса на страницата ѝ. Два реда с един номер се смесват. Номерата може да започват отначало при всяка цел.',
    en: 'By its number a measure is found in the report, in letters and at its address. Two rows with one number are confused. Numbers may begin anew in each goal.',
  },
  at: {
    row: 2,
    cell: 'number',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {
            number: '1',
          },
          {
            number: '1',
          },
          {
            number: '2',
          },
        ],
      },
      good: {
        rows: [
          {
            number: '1',
          },
          {
            number: '2',
          },
          {
            number: '3',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            number: '1',
          },
          {
            number: '1',
          },
          {
            number: '2',
          },
        ],
      },
      good: {
        rows: [
          {
            number: '1',
          },
          {
            number: '2',
          },
          {
            number: '3',
          },
        ],
      },
    },
  },
}
