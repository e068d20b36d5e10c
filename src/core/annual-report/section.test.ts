import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sectionsOf } from './section.ts'
import { plan } from './testing/report-data.ts'

test('the sections stand in the order of the report, one of highlights for each goal', () => {
  assert.deepEqual(
    sectionsOf(plan).map(({ key }) => key),
    [
      'introduction',
      'goal-I',
      'goal-II',
      'result',
      'money',
      'not-carried-out',
      'institutions',
      'events',
    ],
  )
})
