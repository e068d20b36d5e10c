import {
  type LogFault,
  type LogHead,
  type LogVerification,
  verifyLog,
} from '../actions/verify-log.ts'
import type { InBothLanguages } from '../core/base/language.ts'
import type { Database } from '../store/database.ts'
import { type CliIo, exitCodes } from './cli-io.ts'

export const usage = 'merilo log verify [--head SEQ:HASH] [--json]'

/**
 * `merilo log verify`: recomputes the chain of the log. With the head that was noted another day it
 * also shows whether entries were cut off or the whole log was written anew.
 */
export async function run(
  args: readonly string[],
  io: CliIo,
  open: () => Promise<{ database: Database; close(): Promise<void> }>,
): Promise<number> {
  const asked = parse(args)
  if (!asked) {
    io.error(usage)
    return exitCodes.wrongUsage
  }
  const { database, close } = await open()
  try {
    const verification = await verifyLog(database, asked.noted)
    io.out(asked.json ? asJson(verification) : sentenceOn(verification)[io.language])
    return verification.whole ? exitCodes.done : exitCodes.refused
  } finally {
    await close()
  }
}

interface Asked {
  readonly json: boolean
  readonly noted?: LogHead
}

function parse([command, ...options]: readonly string[]): Asked | undefined {
  if (command !== 'verify') return undefined
  let asked: Asked = { json: false }
  for (let at = 0; at < options.length; at += 1) {
    if (options[at] === '--json') asked = { ...asked, json: true }
    else {
      const noted = options[at] === '--head' ? parseHead(options[++at] ?? '') : undefined
      if (!noted) return undefined
      asked = { ...asked, noted }
    }
  }
  return asked
}

function parseHead(text: string): LogHead | undefined {
  const [, seq, hash] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(text) ?? []
  return seq && hash ? { seq, hash } : undefined
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
    const fault = faults[verification.fault](verification.seq)
    return { bg: `Дневникът е нарушен: ${fault.bg}.`, en: `The log is broken: ${fault.en}.` }
  }
  const { seq, hash } = verification.head
  return {
    bg: `Дневникът е цял: ${seq} ${seq === '1' ? 'запис' : 'записа'}. Край: ${seq}:${hash}\nЗапишете края другаде: само сравнен с него (--head), дневникът показва дали последните му записи са отрязани.`,
    en: `The log is whole: ${seq} ${seq === '1' ? 'entry' : 'entries'}. Head: ${seq}:${hash}\nNote the head elsewhere: only against it (--head) does the log show whether its last entries were cut off.`,
  }
}

const faults: Readonly<Record<LogFault, (seq: string) => InBothLanguages>> = {
  missing: (seq) => ({ bg: `липсва запис ${seq}`, en: `entry ${seq} is missing` }),
  changed: (seq) => ({ bg: `запис ${seq} е променен`, en: `entry ${seq} was changed` }),
  unlinked: (seq) => ({
    bg: `запис ${seq} не следва предишния`,
    en: `entry ${seq} does not follow the one before it`,
  }),
  'other-history': (seq) => ({
    bg: `запис ${seq} не е този, чийто край е бил записан`,
    en: `entry ${seq} is not the one whose head was noted`,
  }),
}
