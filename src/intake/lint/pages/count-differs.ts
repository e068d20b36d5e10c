import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Броят в текста е това, което съветът приема и на което се позовава отчетът. Ако таблицата казва друго, или е пропусната мярка, или е добавен ред.',
    en: 'The number in the text is what the council adopts and what the report refers to. If the table says otherwise, a measure was forgotten or a row was added.',
  },
  at: null,
  example: {
    bg: {
      bad: {
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
        declaredMeasureCount: 2,
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
        declaredMeasureCount: 3,
      },
    },
    en: {
      bad: {
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
        declaredMeasureCount: 2,
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
        declaredMeasureCount: 3,
      },
    },
  },
}
