import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft } from '../testing/made-draft.ts'
import { abbreviationNotInGlossary } from './abbreviation-not-in-glossary.ts'

const glossary = [{ abbreviation: 'ДКИАД-МВР', meaning: 'Дирекция' }]

test('an abbreviation that nothing explains is told once, at its first use', () => {
  const findings = abbreviationNotInGlossary.check(
    madeDraft(
      [
        { text: { measure: 'Промени в Закона за културата (ЗК) по ФУМИ', responsible: 'МВР, АЗ' } },
        { text: { measure: 'Прилагане на ЗК в ЕС, глава IV', responsible: 'ДКИАД, АЗ' } },
      ],
      { glossary },
    ),
  )
  assert.deepEqual(
    findings.map(
      ({ position, cell, actual, severity }) => `${position} ${cell} ${actual} ${severity}`,
    ),
    ['1 measure ФУМИ info', '1 responsible АЗ warning'],
  )
})

test('a plan without a list of abbreviations is not held against one', () => {
  assert.deepEqual(
    abbreviationNotInGlossary.check(madeDraft([{ text: { responsible: 'АЗ' } }])),
    [],
  )
})
