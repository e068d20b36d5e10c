import type { Language } from '../core/base/language.ts'
import { Refused } from '../core/base/refusal.ts'

/** One line for what the person can mend; the whole trace only for a bug of ours. */
export function complaintAbout(error: unknown, language: Language): string {
  if (error instanceof Refused) {
    return error.refusals.map((refusal) => oneLine(refusal.message[language])).join('\n')
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const oneLine = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ')
