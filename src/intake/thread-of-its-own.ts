import { Worker, type WorkerOptions } from 'node:worker_threads'
import type { Refusal } from '../core/base/refusal.ts'

/** What is to be done apart, and how much of the machine it may take. */
export interface WorkApart {
  /** The module that does it and posts its answer. */
  readonly program: URL
  readonly given: unknown
  readonly milliseconds: number
  readonly megabytes: number
  /** What is said when it takes longer or more memory. */
  readonly tooMuch: Refusal
  /** The flags of its Node; the program's own where none are named. */
  readonly flags?: readonly string[]
}

const millisecondsToEnd = 2_000

/**
 * Does something in a thread, so that nobody else waits for it and its memory is given back.
 *
 * @throws whatever the thread throws: a bug.
 */
export function answerOfThread<Answer>(work: WorkApart): Promise<Answer | Refusal> {
  const options: WorkerOptions = {
    workerData: work.given,
    resourceLimits: { maxOldGenerationSizeMb: work.megabytes, maxYoungGenerationSizeMb: 24 },
  }
  const thread = new Worker(work.program, {
    ...options,
    ...(work.flags ? { execArgv: [...work.flags] } : {}),
  })
  return new Promise<Answer | Refusal>((resolve, reject) => {
    const timer = setTimeout(() => resolve(work.tooMuch), work.milliseconds)
    thread.once('message', resolve)
    thread.once('messageerror', reject)
    thread.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' || isTooDeep(error)) resolve(work.tooMuch)
      else reject(error)
    })
    thread.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('the thread ended without an answer'))
    })
  }).finally(() => endOf(thread))
}

/** Megabytes in one word, or one thing in another without end: what the stack has no room for. */
const isTooDeep = (error: unknown): boolean =>
  error instanceof RangeError && error.message.includes('call stack')

/** Its memory should be free before the next begins; but a thread that does not end keeps nobody waiting. */
const endOf = (thread: Worker): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, millisecondsToEnd)
    thread.terminate().finally(() => {
      clearTimeout(timer)
      resolve()
    })
  })
