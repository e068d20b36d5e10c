import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../base/decimal.ts'
import type { Period } from '../base/period.ts'
import type { EvidenceReference, Report } from '../report/report.ts'
import { evidenceDigests } from './evidence-digests.ts'

const file = (digit: string, title = 'Иван Петров.pdf'): EvidenceReference => ({
  kind: 'file',
  title,
  reference: digit.repeat(64),
})
const report = (period: string, revision: number, ...evidence: EvidenceReference[]): Report => ({
  ...{ period: period as Period, reported: { value: '1' as Decimal }, note: null },
  ...{ enteredAt: '2025-01-01T00:00:00Z', enteredBy: 'Иван', demonstration: false },
  ...{ revision, evidence },
})
const all = [
  {
    ...{ measure: '6', indicator: 1 },
    reports: [report('2024-Q1', 1, file('a')), report('2024-Q1', 2, file('a'), file('b'))],
  },
  { measure: '6', indicator: 2, reports: [report('2024-Q1', 1, file('c'))] },
  { measure: '7', indicator: 1, reports: [] },
]
const told = (reports: typeof all, silent = 0) =>
  evidenceDigests(reports, ({ indicator }) => indicator === silent)

test('each file is told once for its indicator and period, by its digest alone', () => {
  assert.deepEqual(told(all), [
    { measure: '6', indicator: 1, period: '2024-Q1', sha256: 'a'.repeat(64) },
    { measure: '6', indicator: 1, period: '2024-Q1', sha256: 'b'.repeat(64) },
    { measure: '6', indicator: 2, period: '2024-Q1', sha256: 'c'.repeat(64) },
  ])
  assert.ok(!JSON.stringify(told(all)).includes('Иван'))
})

test('links and activities are not told, nor anything of an indicator that keeps silent', () => {
  const others: EvidenceReference[] = [
    { kind: 'link', title: 'Регистър', reference: 'https://example.bg' },
    { kind: 'activity', title: 'Среща', reference: '5' },
  ]
  const linked = [{ measure: '6', indicator: 1, reports: [report('2024', 1, ...others)] }]
  assert.deepEqual(told(linked), [])
  assert.deepEqual(
    told(all, 1).map(({ indicator }) => indicator),
    [2],
  )
})

test('a report without evidence says nothing', () => {
  const { evidence: _, ...bare } = report('2024', 1)
  assert.deepEqual(told([{ measure: '6', indicator: 1, reports: [bare as Report] }]), [])
})
