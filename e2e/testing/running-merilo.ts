import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface RunningMerilo {
  readonly address: string
  readonly email: string
  readonly password: string
  stop(): Promise<void>
}

/** A first start in a new folder, as a newcomer has it: own database, sample plan, printed password. */
export async function startMerilo(): Promise<RunningMerilo> {
  const folder = mkdtempSync(join(tmpdir(), 'merilo-e2e-'))
  const child = spawn(
    process.execPath,
    ['--import', './src/main/tsx-hook.mjs', 'src/main/server.ts'],
    {
      cwd: root,
      env: {
        ...process.env,
        MERILO_DATA: folder,
        PORT: '0',
        LANG: 'en_US.UTF-8',
        LC_ALL: 'C.UTF-8',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const said = await firstWords(child)
  return {
    address: /https?:\/\/[\w.:]+/.exec(said)?.[0] ?? '',
    email: /[\w.]+@[\w.]+/.exec(said)?.[0] ?? '',
    password: /password (\S+)/.exec(said)?.[1] ?? '',
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Everything printed until the address is there; an early end is an error. */
function firstWords(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (/https?:\/\//.test(said)) setTimeout(() => resolve(said), 50)
    })
    child.once('exit', (code) => reject(new Error(`Merilo ended with ${code} before it listened`)))
  })
}
