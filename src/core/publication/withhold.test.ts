import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { adoptedPlanOf, capOf, countTo, fallTo, withTarget } from '../degree/testing/plan-of.ts'
import type { IndicatorRule, Plan } from '../plan/plan.ts'
import { nothingSensitive } from './disclosure.ts'
import { nobodyTold, one, rowsOf, toldOf } from './testing/told-of.ts'
import { type Told, withhold } from './withhold.ts'

const share: IndicatorRule = { ...countTo('50'), accumulates: 'ratio' }
const level = fallTo('10', '40')
const year = { '2024-Q2': '10', '2024-Q3': '12', '2024-Q4': '8' }

describe('the small counts of a sensitive indicator', () => {
  test('are those from 1 to 4: zero and five are told', () => {
    assert.deepEqual(
      toldOf([[countTo('9'), { '2024-Q1': '0', '2024-Q2': '1', '2024-Q3': '4', '2024-Q4': '5' }]]),
      ['0 [c] [c] 5'],
    )
  })

  test('are kept back of a level and of what comes down to a bound as well', () => {
    assert.deepEqual(toldOf([[level, { '2024-Q1': '40', '2024-Q2': '4' }]]), ['40 [c]'])
    assert.deepEqual(toldOf([[capOf('5'), { '2024 r1': '3' }]]), ['[c]'])
  })

  test('of a share are few that are in it, few that are not, and few in all', () => {
    const parts = { '2024-Q1': '3/20', '2024-Q2': '18/20', '2024-Q3': '2/4', '2024-Q4': '10/20' }
    assert.deepEqual(toldOf([[share, parts]]), ['[c] [c] [c] 10/20'])
    assert.deepEqual(toldOf([[share, { '2024-Q1': '0/20', '2024-Q2': '20/20' }]]), ['0/20 20/20'])
  })

  test('may be behind a percentage without its parts: it is kept back whatever it is', () => {
    assert.deepEqual(toldOf([[share, { '2024 r1': '33.3' }]]), ['[c]'])
  })

  test('a part of a person, as a wrong report may have it, is few too', () => {
    assert.deepEqual(toldOf([[countTo('9'), { '2024-Q1': '0.5', '2024-Q2': '4.5' }]]), ['[c] [c]'])
  })

  test('are told of an indicator that is not sensitive', () => {
    assert.deepEqual(toldOf([[countTo('9'), { '2024 r1': '3' }]], { sensitive: [] }), ['3'])
  })

  test('stages done are no count of people', () => {
    const stages = [{ name: 'написан', weight: '1' as Decimal }]
    const told: Told = {
      plan: adoptedPlanOf({ 'I/1': [withTarget({ kind: 'stages', stages })] }),
      reports: [
        {
          ...one,
          reports: rowsOf({ '2024 r1': '1' }).map((row) => ({
            ...row,
            reported: { done: ['написан'] },
          })),
        },
      ],
      circumstances: {},
    }
    const { reports } = withhold(told, { ...nothingSensitive, sensitive: [one] }, nobodyTold)
    assert.deepEqual(reports, told.reports)
  })
})

