import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stemOf } from './stem.ts'

/** Forms that have to find one another. */
const together: readonly (readonly string[])[] = [
  ['мярка', 'мярката', 'мерки', 'мерките'],
  ['институция', 'институции', 'институциите', 'институцията'],
  ['център', 'центърът', 'центрове', 'центровете'],
  ['граничен', 'гранична', 'гранични', 'граничните', 'граничният'],
  ['ученик', 'ученици', 'учениците'],
  ['обучение', 'обучения', 'обучението', 'обученията'],
  ['закрила', 'закрилата', 'закрили'],
  ['служител', 'служители', 'служителите', 'служителят'],
  ['работодател', 'работодатели', 'работодателите'],
  ['границата', 'граница', 'граници', 'границите'],
  ['план', 'планът', 'плана', 'планове', 'плановете'],
  ['бюджет', 'бюджета', 'бюджетът', 'бюджети', 'бюджетите'],
  ['документ', 'документа', 'документи', 'документите'],
  ['работа', 'работата'],
  ['заетост', 'заетостта'],
  ['measure', 'measures'],
  ['training', 'trainings', 'trained', 'train'],
  ['country', 'countries'],
]

for (const forms of together)
  test(`${forms.join(', ')} are forms of one word`, () => {
    assert.equal(new Set(forms.map(stemOf)).size, 1, forms.map(stemOf).join(', '))
  })

/** Words that mean different things and shall not be one. */
const apart: readonly (readonly [string, string])[] = [
  ['план', 'плащане'],
  ['мярка', 'марка'],
  ['закрила', 'закон'],
  ['дете', 'дело'],
  ['граница', 'гражданин'],
]

for (const [one, other] of apart)
  test(`${one} is not ${other}`, () => assert.notEqual(stemOf(one), stemOf(other)))

test('a number and a code stay as they are', () => {
  for (const code of ['64-2', '2024', '1.2.3', '12а']) assert.equal(stemOf(code), code)
})

test('of a short word something is always left', () => {
  for (const word of ['а', 'те', 'като', 'the', 'is']) assert.ok(stemOf(word).length > 0, word)
})
