import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import type { CliIo } from './cli-io.ts'
import { run } from './lint.ts'

const header = '№\tМярка\tТекуща стойност\tЦелева стойност\tБюджет\tСрок\tОтговорни институции'
const sound = [
  'План за 2025 г.',
  header,
  '1\tРемонт на читалища\tЧиталища – 0\tЧиталища – 7\t4 800 000 лв. от ФУМИ\tЮни 2025 г.\tМВР',
  '2\tКурсове\tКурсове – 2\tКурсове – 5\tДържавен бюджет – 900 лв.\tМай 2025 г.\tМВР',
]
const faulty = [...sound, '2\tЛагери\tЛагери – 2\tЛагери –\tФонд – 500 лв.\tМай\tМВР']

async function answer(plan: readonly string[], args: readonly string[], said: Partial<CliIo> = {}) {
  const [out, error]: [string[], string[]] = [[], []]
  const code = await run([...args], {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    readFile: async () => new TextEncoder().encode(plan.join('\n')),
    writeFile: async () => assert.fail('checking writes nothing'),
    language: 'bg',
    ...said,
  })
  return { code, out: out.join('\n'), error }
}

test('a plan without findings of that gravity ends with 0, another with 1', async () => {
  const codes = async (plan: readonly string[], failOn: string) =>
    (await answer(plan, ['plan.txt', '--fail-on', failOn])).code
  assert.deepEqual(
    [await codes(sound, 'info'), await codes(faulty, 'error'), await codes(faulty, 'never')],
    [0, 1, 0],
  )
  const onlyWarnings = [...sound, '3\tЛагери\tЛагери – 2\tЛагери – 3\tФонд – 500 лв.\tМай\tМВР']
  assert.deepEqual(
    [await codes(onlyWarnings, 'error'), await codes(onlyWarnings, 'warning')],
    [0, 1],
  )
})

test('a person reads the findings measure by measure, with their place and words', async () => {
  const { out } = await answer(faulty, ['plan.txt'], { columns: 80 })
  assert.match(out, /^plan\.txt: Грешки: 2 · За преценка: 1/)
  assert.match(out, /^Мярка 2 \(таблица 1, ред 4\)$/m)
  assert.match(out, /^ {2}Грешка, целева стойност \[target-names-no-value\]\n {4}„Лагери“$/m)
  assert.deepEqual(
    out.split('\n').filter((line) => line.length > 80),
    [],
  )
})

test('a program gets the findings in the shape of merilo-findings/1', async () => {
  const { out } = await answer(faulty, ['--format=json', 'plan.txt'])
  const json = JSON.parse(out)
  assert.equal(json.format, 'merilo-findings/1')
  assert.equal(json.file, 'plan.txt')
  assert.deepEqual(json.counts, { error: 2, warning: 1, info: json.counts.info })
  assert.equal(json.findings[0].severity, 'error')
  const keys = ['rule', 'severity', 'measure', 'position', 'cell', 'actual', 'expected', 'message']
  for (const finding of json.findings) for (const key of keys) assert.ok(key in finding, key)
  const withoutYear = json.findings.find(({ rule }: { rule: string }) => /year/.test(rule))
  assert.deepEqual(withoutYear.source, { table: 1, row: 4 })
  assert.equal(withoutYear.mend.words, 'Май 2025 г.')
})

const message = Type.Object({ text: Type.String({ minLength: 1 }) })
const location = Type.Object({
  physicalLocation: Type.Object({
    artifactLocation: Type.Object({ uri: Type.String({ pattern: '^[^\\s\\\\]+$' }) }),
  }),
  logicalLocations: Type.Optional(
    Type.Array(
      Type.Object({
        name: Type.String({ minLength: 1 }),
        fullyQualifiedName: Type.String({ minLength: 1 }),
        kind: Type.String(),
      }),
      { minItems: 1 },
    ),
  ),
})
const level = Type.Union([Type.Literal('error'), Type.Literal('warning'), Type.Literal('note')])
/** What SARIF 2.1.0 (OASIS) requires, as far as this program writes it. */
const sarif = Type.Object({
  $schema: Type.String(),
  version: Type.Literal('2.1.0'),
  runs: Type.Array(
    Type.Object({
      tool: Type.Object({
        driver: Type.Object({
          name: Type.Literal('Merilo'),
          rules: Type.Array(
            Type.Object({
              id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }),
              shortDescription: Type.Optional(message),
              fullDescription: Type.Optional(message),
              helpUri: Type.Optional(
                Type.String({ pattern: '^(file|https)://.+/[a-z0-9-]+\\.md$' }),
              ),
            }),
          ),
        }),
      }),
      invocations: Type.Array(
        Type.Object({
          executionSuccessful: Type.Boolean(),
          toolExecutionNotifications: Type.Optional(
            Type.Array(Type.Object({ level, message, locations: Type.Array(location) })),
          ),
        }),
      ),
      results: Type.Array(
        Type.Object({
          ruleId: Type.String(),
          ruleIndex: Type.Integer({ minimum: 0 }),
          level,
          message,
          locations: Type.Array(location, { minItems: 1, maxItems: 1 }),
          partialFingerprints: Type.Record(
            Type.String(),
            Type.String({ pattern: '^[0-9a-f]{32}$' }),
          ),
        }),
      ),
    }),
    { minItems: 1, maxItems: 1 },
  ),
})

async function sarifOf(plan: readonly string[], file = 'plan.txt') {
  const { out, code } = await answer(plan, [file, '--format', 'sarif', '--lang', 'en'])
  const json: unknown = JSON.parse(out)
  assert.deepEqual(
    Value.Errors(sarif, json).map((error) => `${error.instancePath} ${error.message}`),
    [],
  )
  return { code, run: Value.Parse(sarif, json).runs[0] }
}

