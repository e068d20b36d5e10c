import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measureCodes } from './measure-code.ts'

const expected: [numbers: string[], codes: string[]][] = [
  [
    ['1', '2', '85'],
    ['1', '2', '85'],
  ],
  [
    ['64', '64', '65'],
    ['64', '64-2', '65'],
  ],
  [
    ['64', '64', '64'],
    ['64', '64-2', '64-3'],
  ],
  // A printed "64-2" keeps its number wherever it stands.
  [
    ['64', '64', '64-2'],
    ['64', '64-3', '64-2'],
  ],
  [
    ['64-2', '64', '64', '64-2'],
    ['64-2', '64', '64-3', '64-2-2'],
  ],
  [
    ['1.1', '1.2.3', '2.'],
    ['1.1', '1.2.3', '2'],
  ],
  [
    ['12а', '12б', '12 а'],
    ['12a', '12b', '12-a'],
  ],
  [
    ['12а', '12a'],
    ['12a', '12a-2'],
  ],
  [
    ['IV', 'iv'],
    ['iv', 'iv-2'],
  ],
  [
    ['3/4', '№ 5', '../6', '?7#'],
    ['3-4', '5', '6', '7'],
  ],
  [
    ['', '—', '1'],
    ['m1', 'm2', '1'],
  ],
  [
    ['m2', ''],
    ['m2', 'm2-2'],
  ],
]

for (const [numbers, codes] of expected) {
  test(`${numbers.map((number) => `"${number}"`).join(', ')} -> ${codes.join(', ')}`, () => {
    assert.deepEqual(measureCodes(numbers), codes)
  })
}

test('codes are unique and safe in an address, whatever was printed', () => {
  const printed = [
    '1',
    '1',
    '1-2',
    '1-2',
    '1 2',
    'а/б',
    '',
    '',
    '.',
    '..',
    'm7',
    'Я',
    'ЮЖ',
    '١',
    '%2e',
  ]
  const codes = measureCodes(printed)
  assert.equal(new Set(codes).size, codes.length)
  for (const code of codes) assert.match(code, /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/)
})
