import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { confirmSharedMoney } from '../actions/confirm-shared-money.ts'
import { reportSpending } from '../actions/report-spending.ts'
import { keepPlan } from '../actions/testing/adopted-plan.ts'
import { contextOf } from '../actions/testing/contexts.ts'
import type { Decimal } from '../core/base/decimal.ts'
import type { Period } from '../core/base/period.ts'
import type { PlanContent } from '../core/plan/plan.ts'
import { planContent } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import type { CliIo } from './cli-io.ts'
import { run } from './money.ts'

const [first] = planContent.measures
const funding = [
  {
    source: 'ФВС',
    amount: '10000' as Decimal,
    currency: 'BGN',
    basis: 'total',
    note: null,
  } as const,
]
/** Measures 1 and 2 print the same 10,000. */
const content: PlanContent = {
  ...planContent,
  measures: ['1', '2'].flatMap((number, index) =>
    first
      ? [
          {
            ...first,
            ...{ position: index + 1, number, code: number, indicators: [], funding },
            sharedFundingWith: index === 0 ? ['2'] : [],
          },
        ]
      : [],
  ),
}

onEveryEngine('the money of an adopted plan on the command line', (opened) => {
  before(async () => {
    await keepPlan(opened.database, 'plan-2024', content)
    const context = contextOf(opened.database)
    const spend = (measure: string, amount: string, revision = 0) =>
      reportSpending(context, {
        ...{ slug: 'plan-2024', measure, allocation: 1, kind: 'spent', currency: 'BGN' },
        ...{ period: '2024-Q1' as Period, amount: amount as Decimal, evidence: 'ПН 1' },
        ...{ note: null, revision },
      })
    await spend('1', '7000')
    await spend('1', '6000', 1)
    await spend('2', '4000.01')
    await confirmSharedMoney(context, {
      ...{ slug: 'plan-2024', measures: ['1', '2'], reason: 'едно споразумение', revision: 0 },
    })
  })

  async function answer(...args: string[]) {
    const [out, error]: [string[], string[]] = [[], []]
    const io: CliIo = {
      out: (text) => out.push(text),
      error: (text) => error.push(text),
      readFile: async () => assert.fail('an address is no file'),
      writeFile: async () => assert.fail('adding up writes nothing'),
      language: 'bg',
    }
    const open = async () => ({ database: opened.database, close: async () => {} })
    const code = await run(args, io, open)
    return { code, out: out.join('\n'), error }
  }

  test('a program gets what was decided and reported, corrections counting once', async () => {
    const { code, out } = await answer('plan-2024', '--json')
    assert.equal(code, 0)
    const json = JSON.parse(out)
    assert.equal(json.format, 'merilo-money/1')
    assert.deepEqual(json.countedOnce.confirmed, [['1', '2']])
    assert.equal(json.countedOnce.BGN, '10000.00')
    assert.deepEqual(json.reported.spent.written, { BGN: '10000.01' })
    assert.deepEqual(
      json.signals.map(({ kind, measures }: { kind: string; measures: string[] }) => [
        kind,
        ...measures,
      ]),
      [['shared-spent-over-planned', '1', '2']],
    )
    assert.deepEqual(json.byGoal[0].reported.spent.written, { BGN: '10000.01' })
  })

  test('a person reads the same, in either language', async () => {
    const bg = await answer('plan-2024')
    assert.equal(bg.code, 0)
    assert.match(bg.out, /Броено веднъж +5\u00a0112,92\u00a0EUR \(10\u00a0000\u00a0лв\.\)/)
    assert.match(bg.out, /1 = 2: .*потвърдено/)
    assert.match(bg.out, /Изразходвани: 5\u00a0112,92\u00a0EUR/)
    assert.match(bg.out, /от общите 10\u00a0000\u00a0лв\. са изразходвани 10\u00a0000,01\u00a0лв\./)
    const en = await answer('plan-2024', '--lang', 'en')
    assert.match(en.out, /Spent: EUR\u00a05,112\.92/)
    assert.match(en.out, /BGN\u00a010,000\.01 spent of the BGN\u00a010,000 that they share/)
  })

  test('an address that no plan has is refused in one line', async () => {
    const { code, out, error } = await answer('plan-1999', '--json')
    assert.equal(code, 1)
    assert.equal(JSON.parse(out).code, 'no-such-plan')
    assert.equal(error.length, 1)
  })
})
