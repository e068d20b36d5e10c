import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CliIo } from '../cli/cli-io.ts'
import { harmlessLines } from '../core/base/harmless-text.ts'
import type { Language } from '../core/base/language.ts'

/** Far more than any document, bundle or log; a device or a pipe that never ends would take all memory. */
const longest = 1024 ** 3

/** @param folder what relative paths start from. */
export const terminal = (folder: string, language: Language): CliIo => ({
  out: (text) => write(process.stdout, text),
  error: (text) => write(process.stderr, text),
  readFile: (path) => readWhole(resolve(folder, path), longest),
  writeFile: (path, bytes) => writeFile(resolve(folder, path), bytes),
  language,
  ...(process.stdout.columns ? { columns: process.stdout.columns } : {}),
})

/** A terminal would obey what stands in a document or bundle of others; another program gets it as it is. */
const write = (stream: NodeJS.WriteStream, text: string) =>
  stream.write(`${stream.isTTY ? harmlessLines(text) : text}\n`)

/** @throws as node:fs does, and when there is more. */
export async function readWhole(path: string, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    length += chunk.length
    if (length > most) throw new RangeError(`more than ${most} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
