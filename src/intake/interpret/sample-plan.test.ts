import assert from 'node:assert/strict'
import { test } from 'node:test'
import sample from '../../../sample/plan-2024.json' with { type: 'json' }
import type { Language } from '../../core/base/language.ts'
import { bulgarianRegister } from '../register.ts'
import { type InterpretedMeasure, interpretMeasure } from './interpret-measure.ts'

type SampleMeasure = (typeof sample.measures)[number]

const read = (measure: SampleMeasure, language: Language): InterpretedMeasure =>
  interpretMeasure(measure[language], {
    language,
    year: sample.year,
    register: bulgarianRegister,
    glossary: sample.glossary.map((entry) => ({
      abbreviation: language === 'en' ? entry.en_abbreviation : entry.abbreviation,
      meaning: entry[language],
    })),
  })

/** Everything that two languages must agree on. */
const figures = ({ indicators, funding, sharedWith, deadline }: InterpretedMeasure) => ({
  indicators: indicators.map(({ baseline, target }) => [
    baseline.value,
    target.operator,
    target.value,
  ]),
  funding: funding.map(({ amount, currency, basis }) => [amount, currency, basis]),
  sharedWith,
  deadline: { ...deadline, phases: deadline.phases.map((phase) => phase.to) },
})

for (const [index, measure] of sample.measures.entries()) {
  test(`measure ${measure.number} at ${index + 1} of the sample reads the same in both languages`, () => {
    assert.deepEqual(figures(read(measure, 'en')), figures(read(measure, 'bg')))
  })
}

test('the sample plan has the figures of the plan that it stands for', () => {
  const all = sample.measures.map((measure) => read(measure, 'bg'))
  const amounts = all.flatMap(({ funding }) => funding).filter((each) => each.basis === 'total')
  assert.equal(
    amounts.reduce((sum, { amount }) => sum + BigInt(amount ?? 0), 0n),
    54_496_781n,
  )
  assert.equal(all.filter(({ funding }) => funding.some((each) => each.amount !== null)).length, 21)
  assert.equal(all.length, 85)
})

test('kinds are the same in both languages but where the languages count differently', () => {
  const kinds = (measure: SampleMeasure, language: Language): string[] =>
    read(measure, language).indicators.map((indicator) => indicator.kind)
  const differing = sample.measures.filter(
    (measure) => kinds(measure, 'bg').join() !== kinds(measure, 'en').join(),
  )
  assert.ok(differing.length <= 1, differing.map((measure) => measure.number).join())
})
