import type { FastifyRequest } from 'fastify'
import type { UploadedFile } from './route.ts'

export interface FormData {
  readonly fields: Record<string, string>
  readonly file: UploadedFile | null
}

/**
 * The fields of a form and its one file, whole. The plugin's limits on size and number hold; a file
 * that went over them is answered with 413 by the error handler.
 */
export async function readMultipart(request: FastifyRequest): Promise<FormData> {
  try {
    return await readParts(request)
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error) throw error
    // The parser throws plain errors for what is no form at all; none of it is ours.
    throw Object.assign(new Error('not a form', { cause: error }), { statusCode: 400 })
  }
}

async function readParts(request: FastifyRequest): Promise<FormData> {
  const fields: Record<string, string> = {}
  let file: UploadedFile | null = null
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer()
      if (bytes.length > 0) file = { name: nameOf(part), bytes }
    } else if (typeof part.value === 'string') {
      fields[part.fieldname] = part.value
    }
  }
  return { fields, file }
}

/** Browsers always send one; what else speaks HTTP may not. */
const nameOf = ({ filename }: { readonly filename?: string }): string => filename || 'file'

/** The fields of a plain form. A field sent twice keeps its last value; anything but text is dropped. */
export function readFields(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null) return {}
  const fields = Object.entries(body).map(([name, value]): [string, unknown] => [
    name,
    Array.isArray(value) ? value.at(-1) : value,
  ])
  return Object.fromEntries(
    fields.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
