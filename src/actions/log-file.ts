import type { Refusal } from '../core/base/refusal.ts'
import type { AuditEntry } from '../store/audit-entry.ts'

/** The entries of a log that was saved as JSON Lines, or why it is no such file. */
export function entriesOfFile(bytes: Uint8Array): AuditEntry[] | Refusal {
  const entries: AuditEntry[] = []
  const lines = new TextDecoder().decode(bytes).split('\n')
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const entry = entryOf(line)
    if (!entry) return noLog(index + 1)
    entries.push(entry)
  }
  return entries
}

const textFields = ['seq', 'at', 'actorId', 'actorName', 'action', 'entity', 'entityId'] as const

function entryOf(line: string): AuditEntry | undefined {
  try {
    const entry: unknown = JSON.parse(line)
    if (typeof entry !== 'object' || entry === null) return undefined
    const fields = entry as Record<string, unknown>
    const wanted = [...textFields, 'previousHash', 'hash']
    const isWhole = wanted.every((name) => typeof fields[name] === 'string')
    // Its number is counted with; everything else only goes into the hash.
    return isWhole && /^\d{1,18}$/.test(String(fields['seq'])) ? (entry as AuditEntry) : undefined
  } catch {
    return undefined
  }
}

const noLog = (line: number): Refusal => ({
  code: 'no-log-file',
  message: {
    bg: `Файлът не е дневник, записан като JSON Lines: ред ${line} не е запис.`,
    en: `The file is not a log saved as JSON Lines: line ${line} is no entry.`,
  },
})
