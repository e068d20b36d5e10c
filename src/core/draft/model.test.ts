import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modelText } from './model.ts'
import { countOf, version } from './testing/versions.ts'

const plan = { text: { measure: 'Мост' }, indicators: [countOf('Мостове', '3')] }

test('where it stood and how sure the reading was is no part of what a plan says', () => {
  const unsure = { ...countOf('Мостове', '3'), confidence: 'unsure' as const }
  assert.equal(
    modelText(version([{ ...plan, source: { table: 4, row: 9 }, indicators: [unsure] }])),
    modelText(version([plan])),
  )
  const lookedAt = { ...plan, byHand: ['indicators' as const], sharingRefused: ['7'] }
  assert.equal(modelText(version([lookedAt])), modelText(version([plan])))
})

test('every word and every number is', () => {
  const same = modelText(version([plan]))
  for (const other of [
    version([{ ...plan, indicators: [countOf('Мостове', '4')] }]),
    version([{ ...plan, text: { measure: 'Мост', partners: 'АПИ' } }]),
    version([{ ...plan, number: '1а' }]),
    version([plan], { title: 'План' }),
    version([plan, plan]),
  ])
    assert.notEqual(modelText(other), same)
})
