import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sameButForSigns } from './same-but-for-signs.ts'

test('spaces, quotation marks, dashes and a closing stop make no other text', () => {
  for (const [one, other] of [
    ['Брой лампи – 10', 'Брой  лампи - 10.'],
    ['Фонд „Пътища“', 'Фонд "Пътища"'],
    ['до юни;', ' до юни'],
    ['', ' .'],
  ] as const)
    assert.ok(sameButForSigns(one, other), `${one} / ${other}`)
})

test('another word, another number and another letter do', () => {
  for (const [one, other] of [
    ['10 лампи', '11 лампи'],
    ['12 34', '1234'],
    ['5,5 лв.', '55 лв.'],
    ['95 %', '95'],
    ['МВР', 'мвр'],
    ['≥ 5', '5'],
  ] as const)
    assert.ok(!sameButForSigns(one, other), `${one} / ${other}`)
})
