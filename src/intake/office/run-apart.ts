import { spawn } from 'node:child_process'

export interface ApartRun {
  readonly program: string
  readonly words: readonly string[]
  /** Its working folder, and its home: it finds nothing of ours there. */
  readonly folder: string
  readonly milliseconds: number
}

/**
 * Runs a program with nothing of our environment, in a process group of its own that is killed as a whole when its time
 * is over: LibreOffice starts a second process, which killing the first leaves running.
 *
 * @returns the exit code; null when it was killed or could not be started.
 */
export function runApart({
  program,
  words,
  folder,
  milliseconds,
}: ApartRun): Promise<number | null> {
  const child = spawn(program, words, {
    cwd: folder,
    detached: process.platform !== 'win32',
    stdio: 'ignore',
    env: {
      HOME: folder,
      TMPDIR: folder,
      TEMP: folder,
      PATH: '/usr/local/bin:/usr/bin:/bin',
      LANG: 'C.UTF-8',
    },
    windowsHide: true,
  })
  return new Promise((resolve) => {
    const timer = setTimeout(() => killGroup(child.pid), milliseconds)
    const finish = (code: number | null) => {
      clearTimeout(timer)
      // Whatever it has started ends with it.
      killGroup(child.pid)
      resolve(code)
    }
    child.once('error', () => finish(null))
    child.once('exit', finish)
  })
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ESRCH'
