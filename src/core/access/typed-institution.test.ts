import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { parseTypedInstitution, type RawInstitution } from './typed-institution.ts'

const typed: RawInstitution = {
  shortName: ' МТСП ',
  shortNameEn: 'MLSP',
  nameBg: 'Министерство на  труда\u00a0и социалната политика',
  nameEn: 'Ministry of Labour and Social Policy',
  aliases: 'Министерството на труда\n\n  Труд и   социална политика \nМИНИСТЕРСТВОТО на труда\n',
  parent: '7',
  email: ' Office@MLSP.example.bg ',
  headName: 'Иван Петров',
  headEmail: 'i.petrov@mlsp.example.bg',
  ...{ emailLanguage: '', headLanguage: 'en' },
  validFrom: '1.3.2020 г.',
  validTo: '2025-12-31',
}

const codes = (raw: Partial<RawInstitution>) => {
  const answer = parseTypedInstitution({ ...typed, ...raw })
  return areRefusals(answer) ? answer.map(({ field, code }) => `${field}: ${code}`) : []
}

test('what is typed is read, its spaces put in order and a line that comes twice left out', () => {
  assert.deepEqual(parseTypedInstitution(typed), {
    shortName: 'МТСП',
    shortNameEn: 'MLSP',
    name: {
      bg: 'Министерство на труда и социалната политика',
      en: 'Ministry of Labour and Social Policy',
    },
    aliases: ['Министерството на труда', 'Труд и социална политика'],
    parentId: '7',
    email: 'office@mlsp.example.bg',
    headName: 'Иван Петров',
    headEmail: 'i.petrov@mlsp.example.bg',
    // That of the council, where none was chosen.
    ...{ emailLanguage: 'bg', headLanguage: 'en' },
    validFrom: '2020-03-01',
    validTo: '2025-12-31',
  })
})

test('only the short name and the names in both languages are asked for', () => {
  const empty = Object.fromEntries(Object.keys(typed).map((field) => [field, ' ']))
  assert.deepEqual(codes({ ...empty, parent: '' }), [
    'shortName: missing',
    'nameBg: missing',
    'nameEn: missing',
  ])
  const { shortName, nameBg, nameEn } = typed
  const least = parseTypedInstitution({
    ...(empty as RawInstitution),
    ...{ parent: '', shortName, nameBg, nameEn },
  })
  assert.ok(!areRefusals(least))
  assert.deepEqual(
    [least.shortNameEn, least.aliases, least.parentId, least.email, least.headName],
    [null, [], null, null, null],
  )
  assert.deepEqual([least.headEmail, least.validFrom, least.validTo], [null, null, null])
})

test('every field that is wrong is said, not just the first', () => {
  assert.deepEqual(
    codes({
      ...{ shortName: '', nameEn: '', email: 'няма', headEmail: 'a@b, c@d.bg' },
      ...{ validFrom: '31.02.2024', validTo: 'вчера' },
    }),
    [
      'shortName: missing',
      'nameEn: missing',
      'email: not-an-email',
      'headEmail: not-an-email',
      'validFrom: no-such-date',
      'validTo: no-such-date',
    ],
  )
})

test('what is longer than any name is refused, and what is just as long is not', () => {
  assert.deepEqual(codes({ shortName: 'А'.repeat(61) }), ['shortName: too-long'])
  assert.deepEqual(codes({ shortName: 'А'.repeat(60) }), [])
  assert.deepEqual(codes({ nameBg: 'А'.repeat(301) }), ['nameBg: too-long'])
  assert.deepEqual(codes({ headName: 'А'.repeat(201) }), ['headName: too-long'])
  assert.deepEqual(codes({ aliases: 'А'.repeat(301) }), ['aliases: too-long'])
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => `А${index}`).join('\n')
  assert.deepEqual(codes({ aliases: lines(101) }), ['aliases: too-many'])
  assert.deepEqual(codes({ aliases: lines(100) }), [])
})

test('the last day is not before the first; one day is enough', () => {
  assert.deepEqual(codes({ validFrom: '02.05.2024', validTo: '01.05.2024' }), [
    'validTo: ends-before-it-begins',
  ])
  assert.deepEqual(codes({ validFrom: '01.05.2024', validTo: '01.05.2024' }), [])
  assert.deepEqual(codes({ validFrom: '', validTo: '01.05.2024' }), [])
})

test('every refusal speaks both languages', () => {
  const answer = parseTypedInstitution({
    ...typed,
    ...{ shortName: '', nameBg: '', nameEn: '', email: '?', validFrom: '?' },
  })
  assert.ok(areRefusals(answer))
  for (const { message } of answer) assert.ok(message.bg !== message.en && message.bg && message.en)
})
