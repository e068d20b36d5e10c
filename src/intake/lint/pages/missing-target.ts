import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Изпълнението се мери спрямо целта. Без нея мярката остава „не може да се прецени“ цяла година.',
    en: 'The degree is measured against the target. Without one the measure stays “cannot be judged” all year.',
  },
  at: {
    row: 2,
    cell: 'target',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {},
          {
            target: '',
          },
        ],
      },
      good: {
        rows: [
          {},
          {
            target: 'Обучени библиотекари – 60',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {},
          {
            target: '',
          },
        ],
      },
      good: {
        rows: [
          {},
          {
            target: 'Librarians trained – 60',
          },
        ],
      },
    },
  },
}
