import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { shortNameOf } from './council.ts'
import { parseTypedCouncil, type RawCouncil } from './typed-council.ts'

const raw: RawCouncil = {
  nameBg: ' Съвет  по водите ',
  nameEn: 'Council on Water',
  shortNameBg: '',
  shortNameEn: '',
  email: ' Council@Example.bg ',
  phone: '',
  site: '',
  supervisorBg: '',
  supervisorEn: '',
}

const parsed = (change: Partial<RawCouncil>) => parseTypedCouncil({ ...raw, ...change })

const refused = (change: Partial<RawCouncil>): string[] => {
  const council = parsed(change)
  assert.ok(areRefusals(council), 'refused')
  return council.map(({ field, code }) => `${field}: ${code}`)
}

test('names are tidied, the address of mail is kept in small letters, and what is empty is null', () => {
  assert.deepEqual(parsed({}), {
    name: { bg: 'Съвет по водите', en: 'Council on Water' },
    shortName: null,
    email: 'council@example.bg',
    phone: null,
    site: null,
    supervisor: null,
  })
})

test('where there is a short name, it is the one for headings', () => {
  const short = parsed({ shortNameBg: 'СВ', shortNameEn: 'CW' })
  const long = parsed({})
  assert.ok(!areRefusals(short) && !areRefusals(long))
  assert.deepEqual(shortNameOf(short), { bg: 'СВ', en: 'CW' })
  assert.deepEqual(shortNameOf(long), long.name)
})

test('the names and the mail have to be there, in both languages', () => {
  assert.deepEqual(refused({ nameBg: ' ', nameEn: '', email: '' }), [
    'nameBg: field-required',
    'nameEn: field-required',
    'email: not-an-email',
  ])
})

test('a short name and a supervisor are there in both languages or in none', () => {
  assert.deepEqual(refused({ shortNameBg: 'СВ' }), ['shortNameEn: field-required'])
  assert.deepEqual(refused({ supervisorEn: 'Ministry' }), ['supervisorBg: field-required'])
})

test('a name is not longer than a heading can hold', () => {
  assert.deepEqual(refused({ nameEn: 'x'.repeat(201) }), ['nameEn: field-too-long'])
})

test('a telephone has digits', () => {
  assert.ok(!areRefusals(parsed({ phone: '+359 2 981 0000' })))
  assert.deepEqual(refused({ phone: 'питайте' }), ['phone: not-a-phone'])
})

test('a site is an address of the web and nothing that would run or sign somebody in', () => {
  assert.ok(!areRefusals(parsed({ site: 'https://saveti.government.bg/web/x?y=1' })))
  for (const site of [
    'example.bg',
    'javascript:alert(1)',
    'https://me:pw@example.bg',
    'https://a b.bg',
  ])
    assert.deepEqual(refused({ site }), ['site: not-a-site'], site)
})
