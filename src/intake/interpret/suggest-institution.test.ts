import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bulgarianRegister, parseRegister } from '../register.ts'
import { editDistance } from './edit-distance.ts'
import { suggestInstitution } from './suggest-institution.ts'

const suggested = (printed: string): string | undefined =>
  suggestInstitution(printed, bulgarianRegister)?.institution.shortName

test('a slip of the pen leads to the one name that is near', () => {
  assert.equal(suggested('НКБХТ'), 'НКБТХ')
  assert.equal(suggested('Агенция по заетоста'), 'АЗ')
  assert.equal(
    suggested('Службата по заетост на партьорската държава'),
    'Служба по заетостта на партньорската държава',
  )
})

test('nothing near, nothing suggested', () => {
  assert.equal(suggested('Институт по океанология'), undefined)
  assert.equal(suggested(''), undefined)
})

test('as near to two names, neither is suggested', () => {
  const register = parseRegister({
    institutions: ['АБВГ', 'АБВД'].map((shortName) => ({
      shortName,
      name: { bg: `Име на ${shortName}`, en: `Name of ${shortName}` },
      parent: null,
      aliases: [],
    })),
  })
  assert.equal(suggestInstitution('АБВЖ', register), undefined)
  assert.equal(suggestInstitution('АБВГЖ', register)?.institution.shortName, 'АБВГ')
})

test('a swap of neighbours is one slip', () => {
  assert.equal(editDistance('ab', 'ba', 2), 1)
  assert.equal(editDistance('нкбхт', 'нкбтх', 2), 1)
  assert.equal(editDistance('abc', 'abc', 2), 0)
  assert.equal(editDistance('kitten', 'sitting', 3), 3)
  assert.equal(editDistance('kitten', 'sitting', 2), 3)
})

test('the distance is the same both ways and never above the longer word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b, 12)
      assert.equal(distance, editDistance(b, a, 12))
      assert.ok(distance <= Math.max(a.length, b.length))
      assert.equal(distance === 0, a === b)
    }),
  )
})
