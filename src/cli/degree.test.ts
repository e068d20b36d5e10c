import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, test } from 'node:test'
import type { Language } from '../core/base/language.ts'
import { run } from './degree.ts'

const folder = new URL('../../conformance/degree/', import.meta.url)

/** What the command prints and how it ends, with a file of this text beside it. */
async function degree(text: string | Uint8Array, args: string[], language: Language = 'bg') {
  const said = { out: '', error: '', code: -1 }
  said.code = await run(args, {
    language,
    out: (line) => {
      said.out += `${line}\n`
    },
    error: (line) => {
      said.error += `${line}\n`
    },
    readFile: (path) =>
      path === 'cases.json'
        ? Promise.resolve(typeof text === 'string' ? new TextEncoder().encode(text) : text)
        : Promise.reject(new Error(`ENOENT: ${path}`)),
    writeFile: () => Promise.reject(new Error('degree writes no file')),
  })
  return said
}

const falling = {
  name: 'falling',
  indicator: {
    accumulates: 'last',
    measured: 'change',
    baseline: '100',
    target: { kind: 'at-most', value: '60' },
  },
  reports: [{ period: '2024-06', value: '80' }],
}
const file = (...cases: unknown[]) => JSON.stringify({ format: 'merilo-degree-cases/1', cases })

test('the answer has the shape of the contract', async () => {
  const { out, error, code } = await degree(file(falling), ['cases.json', '--json'])
  const { format, results } = JSON.parse(out)
  const [{ name, degree: figure, raw, verdict, reason, explanation }] = results
  assert.deepEqual(
    { format, results: [{ name, degree: figure, raw, verdict, reason, explanation }] },
    {
      format: 'merilo-degrees/1',
      results: [
        {
          name: 'falling',
          degree: '50',
          raw: '50',
          verdict: 'partly',
          reason: null,
          explanation: [
            'A = 80',
            '(A - B) / (T - B)',
            '(80 - 100) / (60 - 100) = 50 %',
            '80 > 60',
            { symbol: 'A', value: '80', period: '2024-06' },
            { symbol: 'B', value: '100', period: null },
            { symbol: 'T', value: '60', period: null },
          ],
        },
      ],
    },
  )
  assert.deepEqual([error, code], ['', 0])
})

/** Of an answer what is expected of it: extra keys are allowed. */
function onlyWhatIs(expected: unknown, answer: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(answer) && expected.length === answer.length) {
    return expected.map((each, index) => onlyWhatIs(each, answer[index]))
  }
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isObject(expected) || !isObject(answer)) return answer
  return Object.fromEntries(
    Object.keys(expected).map((key) => [key, onlyWhatIs(expected[key], answer[key])]),
  )
}

describe('every vector of conformance/degree is answered as expected', () => {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    test(name, async () => {
      const bytes = await readFile(new URL(name, folder))
      const { out, code } = await degree(bytes, ['cases.json', '--json'])
      assert.equal(code, 0)
      const { cases } = JSON.parse(bytes.toString())
      const { results } = JSON.parse(out)
      assert.equal(results.length, cases.length)
      for (const [index, { name: asked, expected }] of cases.entries()) {
        const result = results[index]
        assert.equal(result.name, asked)
        assert.deepEqual(onlyWhatIs(expected, result), expected, asked)
        assert.ok('tally' in result || Array.isArray(result.explanation))
      }
    })
  }
})

test('optional keys may be left out, and extra keys are allowed', async () => {
  const { out, code } = await degree(
    file(
      { indicator: { target: { kind: 'none' } } },
      {
        name: 'extra',
        weight: 3,
        indicator: {
          accumulates: 'ratio',
          measured: 'level',
          target: { kind: 'all', note: 'x' },
        },
        reports: [{ period: '2024', numerator: '1', denominator: '4', by: 'АЗ' }],
      },
      { ...falling, reports: [{ period: '2024-06', value: null }] },
    ),
    ['--json', 'cases.json'],
  )
  assert.equal(code, 0)
  const { results } = JSON.parse(out)
  assert.deepEqual(
    results.map(({ name, degree: figure, reason }: Record<string, unknown>) => [
      name,
      figure,
      reason,
    ]),
    [
      ['1', null, 'no-target'],
      ['extra', '25', null],
      ['falling', null, 'no-data'],
    ],
  )
})

test('a file that begins with a byte order mark is read', async () => {
  assert.equal((await degree(`\ufeff${file(falling)}`, ['cases.json', '--json'])).code, 0)
})

const target = (value: unknown) => ({
  ...falling,
  indicator: { ...falling.indicator, target: value },
})
const report = (value: unknown) => ({ ...falling, reports: [value] })
const stages = (value: unknown) => target({ kind: 'stages', stages: value })

