import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toDecimal } from '../base/decimal.ts'
import { hundred, multiply } from '../base/rational.ts'
import { degreeOf } from './degree.ts'
import { degreeCases } from './testing/degree-cases.ts'
import { evaluate } from './testing/evaluate.ts'
import type { Degree } from './verdict.ts'

const cases = degreeCases()

test('there are at least eighty vectors, each with a name of its own and a reason', () => {
  assert.ok(cases.length >= 80, `${cases.length} vectors`)
  assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length)
  for (const { name, why } of cases) assert.match(why, /\w.*[.]$/, name)
})

for (const file of new Set(cases.map((each) => each.file))) {
  describe(file, () => {
    for (const { name, why, indicator, reports, expected } of cases.filter(
      (each) => each.file === file,
    )) {
      test(name, () => {
        const answer = degreeOf(indicator, reports)
        const { degree, raw, verdict, reason } = answer
        assert.deepEqual({ degree, raw, verdict, reason }, expected, why)
        assertConsistent(answer)
        assertWorkedIsTrue(answer)
      })
    }
  })
}

function assertConsistent({ degree, raw, reason, verdict }: Degree): void {
  assert.equal(degree === null, reason !== null, 'a reason exactly where there is no degree')
  assert.equal(degree === null, raw === null, 'a raw figure exactly where there is a degree')
  if (verdict === 'exceeded' || verdict === 'partly' || verdict === 'worsened') {
    assert.notEqual(degree, null, 'only a percentage has shades')
  }
}

/** The written calculation, evaluated from its text, comes to the figure beside it. */
function assertWorkedIsTrue({ raw, explanation: { formula, worked, inputs } }: Degree): void {
  assert.equal(formula === null, raw === null)
  assert.equal(worked === null, raw === null)
  if (raw === null || worked === null) return
  if (!/[=≈]/.test(worked)) return
  const [calculation = '', result] = worked.split(/ (?:=|≈) (?=[^=≈]+$)/)
  assert.equal(result, `${raw} %`)
  if (calculation.includes('≈')) return
  assert.equal(toDecimal(multiply(evaluate(calculation), hundred)), raw, worked)
  for (const symbol of formula?.match(/[A-Za-z]+/g) ?? []) {
    assert.ok(
      inputs.some((input) => input.symbol === symbol),
      `${symbol} is among the inputs`,
    )
  }
}
