import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DraftInstitution } from '../core/draft/draft.ts'
import { interpretRoles } from './interpret/institutions.ts'
import { bulgarianRegister } from './register.ts'
import { registerFor } from './register-for.ts'
import { wordsOf } from './words/words-of.ts'

const named = (known: boolean, ...names: readonly string[]): DraftInstitution[] =>
  names.map((name) => ({ name, asPrinted: name, known }))

const isForeign = (
  language: 'bg' | 'en' | 'ro',
  words: string,
  responsible: readonly DraftInstitution[],
): boolean =>
  registerFor(language, { words: () => words, responsible: () => responsible }, bulgarianRegister)
    .foreign === true

test('a plan in the language of the country is the country’s', () => {
  assert.equal(isForeign('bg', '', named(false, 'X', 'Y')), false)
  assert.equal(isForeign('ro', '', named(true, 'MC')), true)
})

test('a plan in English is the country’s where it names it, or where nearly all are known', () => {
  const ministries = named(true, 'Ministry of Justice', 'Ministry of Health')
  assert.equal(isForeign('en', 'Training of judges', ministries), true)
  assert.equal(isForeign('en', 'Training of judges in Bulgaria', ministries), false)
  assert.equal(isForeign('en', 'BGN 20,000', ministries), false)
  assert.equal(isForeign('en', '', named(true, 'MoI', 'MFA', 'SANS', 'SAR', 'EA')), false)
  const mostlyUnknown = [...ministries, ...named(false, 'HJC', 'HPC', 'ALUIZNI')]
  assert.equal(isForeign('en', 'As in Bulgaria', mostlyUnknown), true)
})

test('names of another country stay as printed, and are parted as if they were known', () => {
  const register = registerFor(
    'en',
    { words: () => '', responsible: () => named(true, 'Ministry of Justice') },
    bulgarianRegister,
  )
  const read = interpretRoles(
    { responsible: 'Ministry of Justice and municipalities', partners: 'UNHCR' },
    wordsOf.en,
    register,
    [],
  )
  assert.deepEqual(read, {
    responsible: named(false, 'Ministry of Justice', 'municipalities'),
    partners: named(false, 'UNHCR'),
  })
})
