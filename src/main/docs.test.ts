import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { degreeReasons, verdicts } from '../core/degree/verdict.ts'
import { accumulations, measurements } from '../core/draft/accumulation.ts'
import { cellKeys, indicatorKinds } from '../core/draft/draft.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const pages = [
  ...readdirSync(root),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) =>
    join('docs', name),
  ),
  'bench/README.md',
].filter((path) => path.endsWith('.md'))

/** The targets of links and pictures that lead to files, without their anchors. */
const linksIn = (page: string): string[] =>
  [...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .flatMap(([, target = '']) => target.split('#')[0] ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))

for (const page of pages) {
  test(`every link in ${page} leads to a file`, () => {
    const broken = linksIn(page).filter((link) => !existsSync(join(root, dirname(page), link)))
    assert.deepEqual(broken, [])
  })
}

test('the list of decisions names every record', () => {
  const records = readdirSync(join(root, 'docs/adr')).filter((name) => /^\d{4}-/.test(name))
  assert.ok(records.length > 0)
  assert.deepEqual(linksIn('docs/adr/README.md').toSorted(), records.toSorted())
})

test('every variable of the environment that a person sets is documented', () => {
  const names = [...read('src/main/env.ts').matchAll(/^ {2}'([A-Z_]+)',$/gm)].map(
    ([, name]) => name,
  )
  assert.ok(names.length > 0)
  const documented = read('docs/configuration.md')
  const missing = names.filter((name) => name !== 'INIT_CWD' && !documented.includes(`\`${name}\``))
  assert.deepEqual(missing, [])
})

test('the contracts name every word that a figure can be told in', () => {
  const contracts = read('docs/contracts.md')
  const words = [
    ...cellKeys,
    ...indicatorKinds,
    ...accumulations,
    ...measurements,
    ...verdicts,
    ...degreeReasons,
  ]
  assert.deepEqual(
    words.filter((word) => !contracts.includes(`\`${word}\``)),
    [],
  )
})

test('the glossary has a row for every noun of the rules', () => {
  const nouns = readdirSync(join(root, 'src/core'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'base' && entry.name !== 'access')
    .map(({ name }) => name.replaceAll('-', ' '))
  const glossary = read('docs/glossary.md')
  const exported = ['Goal', 'Measure', 'Indicator', 'Stage', 'Target', 'Adoption', 'Finding']
  const missing = [...nouns, ...exported, 'Refusal', 'Verdict', 'Tally', 'Explanation'].filter(
    (noun) => !glossary.includes(`| ${noun.toLowerCase()} |`),
  )
  assert.deepEqual(missing, [], `in ${relative(root, join(root, 'docs/glossary.md'))}`)
})
