import { isRefusal, type Refusal } from '../../core/base/refusal.ts'
import { refusalIn } from '../package/refusals.ts'
import { type GuardedZip, openGuardedZip } from '../package/zip-guard.ts'

/** Why a bundle is not unpacked. */
export interface NotUnpacked {
  readonly refusal: Refusal
  /** The file that it is about; null for the zip itself. */
  readonly name: string | null
}

/** The files of a zip by their names, in its order, unpacked under the guard's limits; or why it is not unpacked. */
export async function unpackBundle(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, Uint8Array> | NotUnpacked> {
  const zip = await opened(bytes)
  if (isRefusal(zip)) return { refusal: zip, name: null }
  const files = new Map<string, Uint8Array>()
  for (const name of zip.names) {
    try {
      files.set(name, await wholePart(zip, name))
    } catch (error) {
      return { refusal: refusalIn(error), name }
    }
  }
  return files
}

async function opened(bytes: Uint8Array): Promise<GuardedZip | Refusal> {
  try {
    return await openGuardedZip(bytes)
  } catch (error) {
    return refusalIn(error)
  }
}

async function wholePart(zip: GuardedZip, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of zip.read(name) ?? []) chunks.push(chunk)
  return Buffer.concat(chunks)
}
