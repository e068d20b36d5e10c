import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bulgarianRegister, parseRegister } from './register.ts'

const ministry = {
  shortName: 'МО',
  name: { bg: 'Министерство на отбраната', en: 'Ministry of Defence' },
  parent: null,
  aliases: [],
}

test('the Bulgarian register is well formed and has its ministries', () => {
  const names = bulgarianRegister.institutions.map((institution) => institution.shortName)
  for (const name of ['МВР', 'МТСП', 'ДАНС', 'АЗ']) assert.ok(names.includes(name), name)
})

test('a register keeps what it is given', () => {
  const register = parseRegister({
    country: 'BG',
    institutions: [{ ...ministry, shortNameEn: 'MoD' }],
  })
  assert.deepEqual(register.institutions, [{ ...ministry, shortNameEn: 'MoD' }])
})

test('anything else is refused', () => {
  for (const wrong of [
    null,
    [],
    {},
    { institutions: {} },
    { institutions: [null] },
    { institutions: [{ ...ministry, shortName: '' }] },
    { institutions: [{ ...ministry, name: 'Министерство' }] },
    { institutions: [{ ...ministry, name: { bg: 'Министерство' } }] },
    { institutions: [{ ...ministry, parent: undefined }] },
    { institutions: [{ ...ministry, parent: 'МС' }] },
    { institutions: [{ ...ministry, aliases: [1] }] },
    { institutions: [ministry, ministry] },
  ]) {
    assert.throws(() => parseRegister(wrong), TypeError, JSON.stringify(wrong))
  }
})