test('a pipeline gets SARIF, in which each result leads to its rule, measure, cell and row', async () => {
  const { run } = await sarifOf(faulty)
  assert.equal(run?.invocations[0]?.executionSuccessful, true)
  for (const { ruleId, ruleIndex } of run?.results ?? [])
    assert.equal(run?.tool.driver.rules[ruleIndex]?.id, ruleId)
  const target = run?.results.find(({ ruleId }) => ruleId === 'target-names-no-value')
  assert.equal(target?.level, 'error')
  assert.deepEqual(
    target?.locations[0]?.logicalLocations?.map((each) => each.fullyQualifiedName),
    ['measure 2/target', 'table 1/row 4'],
  )
  const described = run?.tool.driver.rules.find(({ id }) => id === 'target-names-no-value')
  assert.match(described?.fullDescription?.text ?? '', /Целта назовава.+ \/ The target names/)
})

test('each rule leads to its page, which is there; a pipeline may name another place', async () => {
  const { run } = await sarifOf(faulty)
  const addresses = run?.tool.driver.rules.flatMap(({ helpUri }) => helpUri ?? []) ?? []
  assert.ok(addresses.length > 1)
  for (const address of addresses) assert.ok(existsSync(new URL(address)), address)
  const at = ['--format', 'sarif', '--rules-url', 'https://merilo.example.org/rules']
  const { out } = await answer(faulty, ['plan.txt', ...at])
  assert.match(out, /"https:\/\/merilo\.example\.org\/rules\/target-names-no-value\.md"/)
})

test('targets are held against those of last year’s plan', async () => {
  const lastYear = sound.map((line) => line.replace('2025', '2024').replace('– 7\t', '– 9\t'))
  const files: Readonly<Record<string, readonly string[]>> = {
    'now.txt': sound,
    'before.txt': lastYear,
  }
  const readFile = async (path: string) => new TextEncoder().encode(files[path]?.join('\n'))
  const { out } = await answer(sound, ['now.txt', '--previous', 'before.txt', '--format', 'json'], {
    readFile,
  })
  const told = JSON.parse(out).findings.filter(
    ({ rule }: { rule: string }) => rule === 'target-below-last-year',
  )
  assert.deepEqual([told.length, told[0]?.position, told[0]?.expected], [1, 1, 'поне 9'])
  const missing = {
    readFile: async (path: string) => (path === 'now.txt' ? readFile(path) : assert.fail()),
  }
  const refused = await answer(sound, ['now.txt', '--previous', 'gone.txt'], missing)
  assert.equal(refused.code, 1)
  assert.match(refused.error[0] ?? '', /gone\.txt/)
})

test('a finding keeps its fingerprint when rows are added before it, and no two have the same', async () => {
  const prints = async (plan: readonly string[]) =>
    (await sarifOf(plan)).run?.results.map((each) => each.partialFingerprints['meriloFinding/v1'])
  const before = await prints(faulty)
  assert.equal(new Set(before).size, before?.length)
  const [title = '', head = '', ...rows] = faulty
  const added = '7\tБиблиотеки\tСбирки – 1\tСбирки – 3\tФонд – 700 лв.\tЮни 2025 г.\tМВР'
  const after = new Set(await prints([title, head, added, ...rows]))
  const lost = before?.filter((each) => !after.has(each)) ?? []
  assert.ok(lost.length <= 1, `${lost.length} of ${before?.length} are lost`)
})

test('the path of the file is a reference of a URI', async () => {
  const { run } = await sarifOf(faulty, 'планове\\план 2025 #1.txt')
  const uri = run?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri
  assert.equal(decodeURIComponent(uri ?? ''), 'планове/план 2025 #1.txt')
  assert.doesNotMatch(uri ?? '', /[ #\\]/)
})

test('a refused file ends with 1 and says so where findings would stand', async () => {
  const none = ['Покана за среща']
  const text = await answer(none, ['plan.txt'])
  assert.deepEqual([text.code, text.out, text.error.length], [1, '', 1])
  const json = await answer(none, ['plan.txt', '--format', 'json', '--fail-on', 'never'])
  assert.deepEqual(
    [json.code, JSON.parse(json.out).format, JSON.parse(json.out).code],
    [1, 'merilo-refusal/1', 'no-plan-table'],
  )
  const { code, run } = await sarifOf(none)
  assert.equal(code, 1)
  assert.equal(run?.invocations[0]?.executionSuccessful, false)
  assert.equal(run?.invocations[0]?.toolExecutionNotifications?.[0]?.level, 'error')
})

test('a file that is not there is refused', async () => {
  const readFile = () => Promise.reject(new Error('ENOENT'))
  assert.equal((await answer([], ['x.docx'], { readFile })).code, 1)
})

for (const args of [
  [],
  ['plan.txt', 'more.txt'],
  ['plan.txt', '--format', 'xml'],
  ['plan.txt', '--format'],
  ['plan.txt', '--previous'],
  ['plan.txt', '--rules-url', 'docs/rules'],
  ['plan.txt', '--fail-on', 'everything'],
  ['plan.txt', '--lang', 'ru'],
  ['--strict', 'plan.txt'],
])
  test(`wrong usage is told: ${args.join(' ') || 'no arguments'}`, async () => {
    const { code, error } = await answer(sound, args)
    assert.equal(code, 2)
    assert.match(error[0] ?? '', /merilo lint/)
  })