describe('what would give them away is kept back with them', () => {
  test('a year of which one quarter is small; the other quarters are told', () => {
    assert.deepEqual(toldOf([[countTo('9'), { '2024-Q1': '3', ...year, '2024 r1': '33' }]]), [
      '[c] 10 12 8 [c]',
    ])
  })

  test('a year beside all quarters but one, where the rest is small', () => {
    assert.deepEqual(toldOf([[countTo('9'), { ...year, '2024 r1': '33' }]]), ['10 12 8 [c]'])
    assert.deepEqual(toldOf([[countTo('9'), { ...year, '2024 r1': '35' }]]), ['10 12 8 35'])
    assert.deepEqual(toldOf([[countTo('9'), { ...year, '2024 r1': '30' }]]), ['10 12 8 30'])
  })

  test('what two quarters that nobody reported come to together', () => {
    const half = { '2024-Q2': '10', '2024-Q3': '12', '2024 r1': '24' }
    assert.deepEqual(toldOf([[countTo('9'), half]]), ['10 12 [c]'])
  })

  test('a half-year of months, and a year above it', () => {
    const given = {
      '2024-01': '2',
      '2024-02': '9',
      '2024-H1': '40',
      '2024-Q4': '7',
      '2024 r1': '90',
    }
    assert.deepEqual(toldOf([[countTo('9'), given]]), ['[c] 9 [c] 7 [c]'])
  })

  test('the parts of a share have remainders of their own', () => {
    const given = { '2024-Q1': '10/30', '2024-H1': '20/50' }
    assert.deepEqual(toldOf([[share, given]]), ['10/30 20/50'])
    assert.deepEqual(toldOf([[share, { '2024-Q1': '10/30', '2024-H1': '13/50' }]]), ['10/30 [c]'])
    assert.deepEqual(toldOf([[share, { '2024-Q1': '10/30', '2024-H1': '25/49' }]]), ['10/30 [c]'])
  })

  test('levels of different moments add up to nothing: nothing more is kept back', () => {
    assert.deepEqual(
      toldOf([[level, { '2024-Q1': '3', '2024-Q2': '10', '2024-H1': '12', '2024 r1': '33' }]]),
      ['[c] 10 12 33'],
    )
  })

  test('what is true only after a correction, or was true before it, counts alike', () => {
    const before = {
      '2024-Q2': '10',
      '2024-Q3': '12',
      '2024-Q4': '8',
      '2024 r1': '33',
      '2024-Q4 r2': '3',
    }
    assert.deepEqual(toldOf([[countTo('9'), before]]), ['10 12 8 [c] [c]'])
    const between = {
      '2024-Q2': '10',
      '2024-Q3': '12',
      '2024-Q4': '8',
      '2024 r1': '33',
      '2024 r2': '60',
    }
    assert.deepEqual(toldOf([[countTo('9'), between]]), ['10 12 8 [c] [c]'])
  })
})

describe('where the plan says how many there are in all', () => {
  const all = withTarget({ kind: 'all', value: '100' as Decimal })

  test('the last value is kept back when few are left out', () => {
    assert.deepEqual(toldOf([[all, { '2024-Q1': '50', '2024-Q2': '48' }]]), ['50 [c]'])
    assert.deepEqual(toldOf([[all, { '2024-Q1': '50', '2024-Q2': '40' }]]), ['50 40'])
    assert.deepEqual(toldOf([[all, { '2024-Q1': '50', '2024-Q2': '50' }]]), ['50 50'])
  })

  test('a level that leaves few out is kept back', () => {
    const rule: IndicatorRule = { ...all, accumulates: 'last' }
    assert.deepEqual(toldOf([[rule, { '2024-Q1': '90', '2024-Q2': '98' }]]), ['90 [c]'])
  })

  test('what is told leaves more than a few open beside what is kept back anyway', () => {
    assert.deepEqual(toldOf([[all, { '2024-Q1': '60', '2024-Q2': '36', '2024-Q3': '3' }]]), [
      '60 [c] [c]',
    ])
  })
})

describe('where one indicator adds up others', () => {
  const count = countTo('9')
  const [total, first, second] = [1, 2, 3].map((indicator) => ({ measure: '1', indicator }))
  assert.ok(total && first && second)
  const sums = [{ total, parts: [first, second] }]

  test('the total is kept back with a part', () => {
    assert.deepEqual(
      toldOf(
        [
          [count, { '2024 r1': '100' }],
          [count, { '2024 r1': '97' }],
          [count, { '2024 r1': '3' }],
        ],
        { sums },
      ),
      ['[c]', '97', '[c]'],
    )
  })

  test('the total is kept back while one of its parts is missing', () => {
    assert.deepEqual(
      toldOf(
        [
          [count, { '2024 r1': '100' }],
          [count, { '2024 r1': '97' }],
          [count, {}],
        ],
        { sums },
      ),
      ['[c]', '97', ''],
    )
  })

  test('all is told where all of it is large', () => {
    assert.deepEqual(
      toldOf(
        [
          [count, { '2024 r1': '100' }],
          [count, { '2024 r1': '60' }],
          [count, { '2024 r1': '40' }],
        ],
        { sums },
      ),
      ['100', '60', '40'],
    )
  })

  test('who is counted in a sensitive total is as sensitive as the total, and the other way round', () => {
    const few = [
      [count, { '2024 r1': '4' }],
      [count, { '2024 r1': '2' }],
      [count, { '2024 r1': '2' }],
    ] as const
    for (const sensitive of [[total], [first]])
      assert.deepEqual(toldOf(few, { sums, sensitive }), ['[c]', '[c]', '[c]'])
    assert.deepEqual(toldOf(few, { sums, sensitive: [] }), ['4', '2', '2'])
  })

  test('a sum that comes back to itself ends', () => {
    const round = [
      { total, parts: [first] },
      { total: first, parts: [total] },
    ]
    assert.deepEqual(
      toldOf(
        [
          [count, { '2024 r1': '9' }],
          [count, { '2024 r1': '3' }],
        ],
        { sums: round },
      ),
      ['[c]', '[c]'],
    )
  })
})

