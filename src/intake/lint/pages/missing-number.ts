import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Мярка без номер не може да бъде посочена. А прескочен номер поражда въпроса коя мярка е махната.',
    en: 'A measure without a number cannot be referred to, and a number left out raises the question which measure was removed.',
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
            number: '',
          },
          {
            number: '3',
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
            number: '',
          },
          {
            number: '3',
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
