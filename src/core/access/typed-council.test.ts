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

test('a telephone is long enough to be dialled and no longer than a line', () => {
  for (const phone of ['02 9', '(02) 981/0000', '+359-2-981', `+${'1'.repeat(40)}`]) {
    const council = parsed({ phone })
    if (phone.startsWith('(')) assert.ok(areRefusals(council), 'begins with a digit or a plus')
    else assert.ok(!areRefusals(council) && council.phone === phone, phone)
  }
  for (const phone of ['112', `+${'1'.repeat(41)}`, '02 981 0000 в. 5'])
    assert.deepEqual(refused({ phone }), ['phone: not-a-phone'], phone)
})

test('a site has a host with a point, and is no longer than an address may be', () => {
  for (const site of ['http://a.bg', 'https://съвет.бг', 'https://a.bg?x=1', 'https://a.bg#top'])
    assert.ok(!areRefusals(parsed({ site })), site)
  for (const site of [
    'https://localhost',
    'https://a.bg x',
    'ftp://a.bg',
    ' https:// a.bg',
    'https://.',
  ])
    assert.deepEqual(refused({ site }), ['site: not-a-site'], site)
  const long = (length: number) => 'https://a.bg/'.padEnd(length, 'x')
  assert.ok(!areRefusals(parsed({ site: long(2000) })))
  assert.deepEqual(refused({ site: long(2001) }), ['site: not-a-site'])
})

test('a name of two hundred characters is not too long, in any of its fields', () => {
  const longest = 'я'.repeat(200)
  const all = { nameBg: longest, nameEn: longest, shortNameBg: longest, shortNameEn: longest }
  assert.ok(!areRefusals(parsed({ ...all, supervisorBg: longest, supervisorEn: longest })))
  assert.deepEqual(refused({ supervisorBg: `${longest}я`, supervisorEn: 'Ministry' }), [
    'supervisorBg: field-too-long',
  ])
})

test('every refusal speaks both languages and stands beside its field', () => {
  const council = parsed({
    ...{ nameBg: '', nameEn: '', shortNameBg: 'СВ', supervisorEn: 'M' },
    ...{ email: '?', phone: '?', site: '?' },
  })
  assert.ok(areRefusals(council))
  assert.equal(new Set(council.map(({ field }) => field)).size, 7)
  for (const { message } of council)
    assert.ok(message.bg && message.en && message.bg !== message.en)
})
