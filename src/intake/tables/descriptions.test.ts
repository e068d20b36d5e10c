import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPlan } from './find-plan.ts'
import { made, paragraph, table } from './testing/made-document.ts'

const circumstances = {
  bg: ['Срок', 'Отговорник', 'Целева група'],
  en: ['Deadline', 'Lead', 'Target group'],
}

test('a description beside a name belongs to the words of the measure; a target group is told', () => {
  for (const [language, title, name, description] of [
    ['bg', 'План за 2026 г.', 'Мярка', 'Описание'],
    ['bg', 'План за 2026 г.', 'Наименование', 'Кратко описание'],
    ['en', 'Plan 2026', 'Measure', 'Description'],
    ['en', 'Plan 2026', 'Name', 'Brief description'],
  ] as const) {
    const header = ['№', name, description, ...circumstances[language]]
    const row = ['1', 'Мостове', 'Ремонт на три моста', '2026', 'АПИ', 'Водачи']
    const { rows, findings } = findPlan(made(paragraph(title), table(header, row)))
    assert.deepEqual(
      rows.map(({ text }) => text.measure),
      ['Мостове\nРемонт на три моста'],
      name,
    )
    const left = findings.filter(({ rule }) => rule === 'column-left-out')
    assert.deepEqual(
      left.map(({ leftOut }) => leftOut),
      [['Водачи']],
      name,
    )
  }
})

test('where nothing else names the measures, the descriptions are they', () => {
  const header = ['No', 'Description', 'Deadline', 'Lead']
  const row = ['1', 'Repair bridges', '2026', 'Roads Agency']
  const { rows } = findPlan(made(paragraph('Plan 2026'), table(header, row)))
  assert.deepEqual(
    rows.map(({ text }) => text.measure),
    ['Repair bridges'],
  )
})

test('on a card, too, the description is told with the measure', () => {
  const card = [
    ['Measure', 'Bridges'],
    ['Description', 'Repair of three bridges'],
    ['Deadline', 'May 2026'],
    ['Lead', 'Roads Agency'],
    ['Budget', '100 EUR'],
  ]
  const { rows } = findPlan(made(paragraph('Plan 2026'), table(...card)))
  assert.deepEqual(
    rows.map(({ text }) => text.measure),
    ['Bridges\nRepair of three bridges'],
  )
})
