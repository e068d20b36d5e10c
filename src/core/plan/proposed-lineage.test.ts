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
    { measure: '1', previous: '2', indicators: [{ position: 2, previous: 1 }] },
  ])
})
