import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from '../read-plan.ts'

/** A plan's three columns before so many others that all have the same header. */
const wideTable = (others: number): Uint8Array => {
  const more = (text: string) => Array.from({ length: others }, () => text)
  return new TextEncoder().encode(
    [
      ['Мярка', 'Целева стойност', 'Отговорна институция', ...more('M-PM-8')],
      ['Обучения на служители', 'Брой обучения – 12', 'МВР', ...more('')],
      ['Срещи на експерти', 'Брой срещи – 4', 'МОН', ...more('')],
    ]
      .map((row) => row.join('\t'))
      .join('\n'),
  )
}

test('a table wider than any plan is still read by the columns that it has', async () => {
  for (const others of [0, 100, 1000, 5000]) {
    const read = await readPlan(
      { name: 'широка.txt', bytes: wideTable(others) },
      { institutions: [] },
    )
    assert.ok('draft' in read, String(others))
    assert.deepEqual(
      read.draft.measures.map(({ text }) => [text.measure, text.target, text.responsible]),
      [
        ['Обучения на служители', 'Брой обучения – 12', 'МВР'],
        ['Срещи на експерти', 'Брой срещи – 4', 'МОН'],
      ],
      String(others),
    )
  }
})
