import { readdir, readFile } from 'node:fs/promises'
import type { GivenFile } from '../read-file.ts'

const folders = ['conformance/intake/documents/', 'conformance/intake/files/']

/** What another program reads for us. */
const ofOffice = /\.(odt|rtf|doc)$/
/** What says what is expected is no document. */
const noDocument = /\.(json|md)$/

/** The documents of the conformance folder that our own readers read, the smallest first. */
export async function soundFiles(): Promise<GivenFile[]> {
  return (await allFiles()).filter(({ name }) => !ofOffice.test(name))
}

/** Those that LibreOffice reads for us. */
export async function officeFiles(): Promise<GivenFile[]> {
  return (await allFiles()).filter(({ name }) => ofOffice.test(name))
}

async function allFiles(): Promise<GivenFile[]> {
  const files = await Promise.all(folders.map(filesIn))
  return files.flat().sort((a, b) => a.bytes.length - b.bytes.length)
}

async function filesIn(folder: string): Promise<GivenFile[]> {
  const place = new URL(`../../../${folder}`, import.meta.url)
  const names = await readdir(place)
  return await Promise.all(
    names
      .filter((name) => !noDocument.test(name))
      .sort()
      .map(async (name) => ({ name, bytes: await readFile(new URL(name, place)) })),
  )
}
