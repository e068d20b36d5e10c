import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isDecimal } from '../../core/base/decimal.ts'
import { cellKeys, type DraftIndicator, type MeasureText } from '../../core/draft/draft.ts'
import { bulgarianRegister } from '../register.ts'
import { interpretMeasure } from './interpret-measure.ts'

const context = { language: 'bg', year: 2024, register: bulgarianRegister, glossary: [] } as const

const text: MeasureText = {
  measure: 'Курс за медиатори',
  objective: 'Повече знания',
  expectedResults: 'Обучени медиатори',
  baseline: 'Брой обучения – 0\nБрой обучени – 0',
  target: 'Брой обучения – 4\nБрой обучени – 60 души',
  budget: 'В рамките на бюджета на МВР\nФУМИ – 30 000 лв., общо с мярка 3',
  deadline: 'Ноември',
  responsible: 'НКБТХ; МВР',
  partners: 'МОН и общините',
}

test('every cell of a measure is read', () => {
  const read = interpretMeasure(text, context)
  assert.deepEqual(
    read.indicators.map((indicator) => [indicator.name, indicator.target.value]),
    [
      ['Брой обучения', '4'],
      ['Брой обучени', '60'],
    ],
  )
  assert.deepEqual(
    read.funding.map((each) => [each.source, each.amount]),
    [
      ['В рамките на бюджета на МВР', null],
      ['ФУМИ', '30000'],
    ],
  )
  assert.deepEqual(read.sharedWith, ['3'])
  assert.equal(read.deadline.to, '2024-11')
  assert.deepEqual(
    [...read.responsible, ...read.partners].map((each) => each.name),
    ['НКБТХ', 'МВР', 'МОН', 'Общини'],
  )
})

test('who leads and who helps are told apart by a bracket only below a header that names both', () => {
  const cells = { ...text, responsible: 'МК (водеща), НПО, общини', partners: '' }
  const names = (implied?: { responsible: string }) => {
    const { responsible, partners } = interpretMeasure(cells, context, implied)
    return [responsible.map(({ name }) => name), partners.map(({ name }) => name)]
  }
  assert.deepEqual(names({ responsible: 'partners' }), [['МК'], ['НПО', 'Общини']])
  assert.deepEqual(names(), [['МК', 'НПО', 'Общини'], []])
})

test('below a header that names both, a slash parts who answers from who helps, and a person is asked', () => {
  const roles = (responsible: string, implied?: { responsible: string }) => {
    const read = interpretMeasure({ ...text, responsible, partners: '' }, context, implied)
    return [read.responsible, read.partners].map((all) =>
      all.map(({ name, confidence }) => `${name} ${confidence ?? 'sure'}`),
    )
  }
  const both = { responsible: 'partners' }
  assert.deepEqual(roles('АЗ / МТСП, общини', both), [
    ['АЗ likely'],
    ['МТСП likely', 'Общини likely'],
  ])
  assert.deepEqual(roles('АЗ / МТСП, общини'), [['АЗ sure', 'МТСП sure', 'Общини sure'], []])
  assert.deepEqual(roles('АЗ/МТСП', both)[1], [], 'no space beside it: two names of one kind')
  assert.deepEqual(roles('АЗ / МТСП / НСИ', both)[1], [], 'a list')
})

test('below a header that names both values, each side of a slash is read as a cell of its own', () => {
  const values = (target: string, implied?: { baseline: string }) =>
    interpretMeasure({ ...text, baseline: '', target }, context, implied).indicators.map(
      ({ name, baseline, target: shall }) =>
        [name, baseline.value, shall.operator, shall.value].join(' '),
    )
  const both = { baseline: 'target' }
  for (const [cell, ...expected] of [
    ['Брой рампи – 12 / 20', 'Брой рампи 12 at-least 20'],
    ['Брой рампи – 12/20', 'Брой рампи 12 at-least 20'],
    ['Брой рампи – 12; 20', 'Брой рампи 12 at-least 20'],
    ['Дял на рампите – 45 % / 60 %', 'Дял на рампите 45 at-least 60'],
    ['Жалби – 340 / не повече от 90', 'Жалби 340 at-most 90'],
    ['Достъпен сайт по WCAG 2.2 – не / да', 'Достъпен сайт по WCAG 2.2 0 at-least 1'],
    ['Рампи – 1 / 2\nАсансьори – 3 / 4', 'Рампи 1 at-least 2', 'Асансьори 3 at-least 4'],
  ] as const)
    assert.deepEqual(values(cell, both), expected, cell)
  assert.deepEqual(values('Жалби – 90 (340)', { baseline: 'behind target' }), [
    'Жалби 340 at-most 90',
  ])
  assert.deepEqual(values('Жалби – до 90 / 340', { baseline: 'behind target' }), [
    'Жалби 340 at-most 90',
  ])
  assert.deepEqual(
    values('5 обучения; 20 лица', both).length,
    2,
    'two things, and no two values of one',
  )
  const shares = interpretMeasure({ ...text, baseline: '', target: 'Рампи – 45 / 60' }, context, {
    baseline: 'target',
    target: '%',
  }).indicators
  assert.deepEqual(
    shares.map(({ kind, baseline, target }) => [kind, baseline.value, target.value]),
    [['percent', '45', '60']],
  )
  assert.notDeepEqual(values('Жалби – 340 / не повече от 90'), ['Жалби 340 at-most 90'])
  assert.deepEqual(values('Обхванати училища – 70 % / всички', both), ['Обхванати училища 70 all '])
})

