import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'merilo-test-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

const layers = ['core', 'intake', 'store', 'render', 'actions', 'web', 'cli', 'main'] as const
/** Beside the site, and driving it from outside: it may import what main may, and nobody imports it. */
const simulation = 'simulate'
const stages = [
  'base',
  'access',
  'draft',
  'coordination',
  'plan',
  'report',
  'money',
  'degree',
  'annual-report',
  'publication',
  'mail',
] as const

/** What each layer may import besides itself. Readers of the store have their own cases below. */
const mayImport: Record<(typeof layers)[number], readonly string[]> = {
  core: [],
  intake: ['core'],
  store: ['core'],
  render: ['core'],
  actions: ['core', 'intake', 'store', 'render'],
  web: ['core', 'actions', 'render'],
  cli: ['core', 'intake', 'actions', 'render'],
  main: layers,
}

interface Seed {
  readonly file: string
  readonly line: string
  /** The rule that refuses it; null when it is allowed. */
  readonly refusedBy: string | null
}

const imports = 'lint/style/noRestrictedImports'
const globals = 'lint/style/noRestrictedGlobals'
const environment = 'lint/style/noProcessEnv'
const writing = 'lint/suspicious/noConsole'
const cycles = 'lint/suspicious/noImportCycles'
// The plugin that refuses Math.random has no name of its own.
const randomness = 'plugin'
const rules = [imports, globals, environment, writing, cycles, randomness]

let seeds = 0
function seed(folder: string, line: string, refusedBy: string | null): Seed {
  seeds += 1
  return { file: `src/${folder}/seed-${seeds}.ts`, line, refusedBy }
}

const betweenLayers = layers.flatMap((from) =>
  layers
    .filter((to) => to !== from)
    .map((to) => {
      const allowed = mayImport[from].includes(to)
      const [folder, up] = from === 'core' ? ['core/base', '../..'] : [from, '..']
      return seed(folder, `export { x } from '${up}/${to}/some/thing.ts'`, allowed ? null : imports)
    }),
)

const betweenStages = stages.flatMap((from, position) =>
  stages
    .filter((to) => to !== from)
    .map((to) => {
      const later = stages.indexOf(to) > position
      return seed(`core/${from}`, `export { x } from '../${to}/some.ts'`, later ? imports : null)
    }),
)

const readersOnly = (['web', 'cli'] as const).flatMap((from) => [
  seed(from, "export { x } from '../store/plan.reader.ts'", null),
  seed(from, "export type { Database } from '../store/database.ts'", null),
  seed(from, "export { openDatabase } from '../store/database.ts'", imports),
  seed(from, "export { x } from '../store/plan.writer.ts'", imports),
  seed(from, "export { x } from '../store/migrate.ts'", imports),
  seed(from, "export const x = () => import('../store/plan.writer.ts')", imports),
])

const purity = stages.flatMap((stage) => [
  seed(`core/${stage}`, "export { x } from 'kysely'", imports),
  seed(`core/${stage}`, "export { x } from '@fastify/cookie'", imports),
  seed(`core/${stage}`, "export { readFile } from 'node:fs/promises'", imports),
  seed(`core/${stage}`, 'export const x = new Date()', globals),
  seed(`core/${stage}`, 'export const x = process.uptime()', globals),
  seed(`core/${stage}`, "export const x = fetch('/')", globals),
  seed(`core/${stage}`, 'export const x = crypto.randomUUID()', globals),
  seed(`core/${stage}`, 'export const x = performance.now()', globals),
  seed(`core/${stage}`, 'export const x = Math.random()', randomness),
  seed(`core/${stage}`, 'export const x = Math.max(1, 2)', null),
])

const habits = [
  seed('store', "export const x = process.env['SECRET']", environment),
  seed('render', "console.log('x')", writing),
  seed('main', "console.log('x')", null),
]

const allSeeds = [...betweenLayers, ...betweenStages, ...readersOnly, ...purity, ...habits]

/** The rules that refused something in each file. */
let refusals: ReadonlyMap<string, ReadonlySet<string>>

before(async () => {
  for (const { file, line } of allSeeds) write(file, line)
  write('src/core/base/first-of-circle.ts', "export { x } from './second-of-circle.ts'")
  write('src/core/base/second-of-circle.ts', "export { x } from './first-of-circle.ts'")
  for (const file of ['biome.json', 'biome.layers.json', 'src/core/no-randomness.grit']) {
    cpSync(join(project, file), join(scratch, file))
  }
  refusals = await lint(scratch)
})

function write(file: string, line: string) {
  mkdirSync(dirname(join(scratch, file)), { recursive: true })
  writeFileSync(join(scratch, file), `${line}\n`)
}

interface Diagnostic {
  readonly category: string
  readonly location: { readonly path: string }
}

async function lint(folder: string) {
  const biome = join(project, 'node_modules/.bin/biome')
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', 'src']
  const output = await new Promise<string>((resolve) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 }
    execFile(biome, args, options, (_error, stdout) => resolve(stdout))
  })
  const { diagnostics } = JSON.parse(output) as { diagnostics: Diagnostic[] }
  const found = new Map<string, Set<string>>()
  for (const { category, location } of diagnostics) {
    if (!rules.includes(category)) continue
    found.set(location.path, (found.get(location.path) ?? new Set()).add(category))
  }
  return found
}

function assertRefusals(expected: readonly Seed[]) {
  for (const { file, line, refusedBy } of expected) {
    const actual = [...(refusals.get(file) ?? [])]
    assert.deepEqual(actual, refusedBy === null ? [] : [refusedBy], `${file}: ${line}`)
  }
}

test('every folder of src is a layer and every folder of core a stage', () => {
  const foldersIn = (path: string) =>
    readdirSync(join(project, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
  assert.deepEqual(foldersIn('src'), [...layers, simulation].sort())
  assert.deepEqual(foldersIn('src/core'), [...stages].sort())
})

test('nothing outside the simulation imports from it', () => {
  const files = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
  const others = files.filter((file) => /\.tsx?$/.test(file) && !file.startsWith(simulation))
  assert.ok(others.length > 1000)
  const importing = others.filter((file) =>
    /from '[^']*\/simulate\//.test(readFileSync(join(project, 'src', file), 'utf8')),
  )
  assert.deepEqual(importing, [])
})

test('a layer imports what the design lets it and nothing else', () => {
  assertRefusals(betweenLayers)
})

test('a stage of core never imports a later one', () => {
  assertRefusals(betweenStages)
})

test('pages and commands read the store and never write it', () => {
  assertRefusals(readersOnly)
})

test('core has no packages, no node, no clock and no randomness', () => {
  assertRefusals(purity)
})

test('only main reads the environment and only main and cli write to the console', () => {
  assertRefusals(habits)
})

test('files that import each other in a circle are refused', () => {
  assert.ok(refusals.get('src/core/base/first-of-circle.ts')?.has(cycles))
})

test('the project itself keeps to all of this', async () => {
  assert.deepEqual([...(await lint(project))], [])
})
