import { setTimeout as sleep } from 'node:timers/promises'

const patience = 5_000

/** Waits for what is closing, but not for ever: a request that hangs must not keep the program. */
export async function closeGently(closing: Promise<unknown>): Promise<void> {
  await Promise.race([closing, sleep(patience, undefined, { ref: false })])
}