describe('what earlier versions told', () => {
  const key = (period: string, revision = 1) => `1\n1\n${period}\n${revision}`
  const told = (shown: string[], kept: string[] = []) => ({
    shown: new Set(shown),
    kept: new Set(kept),
  })

  test('and kept back stays back, whatever it has become', () => {
    assert.deepEqual(
      toldOf([[countTo('9'), { '2024-Q1': '30' }]], {}, told([], [key('2024-Q1')])),
      ['[c]'],
    )
  })

  test('a quarter that would complete a year told before is kept back, small or not', () => {
    const rows = { '2024 r1': '33', '2024-Q2': '10', '2024-Q3': '12', '2024-Q4': '8' }
    const before = told([key('2024'), key('2024-Q2'), key('2024-Q3')])
    assert.deepEqual(toldOf([[countTo('9'), rows]], {}, before), ['33 10 12 [c]'])
  })

  test('a small count told by mistake is not told once more', () => {
    assert.deepEqual(toldOf([[countTo('9'), { '2024 r1': '3' }]], {}, told([key('2024')])), ['[c]'])
  })

  test('a correction of what was kept back is told, its earlier value is not', () => {
    const rows = { '2024 r1': '3', '2024 r2': '30' }
    assert.deepEqual(toldOf([[countTo('9'), rows]], {}, told([], [key('2024')])), ['[c] 30'])
  })
})

const plan = (baseline: string, words: string): Plan => {
  const own = adoptedPlanOf({ 'I/1': [fallTo('1', baseline)] })
  const cells = { measure: '', objective: '', expectedResults: '', baseline: words, target: 'до 3' }
  const text = { ...cells, budget: '', deadline: '', responsible: '', partners: '' }
  const counting = { baseline: '2' as Decimal, measured: 'change' as const }
  const act = { body: 'Съвет', act: 'Решение', number: '1', date: '2024-06-01' as PlainDate }
  return {
    ...own,
    measures: own.measures.map((measure) => ({
      ...measure,
      text: { bg: text },
      asAdopted: {
        ...measure,
        text: { bg: text },
        indicatorWords: [{ name: {}, baselineNote: 'към 2023', targetNote: null }],
      },
      indicators: measure.indicators.map((indicator) => ({
        ...indicator,
        baselineNote: 'към 31.12.2023',
        targetRevisions: [
          {
            from: act.date,
            target: indicator.rule.target,
            counting,
            act,
            reason: { bg: 'Преброени.' },
          },
        ],
      })),
    })),
  }
}

