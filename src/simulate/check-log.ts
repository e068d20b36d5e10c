import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { surely } from './surely.ts'
import type { Year } from './year.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

const actions = {
  submit: 'submit-report',
  return: 'return-report',
  accept: 'accept-report',
  reopen: 'reopen-report',
} as const

/**
 * The log is whole, and of every report it has the steps that people were told are done: each of them once, in
 * their order. Answers with its sentence.
 */
export async function checkLog(year: Year, slug: string): Promise<string> {
  const { body } = await surely(year.site, () => year.people.auditor.look('/log/log.jsonl'))
  const logged = new Map<string, string[]>()
  for (const line of body.split('\n').filter((each) => each !== '')) {
    const { action, entity, entityId } = JSON.parse(line)
    if (entity !== 'measure-report' || action === 'save-report') continue
    logged.set(entityId, [...(logged.get(entityId) ?? []), action])
  }
  for (const { period, measure, moves } of year.ledger.all()) {
    const id = `${slug}/${measure}/${period}`
    assert.deepEqual(
      logged.get(id),
      moves.map((move) => actions[move]),
      id,
    )
  }
  return await verified(year.site.folder)
}

/** `merilo log verify`, beside the running site. */
async function verified(folder: string): Promise<string> {
  const args = ['--import', './src/main/tsx-hook.mjs', 'src/main/cli.ts', 'log', 'verify']
  const program = spawn(process.execPath, args, { cwd: project, env: { MERILO_DATA: folder } })
  let said = ''
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const [code] = await once(program, 'close')
  assert.equal(code, 0, said)
  return said.split('\n')[0] ?? ''
}
