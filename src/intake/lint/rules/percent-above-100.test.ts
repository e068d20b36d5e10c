import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeDraft, madeIndicator, value } from '../testing/made-draft.ts'
import { percentAbove100 } from './percent-above-100.ts'

const share = (name: string, baseline: string, target: string) => ({
  indicators: [
    madeIndicator({
      name,
      kind: 'percent',
      unit: '%',
      baseline: { value: value(baseline), note: null },
      target: { operator: 'at-least', value: value(target), note: null },
    }),
  ],
})

test('no share is more than the whole, a growth may be', () => {
  const findings = percentAbove100.check(
    madeDraft([
      share('Дял на отворените', '40', '100'),
      share('Дял на отворените', '40', '100.5'),
      share('Заетост на местата', '140', '120'),
      share('Увеличение на посетителите', '0', '150'),
    ]),
  )
  assert.deepEqual(
    findings.map(({ position, cell }) => `${position} ${cell}`),
    ['2 target'],
  )
})

test('a count may be any number', () => {
  const many = madeIndicator({ target: { operator: 'at-least', value: value('500'), note: null } })
  assert.deepEqual(percentAbove100.check(madeDraft([{ indicators: [many] }])), [])
})
