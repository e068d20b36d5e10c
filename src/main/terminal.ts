import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CliIo } from '../cli/cli-io.ts'
import type { Language } from '../core/base/language.ts'

/** @param folder what relative paths start from. */
export const terminal = (folder: string, language: Language): CliIo => ({
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  readFile: (path) => readFile(resolve(folder, path)),
  writeFile: (path, bytes) => writeFile(resolve(folder, path), bytes),
  language,
  ...(process.stdout.columns ? { columns: process.stdout.columns } : {}),
})
