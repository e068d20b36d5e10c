import type { RulePage } from '../rule-page.ts'

export const page: RulePage = {
  why: {
    bg: 'Едно и също число ще бъде отчетено при две мерки и сборът ще го брои два пъти. Общи имена като „проведени обучения“ не се смятат за едно и също.',
    en: 'One number will be reported in two measures and the sum will count it twice. General names such as “trainings held” are not taken for the same thing.',
  },
  at: {
    row: 2,
    cell: 'target',
  },
  example: {
    bg: {
      bad: {
        rows: [
          {
            baseline: 'Консултирани начинаещи селски библиотекари – 0',
            target: 'Консултирани начинаещи селски библиотекари – 40',
          },
          {
            baseline: 'Консултирани начинаещи селски библиотекари – 0',
            target: 'Консултирани начинаещи селски библиотекари – 40',
          },
        ],
      },
      good: {
        rows: [
          {
            baseline: 'Консултирани начинаещи селски библиотекари – 0',
            target: 'Консултирани начинаещи селски библиотекари – 40',
          },
          {},
        ],
      },
    },
    en: {
      bad: {
        rows: [
          {
            baseline: 'Beginning village librarians advised – 0',
            target: 'Beginning village librarians advised – 40',
          },
          {
            baseline: 'Beginning village librarians advised – 0',
            target: 'Beginning village librarians advised – 40',
          },
        ],
      },
      good: {
        rows: [
          {
            baseline: 'Beginning village librarians advised – 0',
            target: 'Beginning village librarians advised – 40',
          },
          {},
        ],
      },
    },
  },
}
