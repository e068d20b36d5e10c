import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'При цел, която не е над текущата стойност, мярката е изпълнена, преди да започне. Горна граница и ниво, което само се поддържа, не се броят.',
    en: 'With a target that is not above the current value the measure is done before it begins. A limit, or a level that is only to be kept, does not count.',
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
            baseline: 'Ремонтирани зали – 5',
            target: 'Ремонтирани зали – 3',
          },
        ],
      },
      good: {
        rows: [
          {
            baseline: 'Ремонтирани зали – 3',
            target: 'Ремонтирани зали – 5',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            baseline: 'Halls repaired – 5',
            target: 'Halls repaired – 3',
          },
        ],
      },
      good: {
        rows: [
          {
            baseline: 'Halls repaired – 3',
            target: 'Halls repaired – 5',
          },
        ],
      },
    },
  },
}