test('what has a day of its own is a milestone, and its day a note', () => {
  const target = 'Самооценка – март 2026 г.; външна оценка – 15.10.2026 г.'
  const { indicators } = interpretMeasure({ ...text, baseline: '', target }, context)
  assert.deepEqual(
    indicators.map(({ name, kind, target: { note } }) => [name, kind, note]),
    [
      ['Самооценка', 'milestone', 'март 2026 г.'],
      ['външна оценка', 'milestone', '15.10.2026 г.'],
    ],
  )
})

test('cells of dashes and nothing are read as saying nothing', () => {
  const dashes = Object.fromEntries(cellKeys.map((key) => [key, '-']))
  const read = interpretMeasure({ ...text, ...dashes }, context)
  assert.equal(read.indicators[0]?.target.operator, 'none')
  assert.deepEqual(read.funding, [])
  assert.deepEqual(read.sharedWith, [])
  assert.equal(read.deadline.kind, 'open')
  assert.deepEqual([...read.responsible, ...read.partners], [])
})

const words = fc.array(
  fc.constantFrom(
    'Брой',
    'обучения',
    'лица',
    '5',
    '7 500',
    '29 %',
    '–',
    '-',
    ';',
    ',',
    '.',
    ':',
    '\n',
    'и',
    'до',
    'от',
    'на',
    'по',
    'всички',
    'лв.',
    '2024 г.',
    'май',
    '(',
    ')',
    '„',
    '“',
    'МВР',
    'ДМ',
    'Агенция',
    '№ 12',
    'тенденция',
    'мярка 3',
    'общо с',
    'не се изисква',
    'годишно',
    'най-малко',
    '01.02.2024',
    'след',
  ),
  { maxLength: 30 },
)
const cell = fc.oneof(
  words.map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
const anyText = fc
  .tuple(cell, cell, cell, cell, cell, cell, cell, cell, cell)
  .map((cells) => Object.fromEntries(cellKeys.map((key, index) => [key, cells[index]])))

test('whatever the cells say, what is read is well formed and the same each time', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('bg', 'en'), (cells, language) => {
      const whole: MeasureText = { ...text, ...cells }
      const read = interpretMeasure(whole, { ...context, language })
      assert.ok(read.indicators.length > 0)
      read.indicators.forEach(assertWellFormed)
      for (const { amount, basis } of read.funding) assert.equal(amount === null, basis === null)
      const { from, to } = read.deadline
      for (const month of [from, to]) assert.match(month ?? '2024-01', /^\d{4}-(0[1-9]|1[0-2])$/)
      assert.deepEqual(interpretMeasure(whole, { ...context, language }), read)
    }),
    { numRuns: 300 },
  )
})

function assertWellFormed({ target, baseline }: DraftIndicator): void {
  const { operator, value } = target
  for (const each of [value, baseline.value]) assert.ok(each === null || isDecimal(each))
  if (operator === 'none') assert.equal(value, null)
  else assert.ok(operator === 'all' || value !== null)
}

test('no value is made up: each one is printed in its cells', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999 }),
      fc.integer({ min: 1, max: 999_999 }),
      (was, will) => {
        const [indicator] = interpretMeasure(
          { ...text, baseline: `Лица – ${was}`, target: `Лица – ${will}` },
          context,
        ).indicators
        assert.equal(indicator?.baseline.value, String(was))
        assert.equal(indicator?.target.value, String(will))
      },
    ),
  )
})
