import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rational } from '../base/rational.ts'
import { readable, spell, spellFormula, spellResult, spellSum, spellTerm } from './spell.ts'

const third = rational(1n, 3n)

test('a number that ends is spelled whole, however long; another is rounded and marked', () => {
  assert.equal(spell(rational(75n, 10n)), '7.5')
  assert.equal(spell(rational(1n, 10n ** 12n)), '0.000000000001')
  assert.equal(spell(rational(1n, 4096n)), '0.000244140625')
  assert.equal(spell(third), '≈0.3333')
  assert.equal(spell(rational(-2n, 3n)), '≈-0.6667')
  assert.equal(readable(third), '0.3333')
})

test('a result says whether it is exact', () => {
  assert.equal(spellResult(rational(50n)), ' = 50')
  assert.equal(spellResult(rational(1n, 8n)), ' = 0.125')
  assert.equal(spellResult(rational(1n, 32n)), ' ≈ 0.0313')
  assert.equal(spellResult(third), ' ≈ 0.3333')
})

test('a negative term stands in brackets', () => {
  assert.equal(spellTerm(rational(-3n)), '(-3)')
  assert.equal(spellTerm(rational(-1n, 3n)), '(≈-0.3333)')
  assert.equal(spellTerm(rational(3n)), '3')
})

test('a sum shows its terms where there are several', () => {
  assert.equal(spellSum('A', [rational(3n), rational(-4n)]), 'A = 3 + (-4) = -1')
  assert.equal(spellSum('n', [rational(7n)]), 'n = 7')
  assert.equal(spellSum('w', []), 'w = 0')
})

test('each symbol of a formula is replaced by its own number', () => {
  const values = {
    A: rational(80n),
    B: rational(-20n),
    T: rational(60n),
    n: rational(1n),
    N: third,
  }
  assert.equal(
    spellFormula('(A - B) / (T - B)', values, rational(125n)),
    '(80 - (-20)) / (60 - (-20)) = 125 %',
  )
  assert.equal(spellFormula('n / N', values, rational(300n)), '1 / ≈0.3333 = 300 %')
})
