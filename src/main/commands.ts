import type { CliIo } from '../cli/cli-io.ts'
import type { Database } from '../store/database.ts'

/**
 * A command of `merilo`. It opens the database only when it needs it, after it has understood its
 * arguments, and closes it again; it answers with its exit code.
 */
export type Command = (
  args: string[],
  io: CliIo,
  open: () => Promise<{ database: Database; close(): Promise<void> }>,
) => Promise<number>

/** Each is loaded when it is called, so that none waits for the parts of another. */
export const commands: Readonly<Record<string, () => Promise<{ readonly run: Command }>>> = {
  read: () => import('../cli/read.ts'),
  lint: () => import('../cli/lint.ts'),
  degree: () => import('../cli/degree.ts'),
  money: () => import('../cli/money.ts'),
  export: () => import('../cli/export.ts'),
  verify: () => import('../cli/verify.ts'),
  log: () => import('../cli/log.ts'),
  account: () => import('../cli/account.ts'),
}
