import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'При копиране между документи краят на текста често се губи. Сигурни признаци са предлог в края, тире или незатворена скоба; запетая, незатворена кавичка и дума, чието продължение се среща другаде, само се отбелязват.',
    en: 'When text is copied between documents, its end is often lost. Sure signs are a preposition at the end, a dash or an open bracket; a comma, an open quote and a word that goes on elsewhere in the plan are only noted.',
  },
  at: {
    row: 1,
    cell: 'objective',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {
            objective: 'Достъп до култура за хората на',
          },
        ],
      },
      good: {
        rows: [
          {
            objective: 'Достъп до култура за хората на село',
          },
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            objective: 'Access to culture for the people of',
          },
        ],
      },
      good: {
        rows: [
          {
            objective: 'Access to culture for the people of the villages',
          },
        ],
      },
    },
  },
}
