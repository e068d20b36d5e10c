/** Ctrl-C, a service manager, and a terminal that was closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

// npm passes on a Ctrl-C that the terminal has already sent to everyone, so one press arrives twice.
const onePress = 1_000

/**
 * Resolves at the first signal to stop. A later press calls `force`: the person does not want to
 * wait any more.
 */
export function untilToldToStop(force: () => void): Promise<void> {
  return new Promise((resolve) => {
    let first: number | null = null
    const heed = () => {
      if (first === null) {
        first = performance.now()
        resolve()
      } else if (performance.now() - first > onePress) {
        force()
      }
    }
    for (const signal of signals) process.on(signal, heed)
  })
}
