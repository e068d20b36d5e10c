import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import type { Institution } from './institution.ts'
import { refusalsAmong } from './refusals-among.ts'
import { institution } from './testing/institution.ts'

const day = (text: string) => text as PlainDate

const interior = institution({
  ...{ id: '1', shortName: 'МВР', shortNameEn: 'MoI', aliases: ['Вътрешните работи'] },
})
const police = institution({
  ...{ id: '2', shortName: 'ГДНП', name: { bg: 'Полиция', en: 'Police' }, parentId: '1' },
})
const patrol = institution({
  ...{ id: '3', shortName: 'ПП', name: { bg: 'Патрул', en: 'Patrol' }, parentId: '2' },
})
const register = [interior, police, patrol]

const another = (facts: Partial<Institution>) =>
  institution({ shortName: 'МЗ', name: { bg: 'Здравето', en: 'Health' }, ...facts })

const said = (facts: Partial<Institution>, id: string | null = null) =>
  refusalsAmong(another(facts), register, id).map(({ field, code }) => `${field}: ${code}`)

test('a new institution with names of its own has its place', () => {
  assert.deepEqual(said({}), [])
  assert.deepEqual(said({ parentId: '3' }), [])
})

test('no name may be one that another institution is called by, whichever of its names that is', () => {
  assert.deepEqual(said({ shortName: 'мвр' }), ['shortName: name-is-taken'])
  assert.deepEqual(said({ shortNameEn: 'MOI' }), ['shortNameEn: name-is-taken'])
  assert.deepEqual(said({ shortName: 'ВЪТРЕШНИТЕ  работи' }), ['shortName: name-is-taken'])
  assert.deepEqual(said({ name: { bg: 'Полиция', en: 'Health' } }), ['nameBg: name-is-taken'])
  assert.deepEqual(said({ name: { bg: 'Здраве', en: 'police' } }), ['nameEn: name-is-taken'])
  assert.deepEqual(said({ aliases: ['Болница', 'ГДНП'] }), ['aliases: name-is-taken'])
  assert.deepEqual(said({ shortName: 'МВР', aliases: ['Police'] }), [
    'shortName: name-is-taken',
    'aliases: name-is-taken',
  ])
  const [taken] = refusalsAmong(another({ aliases: ['Police'] }), register, null)
  assert.match(taken?.message.bg ?? '', /ГДНП/)
})

test('a name may pass on from an institution that has ended to one that begins after it', () => {
  const ended = { ...interior, validTo: day('2024-05-01') }
  const named = (validFrom: string) => another({ shortName: 'МВР', validFrom: day(validFrom) })
  assert.deepEqual(refusalsAmong(named('2024-05-02'), [ended], null), [])
  assert.equal(refusalsAmong(named('2024-05-01'), [ended], null).length, 1)
})

test('an institution is not in its own way', () => {
  assert.deepEqual(refusalsAmong(interior, register, '1'), [])
  assert.deepEqual(refusalsAmong({ ...police, aliases: ['Полиция'] }, register, '2'), [])
})

test('the institution that it belongs to is one of the register', () => {
  assert.deepEqual(said({ parentId: '9' }), ['parent: no-such-parent'])
})

test('nothing belongs to itself, neither at once nor through others', () => {
  const under = (parentId: string) =>
    refusalsAmong({ ...interior, parentId }, register, '1').map(({ code }) => code)
  assert.deepEqual(under('1'), ['belongs-to-itself'])
  assert.deepEqual(under('2'), ['belongs-to-itself'])
  assert.deepEqual(under('3'), ['belongs-to-itself'])
  assert.deepEqual(
    refusalsAmong({ ...patrol, parentId: '1' }, register, '3'),
    [],
    'nearer to the top',
  )
})
