import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Целта казва какво ще се брои, но не и колко трябва да стане. Каквото и да бъде отчетено, ще е изпълнение.',
    en: 'The target says what will be counted, but not how many there should be. Whatever is reported will count as done.',
  },
  at: {
    row: 1,
    cell: 'target',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {
            target: 'Брой ремонтирани зали –',
            baseline: 'Брой ремонтирани зали – 1',
          },
        ],
      },
      good: {
        rows: [
          {
            target: 'Брой ремонтирани зали – 3',
            baseline: 'Брой ремонтирани зали – 1',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            target: 'Number of halls repaired –',
            baseline: 'Number of halls repaired – 1',
          },
        ],
      },
      good: {
        rows: [
          {
            target: 'Number of halls repaired – 3',
            baseline: 'Number of halls repaired – 1',
          },
        ],
      },
    },
  },
}
