import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mixesScripts, unmixScripts } from './look-alikes.ts'

test('a Latin letter in a Cyrillic word is found out and written in Cyrillic', () => {
  assert.ok(mixesScripts('помагалo'))
  assert.equal(unmixScripts('учебнo помагалo'), 'учебно помагало')
  assert.equal(unmixScripts('MВР, ДAБ'), 'МВР, ДАБ')
})

test('words of one script stay as they are', () => {
  for (const text of ['EURES услуги', 'FAR и RIAT', 'UDI-Норвегия', 'МВР', '12 %']) {
    assert.equal(unmixScripts(text), text)
  }
  assert.ok(!mixesScripts('UDI'))
  assert.ok(!mixesScripts('МВР'))
})
