import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FoundPlan, findPlan } from './find-plan.ts'
import { type MadeRow, made, paragraph, table } from './testing/made-document.ts'

const read = (...rows: readonly MadeRow[]): FoundPlan =>
  findPlan(made(paragraph('План за 2026 г.'), table(...rows)))
const shown = (plan: FoundPlan) =>
  plan.rows.map(({ goal, number, text }) => [goal, number, text.measure, text.objective])
const goals = (plan: FoundPlan) => plan.goals.map(({ number, title }) => `${number} ${title}`)

test('activities with numbers, deadlines and institutions of their own are the measures', () => {
  const plan = read(
    ['№', 'Мярка', 'Дейности', 'Срок', 'Отговорник'],
    [{ text: '1', down: 2 }, { text: 'Умения', down: 2 }, '1.1 Програма', 'март 2026', 'МОН'],
    ['1.2 Курсове', 'юни 2026', 'РУО'],
    [{ text: '2', down: 2 }, { text: 'Лагери', down: 2 }, '2.1 Избор', 'март 2026', 'МОН'],
    ['2.2 Смени', 'юни 2026', 'РУО'],
  )
  assert.deepEqual(shown(plan), [
    ['1', '1.1', 'Програма', 'Умения'],
    ['1', '1.2', 'Курсове', 'Умения'],
    ['2', '2.1', 'Избор', 'Лагери'],
    ['2', '2.2', 'Смени', 'Лагери'],
  ])
  assert.deepEqual(goals(plan), ['1 Умения', '2 Лагери'])
})

test('blank cells below a measure mean the same one; without numbers its dated activities are the measures', () => {
  const plan = read(
    ['Measure', 'Activity', 'Deadline', 'Responsible', 'Indicator'],
    ['Digital skills', 'Curriculum', 'March 2026', 'MoE', '1 curriculum'],
    ['', 'Teachers', 'June 2026', 'NTC', '200 teachers'],
    ['School meals', 'Kitchens', 'May 2026', 'MoH', '30 kitchens'],
    ['', 'Cooks', 'Sept 2026', 'Towns', '60 cooks'],
  )
  assert.deepEqual(
    plan.rows.map(({ text }) => [text.objective, text.measure, text.responsible]),
    [
      ['Digital skills', 'Curriculum', 'MoE'],
      ['Digital skills', 'Teachers', 'NTC'],
      ['School meals', 'Kitchens', 'MoH'],
      ['School meals', 'Cooks', 'Towns'],
    ],
  )
})

test('activities without a deadline of their own are lines of their measure', () => {
  const plan = read(
    ['№', 'Мярка', 'Дейности', 'Срок', 'Отговорник'],
    [
      { text: '1', down: 2 },
      { text: 'Умения', down: 2 },
      'програма',
      { text: 'юни 2026', down: 2 },
      { text: 'МОН', down: 2 },
    ],
    ['курсове'],
    ['2', 'Лагери', 'смени', 'юли 2026', 'РУО'],
  )
  assert.deepEqual(shown(plan), [
    ['', '1', 'Умения\nпрограма\nкурсове', ''],
    ['', '2', 'Лагери\nсмени', ''],
  ])
})

test('numbered measures keep activities that are only lettered', () => {
  const plan = read(
    ['Objective', 'Measure', 'Activities', 'Deadline', 'Responsible'],
    [{ text: '1. Water', down: 3 }, { text: '1.1 Supply', down: 2 }, 'a) pumps', 'May 2026', 'WS'],
    ['b) pipes', 'June 2026', 'WS'],
    ['1.2 Sewage', 'c) plants', 'May 2026', 'WS'],
  )
  assert.deepEqual(shown(plan), [
    ['1', '1.1', 'Supply\na) pumps\nb) pipes', '1. Water'],
    ['1', '1.2', 'Sewage\nc) plants', '1. Water'],
  ])
})

