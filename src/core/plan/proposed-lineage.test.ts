import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { countOf, version } from '../draft/testing/versions.ts'
import { adoptDraft } from './adopt-draft.ts'
import { proposedLineage } from './proposed-lineage.ts'

const plan = (...measures: Parameters<typeof version>[0]) => {
  const content = adoptDraft(version(measures))
  assert.ok(!areRefusals(content))
  return content
}

test('a measure goes on from the one of its words, and its indicators from those of their names', () => {
  const before = plan(
    { text: { measure: 'Ремонт на мостове' }, indicators: [countOf('Мостове', '1')] },
    { text: { measure: 'Обучение на инспектори' }, indicators: [countOf('Обучени', '1')] },
  )
  const after = plan(
    {
      text: { measure: 'Обучение на инспектори' },
      indicators: [countOf('Изпити', '2'), countOf('Обучени', '2')],
    },
    { text: { measure: 'Закупуване на снегорини' } },
  )
  assert.deepEqual(proposedLineage(before, after), [
    { measure: '1', previous: '2', indicators: [{ position: 2, previous: 1 }], isSure: false },
  ])
})

test('it is sure of words that hardly changed, and of no indicator that is named or counted otherwise', () => {
  const text = (year: string) => ({
    measure: `Обучение на инспектори по околна среда през ${year}`,
  })
  const last = plan({ text: text('2024'), indicators: [countOf('Обучени', '1')] })
  const sureOf = (...indicators: readonly ReturnType<typeof countOf>[]) =>
    proposedLineage(last, plan({ text: text('2025'), indicators }))[0]?.isSure
  assert.equal(sureOf(countOf('Обучени', '9')), true)
  assert.equal(sureOf(countOf('Издържали изпита', '9')), false)
  assert.equal(sureOf({ ...countOf('Обучени', '9'), kind: 'percent' }), false)
  assert.equal(sureOf(countOf('Обучени', '9'), countOf('Изпити', '2')), false)
})
