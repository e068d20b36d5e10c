import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { canonicalJson } from '../base/canonical-json.ts'
import { adoptedPlanOf, countTo } from '../degree/testing/plan-of.ts'
import { differenceFrom } from './difference.ts'
import { nothingSensitive } from './disclosure.ts'
import { freeze } from './freeze.ts'
import { arithmeticOf } from './kept-publication.ts'
import type { Publication } from './publication.ts'
import { redact } from './redact.ts'
import { one, rowsOf } from './testing/told-of.ts'

const sensitive = { ...nothingSensitive, sensitive: [one] }
const redaction = { edition: 1, at: '2025-03-01T10:00:00Z' }

const published = (version: number, given: Readonly<Record<string, string>>): Publication =>
  freeze({
    plan: adoptedPlanOf({ 'I/1': [countTo('20'), countTo('10')] }),
    ...{ version, publishedAt: '2025-02-01T10:00:00Z' },
    reports: [
      {
        ...one,
        reports: rowsOf(given).map((row) => ({
          ...row,
          reported: row.reported as never,
          enteredBy: 'М. П.',
        })),
      },
    ],
  })

const values = (publication: Publication | null) =>
  publication?.reports[0]?.reports.map(({ reported }) =>
    'value' in reported ? reported.value : '[c]',
  )

test('a version is redacted as it would be published now, and recomputes from itself', () => {
  const redacted = redact(
    published(1, { '2024-Q1': '3', '2024-Q2': '17' }),
    sensitive,
    [],
    redaction,
  )
  assert.ok(redacted)
  assert.deepEqual(values(redacted), ['[c]', '17'])
  assert.equal(redacted.degrees.measures[0]?.indicators[0]?.reason, 'suppressed')
  assert.deepEqual(redacted.disclosure, {
    ...{ rule: 'suppression', upTo: 4, sensitive: [one] },
    redaction,
  })
  assert.equal(differenceFrom(redacted), null)
  assert.deepEqual([redacted.version, redacted.publishedAt], [1, '2025-02-01T10:00:00Z'])
})

test('one that told nothing small stays as it is', () => {
  assert.equal(redact(published(1, { '2024-Q1': '13' }), sensitive, [], redaction), null)
  assert.equal(redact(published(1, { '2024-Q1': '3' }), nothingSensitive, [], redaction), null)
})

test('redacting once more changes nothing', () => {
  const once = redact(published(1, { '2024-Q1': '3' }), sensitive, [], redaction)
  assert.ok(once)
  assert.equal(redact(once, sensitive, [], { ...redaction, edition: 2 }), null)
})

test('what is kept back in one version is kept back in those after it', () => {
  const first = redact(
    published(1, { '2024-Q2': '10', '2024-Q3': '12', '2024-Q4': '8', '2024 r1': '33' }),
    sensitive,
    [],
    redaction,
  )
  assert.ok(first)
  assert.deepEqual(values(first), ['10', '12', '8', '[c]'])
  const later = published(2, {
    '2024-Q2': '10',
    '2024-Q3': '12',
    '2024-Q4': '8',
    '2024 r1': '33',
    '2024-Q1': '7',
  })
  assert.deepEqual(values(redact(later, sensitive, [first], redaction)), [
    '10',
    '12',
    '8',
    '[c]',
    '7',
  ])
})

test('the same small count or another: what stands there afterwards is the same, byte for byte', () => {
  const [three, four] = ['3', '4'].map((few) =>
    canonicalJson(
      redact(published(1, { '2024-Q1': few, '2024-Q2': '17' }), sensitive, [], redaction),
    ),
  )
  assert.equal(three, four)
})

test('digests of evidence go with the indicator that they are of', () => {
  const evidence = [1, 2].map((indicator) => ({
    ...{ measure: '1', indicator, period: '2024-Q1' as never, sha256: 'a'.repeat(64) },
  }))
  const redacted = redact(
    { ...published(1, { '2024-Q1': '3' }), evidence },
    sensitive,
    [],
    redaction,
  )
  assert.deepEqual(redacted?.evidence, evidence.slice(1))
})

test('a version of the first format is redacted by the arithmetic that it was computed by', () => {
  const kept = JSON.parse(
    readFileSync(new URL('testing/publication-1.json', import.meta.url), 'utf8'),
  ) as Publication
  const of = kept.reports.find(({ reports }) =>
    reports.some(({ reported }) => 'value' in reported && /^[1-4]$/.test(reported.value)),
  )
  assert.ok(of, 'something small is in it')
  const place = { measure: of.measure, indicator: of.indicator }
  const redacted = redact(kept, { ...nothingSensitive, sensitive: [place] }, [], redaction)
  assert.ok(redacted)
  assert.deepEqual([redacted.format, arithmeticOf(redacted)], ['merilo-publication/3', 1])
  assert.equal(differenceFrom(redacted), null)
  const stored = JSON.parse(JSON.stringify(redacted)) as Publication
  assert.equal(differenceFrom(stored), null)
})
