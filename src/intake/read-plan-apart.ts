import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Refusal } from '../core/base/refusal.ts'
import type { GivenFile } from './read-file.ts'
import type { ReadPlan } from './read-plan.ts'
import type { Register } from './register.ts'

const limits = { milliseconds: 90_000, millisecondsToEnd: 2_000, megabytes: 1024 }

let before: Promise<unknown> = Promise.resolve()

/**
 * Reads a plan in a thread of its own, so that nobody else waits for a large document and its memory is
 * given back. One document at a time: two large ones would leave nothing for the pages. Refused, too,
 * when reading takes longer or more memory than any plan needs.
 */
export function readPlanApart(file: GivenFile, register: Register): Promise<ReadPlan | Refusal> {
  const reading = before.then(() => readInThread(file, register))
  before = reading.catch(() => undefined)
  return reading
}

/** @throws whatever the thread throws: a bug. */
function readInThread(file: GivenFile, register: Register): Promise<ReadPlan | Refusal> {
  const thread = new Worker(new URL('./read-plan-thread.ts', import.meta.url), {
    workerData: { file, register, compiled: compiled() },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 24 },
  })
  return new Promise<ReadPlan | Refusal>((resolve, reject) => {
    const timer = setTimeout(() => resolve(tooMuch), limits.milliseconds)
    thread.once('message', resolve)
    thread.once('messageerror', reject)
    thread.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' || isTooDeep(error)) resolve(tooMuch)
      else reject(error)
    })
    thread.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('the reading thread ended without an answer'))
    })
  }).finally(() => endOf(thread))
}

/** Megabytes in one word, or one thing in another without end: what the stack has no room for. */
const isTooDeep = (error: unknown): boolean =>
  error instanceof RangeError && error.message.includes('call stack')

/** Where the program keeps what it has compiled: the folder above that of this version of Node. */
const compiled = (): string | undefined => {
  const folder = getCompileCacheDir()
  return folder === undefined ? undefined : dirname(folder)
}

/** Its memory should be free before the next begins; but a thread that does not end keeps nobody waiting. */
const endOf = (thread: Worker): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, limits.millisecondsToEnd)
    thread.terminate().finally(() => {
      clearTimeout(timer)
      resolve()
    })
  })

const tooMuch: Refusal = {
  code: 'document-too-complex',
  message: {
    bg: 'Документът е прекалено голям за план. Оставете в него само таблицата с мерките и опитайте отново.',
    en: 'The document is too large for a plan. Leave only the table of measures in it and try again.',
  },
}
