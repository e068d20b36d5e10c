import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Дял над цялото най-често е грешна цифра или нарастване, записано като дял.',
    en: 'A share of more than the whole is mostly a wrong digit, or a growth written as a share.',
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
            baseline: 'Дял на отворените читалища – 40 %',
            target: 'Дял на отворените читалища – 180 %',
          },
        ],
      },
      good: {
        rows: [
          {
            baseline: 'Дял на отворените читалища – 40 %',
            target: 'Дял на отворените читалища – 80 %',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            baseline: 'Share of libraries open – 40 %',
            target: 'Share of libraries open – 180 %',
          },
        ],
      },
      good: {
        rows: [
          {
            baseline: 'Share of libraries open – 40 %',
            target: 'Share of libraries open – 80 %',
          },
        ],
      },
    },
  },
}
