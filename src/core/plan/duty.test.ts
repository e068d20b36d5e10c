import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Institution } from '../access/institution.ts'
import { areRefusals } from '../base/refusal.ts'
import { institutionCalled, parseTypedDuty, proposeDuty, type TypedDuty } from './duty.ts'

const register: readonly Institution[] = [
  { id: '1', shortName: 'МВР', bg: 'Министерство на вътрешните работи', aliases: [] },
  { id: '2', shortName: 'МВнР', bg: 'Министерство на външните работи', aliases: ['МнВР'] },
  { id: '3', shortName: 'ДАБ', bg: 'Държавна агенция за бежанците', aliases: [] },
].map(({ bg, ...facts }) => ({
  ...{
    shortNameEn: null,
    parentId: null,
    email: null,
    headName: null,
    headEmail: null,
    emailLanguage: 'bg',
    headLanguage: 'bg',
  },
  ...{ validFrom: null, validTo: null, version: 1, name: { bg, en: `${bg} (en)` }, ...facts },
}))
const named = (...names: readonly string[]) => ({
  responsible: names.map((name) => ({ name, asPrinted: name, known: true })),
})
const proposed = (...names: readonly string[]) => {
  const { reports, contributes, unmatched } = proposeDuty(named(...names), register)
  return [reports?.id ?? null, contributes.map(({ id }) => id), unmatched]
}

test('the first that the plan makes responsible reports, the others contribute', () => {
  assert.deepEqual(proposed('МВР'), ['1', [], []])
  assert.deepEqual(proposed('ДАБ', 'МВР', 'МВнР'), ['3', ['1', '2'], []])
  assert.deepEqual(proposed('ДАБ', 'МВР', 'ДАБ'), ['3', ['1'], []])
  assert.deepEqual(proposed(), [null, [], []])
})

test('one that the register does not know is named, and nobody is put into its place', () => {
  assert.deepEqual(proposed('Община Х', 'МВР'), [null, ['1'], ['Община Х']])
  assert.deepEqual(proposed('МВР', 'Община Х'), ['1', [], ['Община Х']])
})

test('an institution is found by its short name, a full name or an alias, in any case', () => {
  const id = (name: string) => institutionCalled(name, register)?.id
  assert.equal(id('мвр'), '1')
  assert.equal(id(' Министерство  на вътрешните работи '), '1')
  assert.equal(id('министерство на вътрешните РАБОТИ (EN)'), '1')
  assert.equal(id('МнВР'), '2')
  assert.equal(id('МВ'), undefined)
  assert.equal(id(' '), undefined)
})

const parse = (typed: Partial<TypedDuty>) =>
  parseTypedDuty({ reports: 'МВР', contributes: '', ...typed }, register, {
    reports: 'reports-7',
    contributes: 'contributes-7',
  })

test('what was typed names institutions of the register, each once', () => {
  assert.deepEqual(parse({}), { reports: '1', contributes: [] })
  assert.deepEqual(parse({ contributes: 'ДАБ, МВнР; ДАБ,, мвр' }), {
    reports: '1',
    contributes: ['3', '2'],
  })
})

test('a measure that nobody owns and names that nobody bears are refused, each in its field', () => {
  const codes = (typed: Partial<TypedDuty>) => {
    const read = parse(typed)
    return areRefusals(read) ? read.map(({ code, field }) => `${field}: ${code}`) : []
  }
  assert.deepEqual(codes({ reports: ' ' }), ['reports-7: measure-without-owner'])
  assert.deepEqual(codes({ reports: 'ООН', contributes: 'ДАБ, НАСА' }), [
    'reports-7: unknown-institution',
    'contributes-7: unknown-institution',
  ])
})

test('where the short name is not known, the printed words may be', () => {
  const printed = 'Държавна агенция за бежанците'
  const responsible = [{ name: 'Агенцията', asPrinted: printed, known: false }]
  assert.equal(proposeDuty({ responsible }, register).reports?.id, '3')
  const swapped = [{ name: 'ДАБ', asPrinted: 'Агенцията', known: true }]
  assert.equal(proposeDuty({ responsible: swapped }, register).reports?.id, '3')
})

test('one wrong name is enough for a duty not to be taken', () => {
  const fields = { reports: 'reports', contributes: 'contributes' }
  const parse = (reports: string, contributes: string) =>
    parseTypedDuty({ reports, contributes }, register, fields)
  const wrong = (...typed: Parameters<typeof parse>) => {
    const read = parse(...typed)
    return areRefusals(read) ? read.map(({ code, field }) => `${field}: ${code}`) : []
  }
  assert.deepEqual(wrong('МВР', 'ДАБ, Община Х'), ['contributes: unknown-institution'])
  assert.deepEqual(wrong(' ', 'ДАБ'), ['reports: measure-without-owner'])
  assert.deepEqual(parse('МВР', ' , ДАБ ;\n ,'), { reports: '1', contributes: ['3'] })
})
