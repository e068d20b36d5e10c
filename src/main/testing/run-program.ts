import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../..', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

export interface Program {
  readonly process: ChildProcess
  /** What the program has written when it first writes what is waited for. */
  says(pattern: RegExp): Promise<string>
  readonly ended: Promise<Ended>
}

/** Runs `server.ts` or `cli.ts` as npm does, with nothing of our own environment but PATH. */
export function runProgram(
  file: 'server.ts' | 'cli.ts',
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Program {
  const child = spawn(
    process.execPath,
    ['--import', './src/main/tsx-hook.mjs', `src/main/${file}`, ...args],
    {
      cwd: project,
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let out = ''
  let error = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    error += text
  })
  // A test that failed must not leave it behind.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      process.off('exit', kill)
      resolve({ code, out, error })
    })
  })
  const says = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => pattern.test(out) && resolve(out)
      child.stdout.on('data', look)
      child.once('close', () => reject(new Error(`it ended and said: ${out}${error}`)))
      look()
    })
  return { process: child, says, ended }
}
