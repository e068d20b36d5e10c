import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FigureValue, isSameFigure, isSuppressed } from './figure.ts'

const value = (text: string | null, reason?: FigureValue['reason']): FigureValue => ({
  ...{ kind: 'quantity', value: text },
  ...(reason ? { reason } : {}),
})

test('only what is not told, and for that reason, is kept from the public', () => {
  assert.ok(isSuppressed(value(null, 'suppressed')))
  assert.ok(!isSuppressed(value(null, 'no-target')))
  assert.ok(!isSuppressed(value(null)))
  assert.ok(!isSuppressed(value('3', 'suppressed')))
})

test('two figures are the same when they print alike', () => {
  const cases: [FigureValue, FigureValue, boolean][] = [
    [value('3'), value('3'), true],
    [value('3'), value('4'), false],
    [value('3'), value(null), false],
    [value('3', 'no-target'), value('3'), true],
    [value('3', 'suppressed'), value('3'), true],
    [value(null), value(null), true],
    [value(null, 'no-target'), value(null, 'no-data'), true],
    [value(null, 'suppressed'), value(null, 'suppressed'), true],
    [value(null, 'suppressed'), value(null, 'no-target'), false],
    [value(null, 'suppressed'), value(null), false],
  ]
  for (const [one, other, same] of cases) {
    assert.equal(isSameFigure(one, other), same, JSON.stringify([one, other]))
    assert.equal(isSameFigure(other, one), same, JSON.stringify([other, one]))
  }
})