describe('what was before', () => {
  const sensitive = { ...nothingSensitive, sensitive: [one] }
  const previous = (value: string) => [
    { ...one, value: value as Decimal, period: '2023' as Period, acceptedAt: null },
  ]

  test('a small baseline is in no rule, note or cell, as adopted or as amended', () => {
    const told = withhold(
      {
        plan: plan('4', 'Настанени – 4 деца (4\u00a0000 лв., 2.4, 14)'),
        reports: [],
        circumstances: {},
      },
      sensitive,
      nobodyTold,
    )
    const [measure] = told.plan.measures
    const [indicator] = measure?.indicators ?? []
    assert.deepEqual(
      [indicator?.rule.baseline, indicator?.rule.isBaselineSuppressed, indicator?.baselineNote],
      [null, true, null],
    )
    assert.deepEqual(indicator?.targetRevisions?.[0]?.counting, {
      ...{ baseline: null, isBaselineSuppressed: true, measured: 'change' },
    })
    const words = 'Настанени – [c] деца ([c]\u00a0000 лв., 2.4, 14)'
    assert.equal(measure?.text.bg?.baseline, words)
    assert.equal(measure?.asAdopted?.text.bg?.baseline, words)
    assert.equal(measure?.asAdopted?.indicatorWords[0]?.baselineNote, null)
    assert.equal(measure?.text.bg?.target, 'до 3', 'a target is what is wanted, not who there is')
  })

  test('a large baseline is told, unless it is of a plan of which something is kept back', () => {
    const given = { plan: plan('1234', 'Настанени – 1 234'), reports: [], circumstances: {} }
    const open = withhold(given, sensitive, nobodyTold).plan.measures[0]
    assert.deepEqual(
      [open?.indicators[0]?.rule.baseline, open?.text.bg?.baseline],
      ['1234', 'Настанени – 1 234'],
    )
    const carried = withhold(given, { ...sensitive, carried: [one] }, nobodyTold).plan.measures[0]
    assert.deepEqual(
      [carried?.indicators[0]?.rule.baseline, carried?.text.bg?.baseline],
      [null, 'Настанени – [c]'],
    )
  })

  test('last year’s value is kept back by the same measure, and it is said that there is one', () => {
    const told = (value: string, rule = sensitive) =>
      withhold(
        { plan: plan('40', ''), reports: [], circumstances: { previous: previous(value) } },
        rule,
        nobodyTold,
      ).circumstances
    assert.deepEqual(told('3').previous, [])
    assert.deepEqual(told('3').suppressedPrevious, [one])
    assert.deepEqual(told('30'), { judgements: [], previous: previous('30') })
    assert.deepEqual(told('30', { ...sensitive, carried: [one] }).suppressedPrevious, [one])
  })
})

describe('what people wrote', () => {
  const judgement = {
    ...one,
    verdict: 'met' as const,
    reason: { bg: 'Три от три.' },
    on: '2024-12-31' as PlainDate,
  }
  const judged = (rule: IndicatorRule, given: Readonly<Record<string, string>>) =>
    withhold(
      {
        plan: adoptedPlanOf({ 'I/1': [rule] }),
        reports: [{ ...one, reports: rowsOf(given) }],
        circumstances: { judgements: [judgement] },
      },
      { ...nothingSensitive, sensitive: [one] },
      nobodyTold,
    )

  test('the note beside a value that is kept back goes with it; the others stay', () => {
    const { reports } = judged(countTo('9'), { '2024-Q1': '3', '2024-Q2': '12' })
    assert.deepEqual(
      reports[0]?.reports.map(({ note }) => note),
      [null, { bg: 'общо 12' }],
    )
  })

  test('a judgement of a figure that is kept back says what it is like, and goes', () => {
    assert.deepEqual(judged(countTo('9'), { '2024 r1': '3' }).circumstances.judgements, [])
    assert.deepEqual(judged(countTo('9'), { '2024 r1': '30' }).circumstances.judgements, [
      judgement,
    ])
  })

  test('a judgement of a target in words rests on no number, and stays', () => {
    const words = withTarget({ kind: 'words' })
    assert.deepEqual(judged(words, { '2024 r1': '3' }).circumstances.judgements, [judgement])
  })
})

test('the reports of an indicator that an amendment took out of the plan are kept back whole', () => {
  const { reports } = withhold(
    {
      plan: adoptedPlanOf({ 'I/1': [] }),
      reports: [{ ...one, reports: rowsOf({ '2024 r1': '300' }) }],
      circumstances: {},
    },
    { ...nothingSensitive, sensitive: [one] },
    nobodyTold,
  )
  assert.deepEqual(reports[0]?.reports[0]?.reported, { suppressed: true })
})

test('where nothing is sensitive everything is as it was', () => {
  const told = {
    plan: plan('4', '4'),
    reports: [{ ...one, reports: rowsOf({ '2024 r1': '3' }) }],
    circumstances: {},
  }
  assert.equal(withhold(told, nothingSensitive, nobodyTold), told)
})
