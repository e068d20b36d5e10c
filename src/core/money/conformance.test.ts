import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type MoneyFigures, moneyFigures } from './money-figures.ts'
import type { ShownAmounts } from './shown-amounts.ts'
import { fundedPlanOf, moneyCases, reportsOf } from './testing/money-cases.ts'

const cases = moneyCases()

test('there are at least a hundred vectors, each with a name of its own and a reason', () => {
  assert.ok(cases.length >= 100, `${cases.length} vectors`)
  assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length)
  for (const { name, why } of cases) assert.match(why, /\p{L}.*[.]$/u, name)
})

for (const file of new Set(cases.map((each) => each.file))) {
  describe(file, () => {
    for (const each of cases.filter((one) => one.file === file)) {
      test(each.name, () => {
        const answer = asExpected(
          moneyFigures(fundedPlanOf(each), reportsOf(each), each.asOf ?? null),
        )
        for (const [key, expected] of Object.entries(each.expected))
          assert.deepEqual(within(answer[key], expected), expected, `${key}: ${each.why}`)
      })
    }
  })
}

/** Only the keys that are expected; amounts are compared whole. */
function within(actual: unknown, expected: unknown): unknown {
  if (!isObject(actual) || !isObject(expected) || isAmounts(expected)) return actual
  return Object.fromEntries(
    Object.keys(expected).map((key) => [key, within(actual[key], expected[key])]),
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isAmounts = (value: Record<string, unknown>): boolean =>
  Object.keys(value).every((key) => key === 'BGN' || key === 'EUR')

/** The figures in the shape of the vectors' answers. */
function asExpected(figures: MoneyFigures): Record<string, unknown> {
  const { totals, pairs } = figures
  const written = ({ written: amounts }: ShownAmounts) => amounts
  const withStatus = (status: string) =>
    pairs.filter((pair) => pair.status === status).map(({ measures }) => [...measures])
  const reportedAs = ({ planned, committed, spent }: MoneyFigures['reported']) => ({
    planned: written(planned),
    committed: written(committed),
    spent: written(spent),
  })
  const lines = <
    Each extends
      | (typeof figures.byGoal)[number]
      | (typeof figures.bySource)[number]
      | (typeof figures.byInstitution)[number],
  >(
    all: readonly Each[],
    nameOf: (each: Each) => string,
  ) =>
    Object.fromEntries(
      all.map((each) => [
        nameOf(each),
        {
          ...each,
          asWritten: written(each.asWritten),
          countedOnce: written(each.countedOnce),
          reported: each.reported && reportedAs(each.reported),
        },
      ]),
    )
  return {
    asWritten: written(totals.asWritten),
    countedOnce: written(totals.countedOnce),
    ifAllRefused: written(totals.ifAllRefused),
    perYear: written(totals.perYear),
    perYearAlone: written(totals.perYearAlone),
    withAmount: totals.withAmount,
    undetermined: totals.undetermined,
    partlyUndetermined: totals.partlyUndetermined,
    euro: { asWritten: totals.asWritten.euro, countedOnce: totals.countedOnce.euro },
    pairs: {
      proposed: withStatus('proposed'),
      confirmed: withStatus('confirmed'),
      refused: withStatus('refused'),
    },
    bySource: lines(figures.bySource, ({ envelope }) => envelope.name),
    byGoal: lines(figures.byGoal, ({ goal }) => goal),
    byInstitution: lines(figures.byInstitution, ({ institution }) => institution ?? ''),
    byYear: Object.fromEntries(
      figures.byYear.map(({ years: { from, to }, countedOnce, perYear }) => [
        from === to ? `${from}` : `${from}-${to ?? ''}`,
        { countedOnce: written(countedOnce), perYear: written(perYear) },
      ]),
    ),
    yearly: Object.fromEntries(
      figures.measures.map(({ measure, allocations }) => [measure, allocations[0]?.yearly ?? null]),
    ),
    reported: reportedAs(figures.reported),
    besidePlan: figures.besidePlan && reportedAs(figures.besidePlan),
    signals: figures.signals.map(({ kind, measures }) => [kind, ...measures].join(' ')),
  }
}
