import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { abbreviationNeverUsed } from './abbreviation-never-used.ts'

test('an explained abbreviation that no measure uses is told', () => {
  const glossary = [
    { abbreviation: 'МК', meaning: 'Министерство на културата' },
    { abbreviation: 'МП', meaning: 'Министерство на правосъдието' },
  ]
  const findings = abbreviationNeverUsed.check(
    madeDraft([{ text: { partners: 'МК/АЗ' } }], { glossary }),
  )
  assert.deepEqual(
    findings.map((finding) => finding.actual),
    ['МП'],
  )
})
