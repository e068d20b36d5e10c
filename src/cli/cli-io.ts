import type { Language } from '../core/base/language.ts'
import type { Refusal } from '../core/base/refusal.ts'

/** What a command may do to the world, so that a test can stand in for a terminal and a disk. */
export interface CliIo {
  /** Writes to the standard output and ends the line. */
  readonly out: (text: string) => void
  /** Writes to the standard error and ends the line. */
  readonly error: (text: string) => void
  /** Rejects as node:fs does when there is no such file or it may not be read. */
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>
  /** The language of sentences for people; JSON is the same in all. */
  readonly language: Language
  /** How many characters the terminal shows in a line; absent where the output is no terminal. */
  readonly columns?: number | undefined
}

/** How a command ends: its exit code. */
export const exitCodes = { done: 0, refused: 1, wrongUsage: 2 } as const

/** Says why the input is refused, on one line for people and, where asked, as JSON for programs. */
export function answerRefusal(refusal: Refusal, io: CliIo, asJson: boolean): number {
  const message = refusal.message[io.language].replace(/\s+/gu, ' ')
  io.error(message)
  if (asJson) {
    io.out(JSON.stringify({ format: 'merilo-refusal/1', code: refusal.code, message }))
  }
  return exitCodes.refused
}

/** The bytes of a file that the command line names, or why they cannot be had. */
export async function readNamedFile(path: string, io: CliIo): Promise<Uint8Array | Refusal> {
  try {
    return await io.readFile(path)
  } catch {
    return {
      code: 'file-not-readable',
      message: {
        bg: `Файлът „${path}“ не може да бъде прочетен. Проверете името му и правата за достъп.`,
        en: `The file "${path}" cannot be read. Check its name and your access to it.`,
      },
    }
  }
}
