import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findRegistered } from './find-registered.ts'
import { bulgarianRegister, type Register } from './register.ts'

const found = (chosen: string) => findRegistered(chosen, bulgarianRegister)?.shortName

test('an institution is found by its short name, its names, and as a list offers it', () => {
  for (const chosen of [
    'АЗ',
    ' аз ',
    'АЗ – Агенция по заетостта',
    'Агенция  по заетостта',
    'Агенцията по заетостта',
  ])
    assert.equal(found(chosen), 'АЗ', chosen)
  const offered = bulgarianRegister.institutions.flatMap(({ shortName, name }) =>
    [name.bg, name.en].map((each) => [`${shortName} – ${each}`, shortName] as const),
  )
  for (const [chosen, shortName] of offered) assert.equal(found(chosen), shortName, chosen)
})

test('a short name goes before another institution’s alias', () => {
  const name = (each: string) => ({ bg: each, en: each })
  const register: Register = {
    institutions: [
      { shortName: 'A', name: name('First'), parent: null, aliases: ['B'] },
      { shortName: 'B', name: name('Second'), parent: null, aliases: [] },
    ],
  }
  assert.equal(findRegistered('b', register)?.shortName, 'B')
})

test('what the register does not have is not guessed', () => {
  for (const chosen of ['', ' ', '–', 'А', 'Агенция', 'АЗЗ']) assert.equal(found(chosen), undefined)
})
