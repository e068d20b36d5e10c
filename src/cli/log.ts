import { entriesOfFile } from '../actions/log-file.ts'
import {
  faultWords,
  type LogVerification,
  parseLogHead,
  verifyEntries,
  verifyLog,
} from '../actions/verify-log.ts'
import type { InBothLanguages } from '../core/base/language.ts'
import type { Refusal } from '../core/base/refusal.ts'
import type { LogHead } from '../core/publication/log-chain.ts'
import type { Database } from '../store/database.ts'
import { answerRefusal, type CliIo, exitCodes, readNamedFile } from './cli-io.ts'

export const usage = 'merilo log verify [--file LOG.jsonl] [--head SEQ:HASH] [--json]'

/**
 * `merilo log verify`: recomputes the chain of the log. With the head that was noted another day it
 * also shows whether entries were cut off or the whole log was written anew. A log that was saved as
 * JSON Lines is checked without a database.
 */
export async function run(args: readonly string[], io: CliIo, open: OpenDatabase): Promise<number> {
  const asked = parse(args)
  if (!asked) {
    io.error(usage)
    return exitCodes.wrongUsage
  }
  const verification =
    asked.file === undefined
      ? await verifyKept(open, asked.noted)
      : await verifyFile(asked.file, io, asked.noted)
  if ('code' in verification) return answerRefusal(verification, io, asked.json)
  io.out(asked.json ? asJson(verification) : sentenceOn(verification)[io.language])
  return verification.whole ? exitCodes.done : exitCodes.refused
}

async function verifyKept(open: OpenDatabase, noted?: LogHead): Promise<LogVerification> {
  const { database, close } = await open()
  try {
    return await verifyLog(database, noted)
  } finally {
    await close()
  }
}

async function verifyFile(
  path: string,
  io: CliIo,
  noted?: LogHead,
): Promise<LogVerification | Refusal> {
  const bytes = await readNamedFile(path, io)
  if (!(bytes instanceof Uint8Array)) return bytes
  const entries = entriesOfFile(bytes)
  return Array.isArray(entries) ? await verifyEntries(entries, noted) : (entries as Refusal)
}

type OpenDatabase = () => Promise<{ database: Database; close(): Promise<void> }>

interface Asked {
  readonly json: boolean
  readonly noted?: LogHead
  readonly file?: string
}

function parse([command, ...options]: readonly string[]): Asked | undefined {
  if (command !== 'verify') return undefined
  let asked: Asked = { json: false }
  for (let at = 0; at < options.length; at += 1) {
    const more = readOption(options[at] ?? '', options[at + 1] ?? '')
    if (!more) return undefined
    if (!more.json) at += 1
    asked = { ...asked, ...more }
  }
  return asked
}

function readOption(name: string, value: string): Partial<Asked> | undefined {
  if (name === '--json') return { json: true }
  if (name === '--file') return value === '' || value.startsWith('--') ? undefined : { file: value }
  const noted = name === '--head' ? parseLogHead(value) : undefined
  return noted && { noted }
}

const asJson = (verification: LogVerification): string =>
  JSON.stringify({
    format: 'merilo-log-verification/1',
    verdict: verification.whole ? 'whole' : 'broken',
    head: verification.whole ? verification.head : null,
    firstFault: verification.whole ? null : { seq: verification.seq, fault: verification.fault },
  })

function sentenceOn(verification: LogVerification): InBothLanguages {
  if (!verification.whole) {
    const fault = faultWords[verification.fault](verification.seq)
    return { bg: `Дневникът е нарушен: ${fault.bg}.`, en: `The log is broken: ${fault.en}.` }
  }
  const { seq, hash } = verification.head
  return {
    bg: `Дневникът е цял: ${seq} ${seq === '1' ? 'запис' : 'записа'}. Край: ${seq}:${hash}\nЗапишете края другаде: само сравнен с него (--head), дневникът показва дали последните му записи са отрязани.`,
    en: `The log is whole: ${seq} ${seq === '1' ? 'entry' : 'entries'}. Head: ${seq}:${hash}\nNote the head elsewhere: only against it (--head) does the log show whether its last entries were cut off.`,
  }
}
