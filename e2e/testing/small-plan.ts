import { wordPlan } from './word-plan.ts'

const measures = [
  [
    '1.',
    'Безплатни прегледи за зрението на първокласниците',
    'По-добро здраве',
    'Прегледани деца',
    'Брой прегледани деца – 0',
    'Брой прегледани деца – 400',
    'Бюджет на МЗ за 2026 г. – 20 000 лв.',
    'Декември 2026 г.',
    'МЗ',
    'МОН',
  ],
  [
    '2.',
    'Нов кабинет по рехабилитация',
    'По-добро здраве',
    'Открит кабинет',
    'Брой кабинети – 0',
    'Брой кабинети',
    'В рамките на бюджета на МЗ',
    'Юни 2026 г.',
    'МЗ',
    '',
  ],
]

/** A Word plan that is nobody's: one goal, two measures, the second without a target unless one is given. */
export const smallPlan = (target = 'Брой кабинети'): Buffer =>
  wordPlan({
    title: 'План за 2026 г. за детското здраве',
    goal: 'I. Профилактика',
    measures: measures.map((cells) =>
      cells.map((each) => (each === 'Брой кабинети' ? target : each)),
    ),
  })
