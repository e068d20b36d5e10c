import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { Degree } from '../degree/verdict.ts'
import { addressesIn } from './markup.ts'
import {
  annualReportDifferences,
  freezeAnnualReport,
  frozenFigure,
  tellsLastYearOf,
} from './published-report.ts'
import { noFacts, reportData } from './testing/report-data.ts'
import type { ReportData } from './year-facts.ts'

const section = (bg: string, en = '') => ({ section: 'result', text: { bg, en } })
const signatures = [{ as: 'council' as const, at: '2025-02-01T08:00:00.000Z' }]
const data = reportData()
const lastYear = {
  ...{ year: 2023, slug: 'plan-2023', version: 1, goals: [], tally: data.degrees.tally },
  values: [{ measure: '1', indicator: 1, value: '3' }],
}
const signed = (bg: string, facts = noFacts) => ({ sections: [section(bg)], signatures, facts })

/** The data with the first indicator kept from the public. */
const suppressed: ReportData = {
  ...data,
  degrees: {
    ...data.degrees,
    measures: data.degrees.measures.map((measure) =>
      measure.measure === '1'
        ? {
            ...measure,
            indicators: measure.indicators.map((each, at) => (at === 0 ? hidden(each) : each)),
          }
        : measure,
    ),
  },
}

function hidden(degree: Degree): Degree {
  return {
    ...degree,
    ...{ degree: null, raw: null, verdict: 'unknown', reason: 'suppressed' },
    explanation: { ...degree.explanation, inputs: [] },
  }
}

test('each figure in the text is frozen at what it was, and only those', () => {
  const frozen = freezeAnnualReport(signed('{{plan implemented}} от {{plan measures}}'), data)
  assert.deepEqual(frozen.figures, {
    'plan implemented': { kind: 'count', value: '1' },
    'plan measures': { kind: 'count', value: '3' },
  })
  assert.deepEqual(frozen.signatures, signatures)
})

test('a section without text is not published', () => {
  const { sections } = freezeAnnualReport(
    { ...signed('а'), sections: [section(''), section('а')] },
    data,
  )
  assert.deepEqual(sections, [section('а')])
})

test('what is kept from the public is in no figure: not now, not a year before, not as the way between', () => {
  const text =
    '{{measure 1 indicator 1 value}} {{measure 1 indicator 1 value of last year}} {{measure 1 indicator 1 change}}'
  const open = freezeAnnualReport(signed(text, { ...noFacts, lastYear }), data)
  assert.deepEqual(
    Object.values(open.figures).map(({ value }) => value),
    ['120', '3', '117'],
  )
  const frozen = freezeAnnualReport(signed(text, { ...noFacts, lastYear }), suppressed)
  assert.deepEqual(
    Object.values(frozen.figures).map(({ value, reason }) => [value, reason]),
    Array.from({ length: 3 }, () => [null, 'suppressed']),
  )
  assert.deepEqual(annualReportDifferences(frozen, suppressed), [])
  assert.deepEqual(frozen.facts.lastYear?.values, [])
  assert.doesNotMatch(JSON.stringify(frozen), /"3"|"117"|"120"/)
})

test('nor is a value accepted before, though it should still stand beside it', () => {
  const previous = [
    {
      measure: '1',
      indicator: 1,
      value: '3' as Decimal,
      period: '2023' as Period,
      acceptedAt: null,
    },
  ]
  const frozen = freezeAnnualReport(signed('{{measure 1 indicator 1 value of last year}}'), {
    ...suppressed,
    circumstances: { previous },
  })
  assert.deepEqual(
    Object.values(frozen.figures).map(({ value, reason }) => [value, reason]),
    [[null, 'suppressed']],
  )
})

test('of a sensitive indicator the year before is not told though this year is', () => {
  const hidden = [{ measure: '1', indicator: 1 }]
  const text = '{{measure 1 indicator 1 value}} {{measure 1 indicator 1 change}}'
  const told = signed(text, { ...noFacts, lastYear })
  const frozen = freezeAnnualReport(told, data, hidden)
  assert.deepEqual(
    addressesIn(text).map((address) => frozenFigure(frozen)(address).value),
    ['120', null],
  )
  assert.equal(tellsLastYearOf(frozen, hidden), false)
  assert.equal(tellsLastYearOf(freezeAnnualReport(told, data), hidden), true)
  assert.deepEqual(annualReportDifferences(frozen, data), [])
})

test('a frozen report recomputes, and a figure that was forged, added or taken out is named', () => {
  const frozen = freezeAnnualReport(signed('{{plan implemented}}'), data)
  assert.deepEqual(annualReportDifferences(frozen, data), [])
  const forged = {
    ...frozen,
    figures: { 'plan implemented': { kind: 'count' as const, value: '3' } },
  }
  assert.deepEqual(annualReportDifferences(forged, data), [
    { address: 'plan implemented', published: '3', recomputed: '1' },
  ])
  assert.deepEqual(annualReportDifferences({ ...frozen, figures: {} }, data), [
    { address: 'plan implemented', published: null, recomputed: '1' },
  ])
  const other = { ...frozen, sections: [section('{{plan measures}}')] }
  assert.deepEqual(
    annualReportDifferences(other, data).map(({ address }) => address),
    ['plan measures'],
  )
})
