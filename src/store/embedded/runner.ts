import { spawnSync } from 'node:child_process'
import { chown } from 'node:fs/promises'

/** How PostgreSQL is run: it refuses to run as root, and the data must belong to whom it runs as. */
export interface Runner {
  /** What stands before the program on its command line. */
  readonly prefix: readonly string[]
  /** The user to change to; null to stay who we are. */
  readonly user: { readonly uid: number; readonly gid: number } | null
}

const asWeAre: Runner = { prefix: [], user: null }
const asNobody: Runner = { prefix: [], user: { uid: 65534, gid: 65534 } }
// Root seen from inside as another user: the files stay root's, so that a project under /root works.
const inNamespace: Runner = {
  prefix: ['unshare', '--user', '--map-user=1', '--map-group=1'],
  user: null,
}

/** @param owner who owns the data already; null when there is none yet. */
export function chooseRunner(owner: { uid: number; gid: number } | null): Runner {
  if (process.getuid?.() !== 0) return asWeAre
  if (owner && owner.uid !== 0) return { prefix: [], user: { uid: owner.uid, gid: owner.gid } }
  return namespacesAllowed() ? inNamespace : asNobody
}

function namespacesAllowed(): boolean {
  const [unshare = '', ...options] = inNamespace.prefix
  return spawnSync(unshare, [...options, 'true'], { stdio: 'ignore' }).status === 0
}

/** The program and its arguments as the runner starts them, and the options of `spawn`. */
export function commandOf(runner: Runner, program: string, args: readonly string[]) {
  const [file = program, ...rest] = [...runner.prefix, program, ...args]
  return { file, args: rest, options: runner.user ?? {} }
}

/** Gives a folder that we made to the user PostgreSQL runs as. */
export async function handOver(runner: Runner, folder: string): Promise<void> {
  if (runner.user) await chown(folder, runner.user.uid, runner.user.gid)
}
