import assert from 'node:assert/strict'
import { test } from 'node:test'
import { institution, madeDraft } from '../testing/made-draft.ts'
import { institutionNamedTwice } from './institution-named-twice.ts'

test('who is responsible is no partner, under whatever name', () => {
  const findings = institutionNamedTwice.check(
    madeDraft([
      {
        responsible: [institution('МК', true)],
        partners: [institution('Министерство на културата', true, 'МК'), institution('МП', true)],
      },
      { responsible: [institution('Клуб', false)], partners: [institution('МК', true)] },
    ]),
  )
  assert.deepEqual(
    findings.map(({ position, cell, actual }) => `${position} ${cell} ${actual}`),
    ['1 partners Министерство на културата'],
  )
})

test('a list that names somebody again is told', () => {
  const [finding, ...more] = institutionNamedTwice.check(
    madeDraft([{ text: { partners: 'АЗ, МП; Общини\nАЗ' } }]),
  )
  assert.deepEqual([finding?.cell, finding?.actual, more], ['partners', 'АЗ', []])
})
