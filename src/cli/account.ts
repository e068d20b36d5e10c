import { recoverFromOutside } from '../actions/recover-account.ts'
import type { Database } from '../store/database.ts'
import { type CliIo, exitCodes } from './cli-io.ts'

export const usage = 'merilo account recover EMAIL'

/**
 * `merilo account recover`: lets somebody in again when no administrator can. Whoever can start the program
 * with its database could change anything in it anyway; this way it stands in the log.
 */
export async function run(
  args: readonly string[],
  io: CliIo,
  open: () => Promise<{ database: Database; close(): Promise<void> }>,
): Promise<number> {
  const [command, email, ...more] = args
  if (command !== 'recover' || !email?.includes('@') || more.length > 0) {
    io.error(usage)
    return exitCodes.wrongUsage
  }
  const { database, close } = await open()
  try {
    const surroundings = { database, now: () => new Date().toISOString() }
    const { token, expiresAt } = await recoverFromOutside(surroundings, email, io.language)
    const path = `/${io.language}/invitation/${token}`
    io.out(sentences[io.language](path, expiresAt))
    return exitCodes.done
  } finally {
    await close()
  }
}

const sentences = {
  bg: (path: string, until: string) =>
    `Досегашните парола, втори фактор и ключове за достъп отпаднаха. Нова парола се избира веднъж, до ${until}, на адреса на Мерило с:\n${path}`,
  en: (path: string, until: string) =>
    `Password, second factor and passkeys are taken away. A new password is chosen once, until ${until}, at Merilo's address with:\n${path}`,
} as const
