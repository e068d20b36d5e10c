import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import type { Refusal } from '../core/base/refusal.ts'
import type { GivenFile } from './read-file.ts'
import type { ReadPlan } from './read-plan.ts'
import type { Register } from './register.ts'
import { answerOfThread } from './thread-of-its-own.ts'

const limits = { milliseconds: 90_000, megabytes: 1024 }

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

const readInThread = (file: GivenFile, register: Register): Promise<ReadPlan | Refusal> =>
  answerOfThread<ReadPlan>({
    program: new URL('./read-plan-thread.ts', import.meta.url),
    given: { file, register, compiled: compiled() },
    ...limits,
    tooMuch,
    flags: [],
  })

/** Where the program keeps what it has compiled: the folder above that of this version of Node. */
const compiled = (): string | undefined => {
  const folder = getCompileCacheDir()
  return folder === undefined ? undefined : dirname(folder)
}

const tooMuch: Refusal = {
  code: 'document-too-complex',
  message: {
    bg: 'Документът е прекалено голям за план. Оставете в него само таблицата с мерките и опитайте отново.',
    en: 'The document is too large for a plan. Leave only the table of measures in it and try again.',
  },
}
