import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type EnvelopeKind, envelopeKey } from './envelope.ts'

const key = (name: string, kind: EnvelopeKind = 'fund') => envelopeKey({ kind, name })

test('case, marks and words of one letter make no other envelope', () => {
  const names = [
    'Фонд „Убежище, миграция и интеграция“',
    'фонд "Убежище, миграция, интеграция"',
    'ФОНД  Убежище – миграция – интеграция.',
  ]
  assert.equal(new Set(names.map((name) => key(name))).size, 1)
})

test('another kind, year or word makes another', () => {
  assert.notEqual(key('МВР', 'budget'), key('МВР', 'donor'))
  assert.notEqual(key('Фонд 2014-2020'), key('Фонд 2021-2027'))
  assert.notEqual(key('бюджет на МОН'), key('бюджет на МВР'))
})

test('a name of marks alone is still a name', () => {
  assert.notEqual(key('*'), key('–'))
  assert.equal(key('А'), key('А '))
})
