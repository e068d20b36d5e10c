import { setTimeout as sleep } from 'node:timers/promises'

/** So often somebody may have called it off, in milliseconds. */
const looksEvery = 500

/**
 * Makes something as long as it is wanted. Answers with null when it is wanted no more; what was making it has
 * ended then, too.
 */
export async function whileWanted<Made>(
  make: (signal: AbortSignal) => Promise<Made>,
  isWanted: () => Promise<boolean>,
  every = looksEvery,
): Promise<Made | null> {
  const [calledOff, settled] = [new AbortController(), new AbortController()]
  const made = make(calledOff.signal)
  const ended = made.then(
    () => 'ended' as const,
    () => 'ended' as const,
  )
  try {
    for (;;) {
      const pause = sleep(every, 'still making' as const, { signal: settled.signal })
      if ((await Promise.race([ended, pause.catch(() => 'ended' as const)])) === 'ended')
        return await made
      if (await isWanted()) continue
      calledOff.abort()
      await ended
      return null
    }
  } finally {
    settled.abort()
  }
}
