import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { cellCutOff } from './cell-cut-off.ts'

test('text that stops at a preposition, a dash, a comma or inside brackets is told', () => {
  const cut = [
    'Права на жертвите на',
    'Средства от Агенция –',
    'Достъп, групи,',
    'Бюджет (на МК за 2025 г',
  ]
  const whole = ['Права на жертвите', 'Бюджет (на МК)', 'Шофьори от категория В', 'Среща с МВР']
  const findings = cellCutOff.check(
    madeDraft([...cut, ...whole].map((objective) => ({ text: { objective } }))),
  )
  assert.deepEqual(
    findings.map(({ position, cell }) => `${position} ${cell}`),
    ['1 objective', '2 objective', '3 objective', '4 objective'],
  )
})

test('text that announces a list and stops is told', () => {
  const measures = ['Семинари с граждани на теми', 'Мерки, включително', 'Разговори на пет теми']
  assert.deepEqual(
    cellCutOff
      .check(madeDraft(measures.map((measure) => ({ text: { measure } }))))
      .map(({ position, severity }) => `${position} ${severity}`),
    ['1 warning', '2 warning'],
  )
})
