import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Редът „Общо“ се чете пръв. Ако не отговаря на сумите по мерки, или той, или някоя от тях е останала от по-ранна редакция.',
    en: 'The row “Total” is read first. If it does not agree with the amounts of the measures, it or one of them is left from an earlier version.',
  },
  at: null,
  example: {
    bg: {
      bad: {
        rows: [
          {
            budget: '10 000 лв.',
          },
          {
            budget: '25 000 лв.',
          },
        ],
        total: '45 000 лв.',
      },
      good: {
        rows: [
          {
            budget: '10 000 лв.',
          },
          {
            budget: '25 000 лв.',
          },
        ],
        total: '35 000 лв.',
      },
    },
    en: {
      bad: {
        rows: [
          {
            budget: 'EUR 10,000',
          },
          {
            budget: 'EUR 25,000',
          },
        ],
        total: 'EUR 45,000',
      },
      good: {
        rows: [
          {
            budget: 'EUR 10,000',
          },
          {
            budget: 'EUR 25,000',
          },
        ],
        total: 'EUR 35,000',
      },
    },
  },
}
