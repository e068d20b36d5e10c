import type { Answer } from './answer.ts'

/** A Word document to keep; the name is ours and plain ASCII. */
export const wordFile = (bytes: Uint8Array, name: string): Answer => ({
  kind: 'file',
  bytes,
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  name: `${name}.docx`,
})

/** Several files in one. */
export const zipFile = (bytes: Uint8Array, name: string): Answer => ({
  ...{ kind: 'file', bytes, type: 'application/zip', name: `${name}.zip` },
})