const refused: [text: string | Uint8Array, code: string, place: string][] = [
  ['', 'malformed-json', ''],
  ['{"format":', 'malformed-json', ''],
  [new Uint8Array([0x7b, 0xff, 0x7d]), 'malformed-json', ''],
  ['[]', 'wrong-format', 'In the file'],
  ['null', 'wrong-format', 'In the file'],
  ['{"cases":[]}', 'wrong-format', ''],
  ['{"format":"merilo-degree-cases/2","cases":[]}', 'wrong-format', ''],
  ['{"format":"merilo-degree-cases/1"}', 'wrong-format', 'cases:'],
  ['{"format":"merilo-degree-cases/1","cases":{}}', 'wrong-format', 'cases:'],
  [file(falling, 7), 'bad-case', 'cases[1]:'],
  [file({ ...falling, name: 7 }), 'bad-case', 'cases[0].name:'],
  [file({ name: 'no indicator' }), 'bad-case', 'cases[0].indicator:'],
  [file(falling, target(null)), 'bad-case', 'cases[1].indicator.target:'],
  [file(target({ kind: 'at least' })), 'bad-case', 'cases[0].indicator.target.kind:'],
  [file(target({ kind: 'at-least' })), 'bad-case', 'cases[0].indicator.target.value:'],
  [file(target({ kind: 'at-least', value: 60 })), 'bad-case', 'cases[0].indicator.target.value:'],
  [
    file(target({ kind: 'at-least', value: '1e3' })),
    'bad-case',
    'cases[0].indicator.target.value:',
  ],
  [
    file(target({ kind: 'at-least', value: '1,5' })),
    'bad-case',
    'cases[0].indicator.target.value:',
  ],
  [file(target({ kind: 'all', value: '' })), 'bad-case', 'cases[0].indicator.target.value:'],
  [file(target({ kind: 'between', low: '1' })), 'bad-case', 'cases[0].indicator.target.high:'],
  [
    file(target({ kind: 'between', low: '2', high: '1' })),
    'bad-case',
    'cases[0].indicator.target.high:',
  ],
  [file(stages('all')), 'bad-case', 'cases[0].indicator.target.stages:'],
  [file(stages([{ name: 'a' }])), 'bad-case', 'cases[0].indicator.target.stages[0].weight:'],
  [
    file(stages([{ name: 'a', weight: '-1' }])),
    'bad-case',
    'cases[0].indicator.target.stages[0].weight:',
  ],
  [
    file(
      stages([
        { name: 'a', weight: '1' },
        { name: 'a', weight: '2' },
      ]),
    ),
    'bad-case',
    'cases[0].indicator.target.stages[1]:',
  ],
  [
    file({ ...falling, indicator: { ...falling.indicator, accumulates: 'mean' } }),
    'bad-case',
    'cases[0].indicator.accumulates:',
  ],
  [
    file({ ...falling, indicator: { ...falling.indicator, measured: undefined } }),
    'bad-case',
    'cases[0].indicator.measured:',
  ],
  [
    file({ ...falling, indicator: { ...falling.indicator, baseline: 100 } }),
    'bad-case',
    'cases[0].indicator.baseline:',
  ],
  [file({ ...falling, reports: {} }), 'bad-case', 'cases[0].reports:'],
  [file(report({ value: '80' })), 'bad-case', 'cases[0].reports[0].period:'],
  [file(report({ period: '2024-13', value: '80' })), 'bad-case', 'cases[0].reports[0].period:'],
  [file(report({ period: '2024', value: 80 })), 'bad-case', 'cases[0].reports[0].value:'],
  [
    file(report({ period: '2024', numerator: '8' })),
    'bad-case',
    'cases[0].reports[0].denominator:',
  ],
  [
    file(report({ period: '2024', numerator: '8', denominator: '-1' })),
    'bad-case',
    'cases[0].reports[0].denominator:',
  ],
  [file(report({ period: '2024', value: '8', done: [] })), 'bad-case', 'cases[0].reports[0]:'],
  [file(report({ period: '2024', done: 'drafted' })), 'bad-case', 'cases[0].reports[0].done:'],
  [file(report({ period: '2024', done: [1] })), 'bad-case', 'cases[0].reports[0].done[0]:'],
]

for (const [text, code, place] of refused) {
  test(`refused as ${code}: ${typeof text === 'string' ? text.slice(0, 120) : 'no UTF-8'}`, async () => {
    const said = await degree(text, ['cases.json', '--json'], 'en')
    assert.equal(said.code, 1)
    const answer = JSON.parse(said.out)
    assert.deepEqual([answer.format, answer.code], ['merilo-refusal/1', code])
    assert.ok(answer.message.startsWith(place), answer.message)
    assert.equal(said.error, `${answer.message}\n`)
    assert.equal(said.error.split('\n').length, 2, 'one line')
  })
}

test('a refusal speaks the language of the reader, and only on the error stream without --json', async () => {
  const said = await degree(file(falling, target({ kind: 'at-most', value: 60 })), ['cases.json'])
  assert.deepEqual(said, {
    out: '',
    error:
      'cases[1].indicator.target.value: очаква се число като низ в обикновен запис, например "11.61".\n',
    code: 1,
  })
})

test('a file that is not there is refused', async () => {
  const said = await degree('', ['other.json', '--json'], 'en')
  assert.equal(said.code, 1)
  assert.equal(JSON.parse(said.out).code, 'file-not-readable')
})

test('wrong usage ends with 2 and says the right one', async () => {
  for (const args of [[], ['--json'], ['a.json', 'b.json'], ['a.json', '--jsn']]) {
    const said = await degree('', args, 'en')
    assert.deepEqual([said.code, said.out], [2, ''], args.join(' '))
    assert.match(said.error, /^Usage: merilo degree /)
  }
})

test('without --json a person reads a table in their language', async () => {
  const { out } = await degree(file(falling, target({ kind: 'none' })), ['cases.json'])
  assert.match(out, /Случай\s+Степен\s+/)
  assert.match(
    out,
    /falling\s+50\u00a0%\s+50\u00a0%\s+частично изпълнен\s+\(80 − 100\) \/ \(60 − 100\) = 50\u00a0%/,
  )
  assert.match(out, /—\s+—\s+не може да се\s+Планът не посочва стойност/)
  const english = await degree(file(falling), ['cases.json', '--lang', 'en'])
  assert.match(english.out, /Case\s+Degree\s+/)
  assert.match(english.out, /partly met/)
})
