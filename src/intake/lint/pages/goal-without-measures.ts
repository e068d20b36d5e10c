import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Цел без мерки няма да има изпълнение, което да се отчете. Или мерките ѝ са записани към друга цел, или целта е отпаднала.',
    en: 'A goal without measures will have nothing to report. Either its measures were written under another goal, or the goal was dropped.',
  },
  at: null,
  example: {
    bg: {
      bad: {
        goals: [
          {
            number: 'I',
            title: 'Достъп до култура',
          },
          {
            number: 'II',
            title: 'Хора и умения',
          },
        ],
        rows: [
          {
            goal: 'I',
          },
          {
            goal: 'I',
          },
        ],
      },
      good: {
        goals: [
          {
            number: 'I',
            title: 'Достъп до култура',
          },
          {
            number: 'II',
            title: 'Хора и умения',
          },
        ],
        rows: [
          {
            goal: 'I',
          },
          {
            goal: 'II',
          },
        ],
      },
    },
    en: {
      bad: {
        goals: [
          {
            number: 'I',
            title: 'Access to culture',
          },
          {
            number: 'II',
            title: 'People and skills',
          },
        ],
        rows: [
          {
            goal: 'I',
          },
          {
            goal: 'I',
          },
        ],
      },
      good: {
        goals: [
          {
            number: 'I',
            title: 'Access to culture',
          },
          {
            number: 'II',
            title: 'People and skills',
          },
        ],
        rows: [
          {
            goal: 'I',
          },
          {
            goal: 'II',
          },
        ],
      },
    },
  },
}
