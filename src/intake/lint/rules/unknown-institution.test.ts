import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nothingElse } from '../rule.ts'
import { institution, madeDraft } from '../testing/made-draft.ts'
import { unknownInstitution } from './unknown-institution.ts'

test('who is responsible must be known, and a slip of the pen is recognised', () => {
  const findings = unknownInstitution.check(
    madeDraft([
      { responsible: [institution('МКБТХ', true)] },
      { responsible: [institution('МТВКР', false)] },
      { responsible: [institution('МКТБХ', false)] },
      { responsible: [institution('Клуб', false)] },
      { responsible: [institution('Клуб', false)] },
    ]),
  )
  assert.deepEqual(
    findings.map(({ position, expected }) => `${position} ${expected}`),
    ['2 известна институция', '3 МКБТХ', '4 известна институция'],
  )
})

test('a partner may be anybody, but not a known one misspelt', () => {
  const findings = unknownInstitution.check(
    madeDraft([
      { responsible: [institution('ДАНС', true)], partners: [institution('Работодатели', false)] },
      { partners: [institution('ДАСН', false)] },
    ]),
  )
  assert.deepEqual(
    findings.map(({ position, cell, expected }) => `${position} ${cell} ${expected}`),
    ['2 partners ДАНС'],
  )
})

test('a slip in the name of an institution of the register is recognised', () => {
  const register = {
    institutions: [
      {
        shortName: 'ДАНС',
        name: { bg: 'Агенция за сигурност', en: 'Security Agency' },
        parent: null,
        aliases: [],
      },
    ],
  }
  const [finding] = unknownInstitution.check(
    madeDraft([{ responsible: [institution('Агенция за сигурсност', false)] }]),
    { ...nothingElse, register },
  )
  assert.equal(finding?.expected, 'ДАНС')
})

test('where many names are unknown and none is known, one finding says so for the plan', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `Ministry ${letter}`)
  const rows = (known: boolean) =>
    names.map((name, index) => ({ responsible: [institution(name, known && index === 0)] }))
  const [finding, ...more] = unknownInstitution.check(madeDraft(rows(false)))
  assert.deepEqual(more, [])
  assert.equal(finding?.position, null)
  assert.match(finding?.message.en ?? '', /None of the plan’s 8 institutions/)
  assert.ok(unknownInstitution.check(madeDraft(rows(true))).length > 1)
})