test('a number merged over the same rows as an objective is the number of the goal', () => {
  const plan = read(
    ['№', 'Цел', 'Дейност', 'Срок', 'Отговорник'],
    [{ text: '1', down: 2 }, { text: 'Чиста вода', down: 2 }, '1.1. Помпи', 'май 2026', 'ВиК'],
    ['1.2. Тръби', 'май 2026', 'ВиК'],
    ['2', 'Чист въздух', '2.1. Филтри', 'май 2026', 'ИАОС'],
  )
  assert.deepEqual(shown(plan), [
    ['1', '1.1', 'Помпи', 'Чиста вода'],
    ['1', '1.2', 'Тръби', 'Чиста вода'],
    ['2', '2.1', 'Филтри', 'Чист въздух'],
  ])
  assert.deepEqual(goals(plan), ['1 Чиста вода', '2 Чист въздух'])
})

test('objectives without numbers are goals where each stands once above its measures', () => {
  const header = ['Goal', 'No', 'Action', 'Deadline', 'Responsible']
  const merged = read(
    header,
    [{ text: 'Safe roads', down: 2 }, '1', 'Cameras', 'May 2026', 'Police'],
    ['2', 'Audits', 'May 2026', 'RA'],
    ['Good drivers', '3', 'Courses', 'May 2026', 'MoE'],
  )
  const blank = read(
    header,
    ['Safe roads', '1', 'Cameras', 'May 2026', 'Police'],
    ['', '2', 'Audits', 'May 2026', 'RA'],
    ['Good drivers', '3', 'Courses', 'May 2026', 'MoE'],
  )
  for (const plan of [merged, blank]) {
    assert.deepEqual(goals(plan), ['1 Safe roads', '2 Good drivers'])
    assert.deepEqual(
      plan.rows.map((row) => row.goal),
      ['1', '1', '2'],
    )
  }
  const each = read(
    header,
    ['Save water', '1', 'Pumps', 'May 2026', 'WS'],
    ['Save air', '2', 'Filters', 'May 2026', 'WS'],
    ['Save air', '3', 'Sensors', 'May 2026', 'WS'],
    ['Save soil', '4', 'Soil', 'May 2026', 'WS'],
  )
  assert.deepEqual(each.goals, [])
})

test('money in a cell merged over several measures is printed once and proposed to be counted once', () => {
  const plan = read(
    ['№', 'Мярка', 'Срок', 'Отговорник', 'Бюджет'],
    ['1', 'Помпи', 'май 2026', { text: 'ВиК', down: 3 }, { text: '90 000 лв.', down: 3 }],
    ['2', 'Тръби', 'май 2026'],
    ['3', 'Кранове', 'май 2026'],
    ['4', 'Шахти', 'май 2026', 'МРРБ', '5 000 лв.'],
  )
  assert.deepEqual(
    plan.rows.map(({ text, moneyWith }) => [text.responsible, text.budget, moneyWith]),
    [
      ['ВиК', '90 000 лв.', ['2', '3']],
      ['ВиК', '90 000 лв.', ['1', '3']],
      ['ВиК', '90 000 лв.', ['1', '2']],
      ['МРРБ', '5 000 лв.', []],
    ],
  )
  assert.deepEqual(
    plan.findings.map(({ rule, position, cell }) => [rule, position, cell]),
    [['amount-of-several-measures', 1, 'budget']],
  )
})

test('the same sum below itself is more money, unless the measure is printed again with it', () => {
  const header = ['No', 'Measure', 'Indicator', 'Deadline', 'Responsible', 'Budget']
  const blank = read(
    header,
    ['1', 'Pumps', '3 pumps', 'May 2026', 'WS', '500 EUR'],
    ['', '', '4 stations', '', '', '500 EUR'],
  )
  assert.equal(blank.rows[0]?.text.budget, '500 EUR\n500 EUR')
  const again = read(
    header,
    ['1', 'Pumps', '3 pumps', 'May 2026', 'WS', '500 EUR'],
    ['1', 'Pumps', '4 stations', 'May 2026', 'WS', '500 EUR'],
  )
  assert.equal(again.rows[0]?.text.budget, '500 EUR')
})
