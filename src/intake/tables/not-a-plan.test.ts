import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from '../document.ts'
import { type FoundPlan, findPlan } from './find-plan.ts'
import { heading, made, paragraph, table } from './testing/made-document.ts'

const read = (...blocks: readonly Block[]): FoundPlan => findPlan(made(...blocks))
const aside = (plan: FoundPlan) =>
  plan.findings
    .filter(({ rule }) => rule === 'not-a-plan-table' || rule === 'other-plan')
    .map(({ severity, message }) => `${severity} ${message.en.replace(/\(.*?\) /, '')}`)

const plan = [
  paragraph('Action plan 2026'),
  table(
    ['No', 'Measure', 'Indicator', 'Deadline', 'Responsible', 'Budget'],
    ['1', 'Pumps', '3 pumps', 'May 2026', 'WS', '20 000 EUR'],
    ['2', 'Pipes', '30 km', 'June 2026', 'WS', '90 000 EUR'],
  ),
]

test('a timetable is known by its hours, by its title, or by dates beside a table that is a plan', () => {
  const hours = table(
    ['Дейност', 'Час', 'Отговорник'],
    ['Откриване', '9:30', 'Министър'],
    ['Почивка', '11:00', 'Хотел'],
  )
  const elections = table(
    ['№', 'Действие', 'Срок', 'Отговорни органи'],
    ['1', 'Назначаване на комисии', 'до 12 април 2026', 'ЦИК'],
  )
  const dates = table(['Activity', 'Date', 'Responsible'], ['Spring meeting', '3 March', 'Office'])
  assert.equal(read(paragraph('План за 2026 г.'), hours).rows.length, 0)
  assert.equal(read(paragraph('Хронограма за изборите'), elections).rows.length, 0)
  assert.equal(read(...plan, paragraph('Meetings'), dates).rows.length, 2)
})

test('a short plan with a column of dates is a plan, and so is one that calls itself a schedule, too', () => {
  const dates = table(['№', 'Мярка', 'Дата', 'Отговорник'], ['1', 'Среща', '12.05.2026', 'МОН'])
  assert.equal(read(paragraph('План за работа 2026'), dates).rows.length, 1)
  const bare = table(['№', 'Дейност', 'Срок', 'Отговорник'], ['1', 'Среща', 'май 2026', 'МОН'])
  assert.equal(read(paragraph('План-график за 2026 г.'), bare).rows.length, 1)
})

test('a list of risks is no plan; a plan with a column of risks is', () => {
  const risks = table(
    ['№', 'Риск', 'Вероятност', 'Мярка', 'Отговорник', 'Срок'],
    ['1', 'Забавяне', 'висока', 'Резервен график', 'ВиК', '2026'],
  )
  assert.deepEqual(aside(read(...plan, risks)), [
    'warning Table 2 lists risks and was not read as a plan.',
  ])
  const withRisks = table(
    ['No', 'Measure', 'Deadline', 'Responsible', 'Risks'],
    ['1', 'Pumps', 'May 2026', 'WS', 'Frost'],
  )
  assert.equal(read(paragraph('Plan 2026'), withRisks).rows.length, 1)
})

test('filled columns of what was done make a report; blank ones are those of a form', () => {
  const header = ['№', 'Мярка', 'Срок', 'Отговорник', 'Индикатор', 'Изпълнение']
  const row = ['1', 'Помпи', 'май 2025', 'ВиК', '3 помпи']
  const title = paragraph('План за 2025 г.')
  assert.equal(read(title, table(header, [...row, 'Монтирани са 3'])).rows.length, 0)
  assert.equal(read(title, table(header, [...row, ''])).rows.length, 1)
})

test('instructions, an example and what explains the columns are left where there is a plan', () => {
  const header = ['№', 'Мярка', 'Индикатор', 'Срок', 'Отговорник']
  const explained = table(
    ['Мярка', 'Кратко описание'],
    ['Срок', 'Месец и година'],
    ['Отговорник', 'Институция'],
    ['Индикатор', 'Наименование'],
  )
  const found = read(
    heading('Указания'),
    explained,
    heading('Пример'),
    table(header, ['1', 'Обучения', '30 обучени', 'май 2026', 'МОН']),
    heading('План'),
    table(header, ['1', 'Ваксини', '90 %', 'дек. 2026', 'МЗ']),
  )
  assert.deepEqual(
    found.rows.map(({ text, source }) => [text.measure, source.table]),
    [['Ваксини', 3]],
  )
  assert.equal(found.title, 'План')
  assert.equal(aside(found).length, 2)
})

test('how implementation is monitored is no plan', () => {
  const monitoring = table(
    ['Мярка', 'Индикатор', 'Източник на данни', 'Честота', 'Отговорник'],
    ['Помпи', 'Брой', 'ВиК', 'годишно', 'ВиК'],
  )
  assert.equal(read(paragraph('План за 2026 г.'), monitoring).rows.length, 0)
})

test('measures that a fuller table tells as well are read once', () => {
  const summary = table(
    ['No', 'Measure', 'Responsible', 'Deadline'],
    ['1', 'Pumps', 'WS', 'May 2026'],
    ['2', 'Pipes', 'WS', 'June 2026'],
  )
  const found = read(summary, ...plan)
  assert.deepEqual(
    found.rows.map(({ source }) => source.table),
    [2, 2],
  )
})

test('of two plans the larger is read and the other named', () => {
  const header = ['No', 'Measure', 'Indicator', 'Deadline', 'Responsible']
  const row = (number: string, name: string) => [number, name, '3', 'May', 'WS']
  const small = table(header, row('1', 'Pumps'), row('2', 'Pipes'))
  const large = table(header, row('1', 'Bins'), row('2', 'Lights'), row('3', 'Parks'))
  for (const [first, second] of [
    ['Action plan 2025', 'Action plan 2026'],
    ['Action plan of the town of Northport 2026', 'Action plan of the town of Southport 2026'],
  ] as const) {
    const found = read(heading(first), small, heading(second), large)
    assert.equal(found.title, second)
    assert.deepEqual(
      found.rows.map(({ text }) => text.measure),
      ['Bins', 'Lights', 'Parks'],
    )
    assert.equal(found.findings[0]?.rule, 'other-plan')
    assert.ok(found.findings[0]?.leftOut?.includes('Pipes'))
  }
})

test('parts of one plan with titles of their own are not two plans', () => {
  const header = ['No', 'Measure', 'Indicator', 'Deadline', 'Responsible']
  const part = (number: string) => table(header, [number, `Measure ${number}`, '3', 'May', 'WS'])
  const found = read(heading('Plan MoE'), part('1'), heading('Plan MoH'), part('2'))
  assert.equal(found.rows.length, 2)
})
