import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NoPress, type Press, type ToPrint } from '../../render/pdf/press.ts'
import type { FromPress } from './press-child.ts'

/** A press of its own process, and the end of it. */
export interface OpenPress extends Press {
  close(): void
}

/** How long one document may take, how many one process prints, and how long it waits for the next, in milliseconds. */
export interface PressLimits {
  readonly patience: number
  readonly most: number
  readonly idle: number
}

/**
 * A document of 85 measures takes a second or two, one of 1 700 about half a minute. Each leaves some 14 MB
 * behind in its process.
 */
const usualLimits: PressLimits = { patience: 120_000, most: 12, idle: 15_000 }

const child = fileURLToPath(new URL('./press-child.ts', import.meta.url))
const templates = fileURLToPath(new URL('../../render/pdf', import.meta.url))

const require = createRequire(import.meta.url)
const fontsFolder = dirname(require.resolve('@expo-google-fonts/sofia-sans/package.json'))
const fonts = ['400Regular', '400Regular_Italic', '700Bold'].map((name) => join(fontsFolder, name))

/**
 * Prints one document after the other, in a process that is started with the first and ended when there is
 * nothing to do.
 *
 * @param complain is told once that there is nothing on this machine to print with
 */
export function openPress(
  complain: (words: string) => void,
  limits: PressLimits = usualLimits,
  program: string = child,
): OpenPress {
  let running: { readonly process: ChildProcess; prints: number } | undefined
  let rest: NodeJS.Timeout | undefined
  let turn: Promise<unknown> = Promise.resolve()
  let isClosed = false
  let hasComplained = false

  function end() {
    clearTimeout(rest)
    running?.process.kill('SIGKILL')
    running = undefined
  }

  function started() {
    clearTimeout(rest)
    if (running && running.prints >= limits.most) end()
    running ??= {
      process: fork(program, [templates, ...fonts], { serialization: 'advanced', execArgv: [] }),
      prints: 0,
    }
    running.prints += 1
    return running.process
  }

  async function printNext(what: ToPrint): Promise<Uint8Array> {
    if (isClosed) throw new Error('the press is closed')
    const answer = await answerOf(started(), what, limits.patience)
    if (answer.kind === 'bytes') {
      rest = setTimeout(end, limits.idle).unref()
      return answer.bytes
    }
    end()
    if (answer.kind === 'failed') throw new Error(answer.words)
    if (!hasComplained) complain(answer.words)
    hasComplained = true
    throw new NoPress(answer.words)
  }

  return {
    print: (what) => {
      const printed = turn.then(() => printNext(what))
      turn = printed.catch(() => undefined)
      return printed
    },
    close: () => {
      isClosed = true
      end()
    },
  }
}

/** What the process says to what it is given; that it failed where it ends or says nothing in time. */
function answerOf(process: ChildProcess, what: ToPrint, patience: number): Promise<FromPress> {
  return new Promise((resolve) => {
    const settle = (answer: FromPress) => {
      clearTimeout(late)
      process.removeAllListeners()
      resolve(answer)
    }
    const late = setTimeout(
      () => settle({ kind: 'failed', words: `not printed within ${patience / 1000} s` }),
      patience,
    )
    process.once('message', (answer) => settle(answer as FromPress))
    process.once('error', ({ message }) => settle({ kind: 'failed', words: message }))
    process.once('exit', (code, signal) =>
      settle({ kind: 'failed', words: `the press ended: ${signal ?? code}` }),
    )
    process.send(what)
  })
}
