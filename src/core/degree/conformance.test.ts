import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toDecimal } from '../base/decimal.ts'
import { hundred, multiply } from '../base/rational.ts'
import { degreeOf } from './degree.ts'
import { degreeCases } from './testing/degree-cases.ts'
import { evaluate } from './testing/evaluate.ts'
import type { Degree } from './verdict.ts'

const cases = degreeCases()

test('there are at least four hundred vectors of one indicator, each with a name of its own and a reason', () => {
  assert.ok(cases.length >= 400, `${cases.length} vectors`)
  assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length)
  for (const { name, why } of cases) assert.match(why, /\w.*[.]$/, name)
})

for (const file of new Set(cases.map((each) => each.file))) {
  describe(file, () => {
    for (const each of cases.filter((one) => one.file === file)) {
      test(each.name, () => {
        const answer = degreeOf(each.indicator, each.reports, each.circumstances)
        const { degree, raw, verdict, reason } = each.expected
        assert.deepEqual(
          [answer.degree, answer.raw, answer.reason],
          [degree, raw, reason],
          each.why,
        )
        if (!each.isDecided) assert.equal(answer.verdict, verdict, each.why)
        assertConsistent(answer)
        assertWorkedIsTrue(answer)
      })
    }
  })
}

function assertConsistent({ degree, raw, reason, computed }: Degree): void {
  assert.equal(degree === null, reason !== null, 'a reason exactly where there is no degree')
  assert.equal(degree === null, raw === null, 'a raw figure exactly where there is a degree')
  if (reason === 'trend') return
  if (computed === 'exceeded' || computed === 'partly' || computed === 'worsened') {
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
