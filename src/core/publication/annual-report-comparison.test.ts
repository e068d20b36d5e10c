import assert from 'node:assert/strict'
import { test } from 'node:test'
import { redactedText } from '../annual-report/redacted-texts.ts'
import { noFacts, plan, reported, usualReports } from '../annual-report/testing/report-data.ts'
import { comparisonOf, differenceFrom } from './difference.ts'
import { freeze } from './freeze.ts'
import type { Publication } from './publication.ts'
import { redact } from './redact.ts'

const text = { bg: '{{measure 2 indicator 1 value}} от {{plan measures}}', en: '' }
const annualReport = { sections: [{ section: 'result', text }], signatures: [], facts: noFacts }
const frozen = (reports: typeof usualReports): Publication =>
  freeze({
    ...{ plan, version: 1, publishedAt: '2025-02-01T10:00:00Z', annualReport },
    reports,
  })
const rule = { sensitive: [{ measure: '2', indicator: 1 }], sums: [], carried: [] }

test('a version with a signed report recomputes, its figures counted with the others', () => {
  const { annualReport: _, ...without } = frozen(usualReports)
  const whole = comparisonOf(frozen(usualReports))
  assert.equal(whole.difference, null)
  assert.equal(whole.checked, comparisonOf(without).checked + 2)
})

test('a figure forged in the text is named', () => {
  const publication = frozen(usualReports)
  assert.ok(publication.annualReport)
  const figures = {
    ...publication.annualReport.figures,
    'plan measures': { kind: 'count' as const, value: '30' },
  }
  const forged = { ...publication, annualReport: { ...publication.annualReport, figures } }
  assert.deepEqual(differenceFrom(forged), {
    ...{ figure: 'annual report, plan measures', published: '30', recomputed: '3' },
  })
})

test('a small count is in no figure of the text, at publishing or once a version is redacted', () => {
  const few = [...usualReports.slice(0, 2), reported('2', 1, '3')]
  const kept = freeze({
    ...{ plan, version: 1, publishedAt: '2025-02-01T10:00:00Z', annualReport },
    ...{ reports: few, disclosure: rule },
  })
  const value = ({ annualReport: report }: Publication) =>
    report?.figures['measure 2 indicator 1 value']
  assert.deepEqual([value(kept)?.value, value(kept)?.reason], [null, 'suppressed'])
  assert.equal(differenceFrom(kept), null)

  const open = frozen(few)
  assert.equal(value(open)?.value, '3')
  const redaction = { edition: 1, at: '2025-03-01T10:00:00Z', instead: 'a'.repeat(64) }
  const redacted = redact(open, rule, [], redaction)
  assert.ok(redacted)
  assert.deepEqual(redacted.annualReport?.figures, {})
  assert.deepEqual(redacted.annualReport?.sections, [
    { section: 'result', text: { ...redactedText, en: '' } },
  ])
  assert.equal(differenceFrom(redacted), null)
})
