import { canonicalJson } from '../../core/base/canonical-json.ts'
import { guarded } from '../../core/base/guarded.ts'

/** What the log says of one change, whoever it was read by. */
export interface LoggedChange {
  readonly seq: string
  readonly at: string
  readonly actorName: string
  readonly action: string
  readonly entity: string
  readonly entityId: string
  readonly old: unknown
  readonly new: unknown
}

/**
 * The log as JSON Lines, an entry a line with every field that its hash was made of: whoever has the
 * whole file can recompute the chain without us.
 */
export async function* logAsJsonLines(
  entries: AsyncIterable<LoggedChange>,
): AsyncGenerator<string> {
  for await (const entry of entries) yield `${canonicalJson(entry)}\n`
}

/**
 * The log as a table (RFC 4180, UTF-8 with its mark so that Excel reads Cyrillic).
 * @param words the names of the columns, in the order of their fields
 * @param actions what was done, by the name of the action
 */
export async function* logAsCsv(
  entries: AsyncIterable<LoggedChange>,
  columns: readonly string[],
  actions: Readonly<Record<string, string>>,
): AsyncGenerator<string> {
  yield `\ufeff${csvLine(columns)}`
  for await (const entry of entries) {
    yield csvLine([
      entry.seq,
      entry.at,
      entry.actorName,
      actions[entry.action] ?? entry.action,
      entry.entity,
      entry.entityId,
      said(entry.old),
      said(entry.new),
    ])
  }
}

const said = (side: unknown): string => (side === null ? '' : canonicalJson(side))

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`

function csvCell(text: string): string {
  const safe = guarded(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
