import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inclusionOf, signaturesOf } from './publishing.ts'
import { reportFigures } from './report-figures.ts'
import { annualReportStatuses } from './report-status.ts'
import { reportData, reported } from './testing/report-data.ts'
import { boundIn } from './typed-section.ts'
import { refusalOfSameHand, refusalsToSign } from './why-not-signed.ts'

const figures = reportFigures(reportData())
const text = { bg: '{{plan implemented}}', en: '' }
const sections = [
  {
    ...{ section: 'result', version: 1, origin: 'written' as const, text },
    ...{
      figures: boundIn(text, figures),
      writtenBy: 'Мария',
      writtenAt: '2025-01-10T08:00:00.000Z',
    },
  },
]

test('only a report that both have signed goes into what is published', () => {
  assert.deepEqual(
    annualReportStatuses.map((status) => inclusionOf({ status, sections }, figures)),
    ['not-signed', 'not-signed', 'not-signed', 'included'],
  )
  assert.equal(inclusionOf(undefined, figures), 'none')
})

test('and only while every figure in it is as they saw it', () => {
  const now = reportFigures(reportData([reported('2', 1, '1')]))
  assert.equal(inclusionOf({ status: 'signed-off', sections }, now), 'changed')
})

test('the last signature in each capacity holds, without the name', () => {
  const act = (move: 'sign' | 'return' | 'sign-off', madeAt: string) => ({ move, madeAt })
  assert.deepEqual(
    signaturesOf([act('sign', 'a'), act('return', 'b'), act('sign', 'c'), act('sign-off', 'd')]),
    [
      { as: 'secretariat', at: 'c' },
      { as: 'council', at: 'd' },
    ],
  )
})

test('nobody signs what is empty or stands on a changed figure, nor for both', () => {
  const codes = (isEmpty: boolean, changed: number) =>
    refusalsToSign({ isEmpty, changed }).map(({ code }) => code)
  assert.deepEqual(codes(false, 0), [])
  assert.deepEqual(codes(true, 0), ['annual-report-is-empty'])
  assert.deepEqual(codes(false, 2), ['figures-have-changed'])
  assert.equal(refusalOfSameHand('1', '1')?.code, 'signed-by-the-same')
  assert.equal(refusalOfSameHand('1', '2'), undefined)
})
