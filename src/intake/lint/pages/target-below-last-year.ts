import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Цел под вече постигнатото е отстъпление или недоглеждане. Миналогодишният резултат се търси в самата текуща стойност, в текста около таблиците и в миналогодишния план.',
    en: 'A target below what was already reached is a retreat or an oversight. Last year’s result is looked for in the baseline itself, in the text around the tables and in last year’s plan.',
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
            baseline: 'Издадени читателски карти – 0',
            target: 'Издадени читателски карти – 80',
          },
        ],
        paragraphs: ['През 2024 г. са издадени 127 читателски карти.'],
      },
      good: {
        rows: [
          {
            baseline: 'Издадени читателски карти – 0',
            target: 'Издадени читателски карти – 150',
          },
        ],
        paragraphs: ['През 2024 г. са издадени 127 читателски карти.'],
      },
    },
    en: {
      bad: {
        rows: [
          {
            baseline: 'Reader cards issued – 0',
            target: 'Reader cards issued – 80',
          },
        ],
        paragraphs: ['In 2024 the libraries issued 127 reader cards.'],
      },
      good: {
        rows: [
          {
            baseline: 'Reader cards issued – 0',
            target: 'Reader cards issued – 150',
          },
        ],
        paragraphs: ['In 2024 the libraries issued 127 reader cards.'],
      },
    },
  },
}
