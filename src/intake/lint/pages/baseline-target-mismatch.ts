import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Текуща и целева стойност имат смисъл заедно само ако се отнасят за едно и също. Иначе напредъкът се изчислява от числа за различни неща.',
    en: 'A baseline and a target have a meaning together only if they are about the same thing. Otherwise progress is computed from numbers about different things.',
  },
  at: {
    row: 1,
    cell: 'baseline',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {
            baseline: 'Проверени читалища – 4',
            target: 'Обучени учители – 20',
          },
        ],
      },
      good: {
        rows: [
          {
            baseline: 'Обучени учители – 4',
            target: 'Обучени учители – 20',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            baseline: 'Libraries inspected – 4',
            target: 'Teachers trained – 20',
          },
        ],
      },
      good: {
        rows: [
          {
            baseline: 'Teachers trained – 4',
            target: 'Teachers trained – 20',
          },
        ],
      },
    },
  },
}
