import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import { planOf } from '../degree/testing/plan-of.ts'
import { publicRegister, type RegisterEntry } from './public-register.ts'

const named = (name: string) => ({ name, asPrinted: name, known: true })

/** A plan with one measure of these institutions and their partners. */
const planFor = (responsible: readonly string[], partners: readonly string[] = []) => ({
  measures: planOf({ 'I/1': [] }).measures.map((measure) => ({
    ...measure,
    responsible: responsible.map(named),
    partners: partners.map(named),
  })),
})

const entry = (
  id: string,
  shortName: string,
  more: Partial<RegisterEntry> = {},
): RegisterEntry => ({
  ...{ id, shortName, shortNameEn: null, parentId: null, validTo: null },
  name: { bg: `Институция ${id}`, en: `Institution ${id}` },
  ...more,
})

const namesOf = (...of: Parameters<typeof publicRegister>) =>
  publicRegister(...of).map(({ shortName }) => shortName)

test('those that the plan names are published, as responsible or as partners, and no others', () => {
  const register = [entry('1', 'МВР'), entry('2', 'АЗ'), entry('3', 'МФ')]
  assert.deepEqual(namesOf(planFor(['МВР'], ['АЗ']), register), ['АЗ', 'МВР'])
})

test('whom they belong to is published with them, all the way up', () => {
  const register = [
    entry('1', 'МВР'),
    entry('2', 'ГДГП', { parentId: '1' }),
    entry('3', 'РДГП', { parentId: '2', shortNameEn: 'RDBP' }),
  ]
  assert.deepEqual(publicRegister(planFor(['РДГП']), register), [
    { shortName: 'ГДГП', shortNameEn: null, name: register[1]?.name, parent: 'МВР' },
    { shortName: 'МВР', shortNameEn: null, name: register[0]?.name, parent: null },
    { shortName: 'РДГП', shortNameEn: 'RDBP', name: register[2]?.name, parent: 'ГДГП' },
  ])
})

test('of two that bore one short name it is the one that bears it now, or bore it last', () => {
  const ended = entry('1', 'АБ', { validTo: '2020-01-01' as PlainDate })
  const later = entry('2', 'АБ', { validTo: '2023-01-01' as PlainDate })
  const now = entry('3', 'АБ')
  const bearer = (register: RegisterEntry[]) =>
    publicRegister(planFor(['АБ']), register)[0]?.name.en
  assert.equal(bearer([ended, now, later]), 'Institution 3')
  assert.equal(bearer([now, ended]), 'Institution 3')
  assert.equal(bearer([later, ended]), 'Institution 2')
})

test('words that the register does not know are no institution', () => {
  assert.deepEqual(namesOf(planFor(['всички общини']), [entry('1', 'МВР')]), [])
})

test('a register in which two belong to one another comes to an end', () => {
  const register = [entry('1', 'А', { parentId: '2' }), entry('2', 'Б', { parentId: '1' })]
  assert.deepEqual(namesOf(planFor(['А']), register), ['А', 'Б'])
})

test('nobody’s mail and head is published', () => {
  const full = { ...entry('1', 'МВР'), email: 'x@example.bg', headName: 'И. Петров' }
  assert.deepEqual(Object.keys(publicRegister(planFor(['МВР']), [full])[0] ?? {}).sort(), [
    'name',
    'parent',
    'shortName',
    'shortNameEn',
  ])
})
