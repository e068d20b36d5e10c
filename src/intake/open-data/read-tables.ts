import { refused } from '../package/refusals.ts'
import type { GuardedZip } from '../package/zip-guard.ts'
import { splitSeparated } from '../text/separated.ts'

/** A row by the names of its columns. */
export type Row = ReadonlyMap<string, string>

export const tableNames = [
  'goals',
  'measures',
  'indicators',
  'funding',
  'institutions',
  'glossary',
] as const
export type Tables = Readonly<Record<(typeof tableNames)[number], readonly Row[]>>

const mostCells = 250_000

/**
 * The tables of a data package that say what the plan is; what was reported is not read in again.
 *
 * @throws {Refused} when one of them is not there or is no table.
 */
export async function readTables(zip: GuardedZip): Promise<Tables> {
  const read = []
  for (const name of tableNames) read.push([name, rowsOf(await textOf(zip, `${name}.csv`))])
  return Object.fromEntries(read)
}

async function textOf(zip: GuardedZip, name: string): Promise<string> {
  const chunks = zip.read(name)
  if (chunks === null) throw refused('data-package-incomplete')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  try {
    for await (const chunk of chunks) text += decoder.decode(chunk, { stream: true })
    return text + decoder.decode()
  } catch (error) {
    throw error instanceof TypeError ? refused('damaged-file') : error
  }
}

function rowsOf(text: string): Row[] {
  const [names = [], ...lines] = splitSeparated(text.replaceAll('\r\n', '\n'), ',')
  if (lines.length * names.length > mostCells) throw refused('too-many-cells')
  return lines
    .filter((cells) => cells.length > 1 || cells[0] !== '')
    .map((cells) => {
      if (cells.length !== names.length) throw refused('damaged-file')
      return new Map(names.map((name, index) => [name, cells[index] ?? '']))
    })
}
