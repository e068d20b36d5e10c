import type { Refusal } from '../core/base/refusal.ts'
import { answerOfThread } from '../intake/thread-of-its-own.ts'
import type { BundleVerification } from './verify-bundle.ts'

/** How long one bundle may take, and how much memory. One of 1 700 measures needs about a tenth of it. */
export interface VerificationLimits {
  readonly milliseconds: number
  readonly megabytes: number
}

const usualLimits: VerificationLimits = { milliseconds: 600_000, megabytes: 2048 }

/**
 * Verifies a bundle in a thread of its own. Whoever signed it may have made it so that computing it anew
 * never ends or takes all memory: then it is stopped, and nothing is said of the bundle.
 */
export const verifyBundleApart = (
  bytes: Uint8Array,
  trusted: readonly string[] | null,
  limits: VerificationLimits = usualLimits,
): Promise<BundleVerification | Refusal> =>
  answerOfThread<BundleVerification>({
    program: new URL('./verify-bundle-thread.ts', import.meta.url),
    given: { bytes, trusted },
    ...limits,
    tooMuch: tooMuch(limits),
  })

function tooMuch({ milliseconds, megabytes }: VerificationLimits): Refusal {
  const minutes = Math.ceil(milliseconds / 60_000)
  const [bg, en] = minutes === 1 ? ['минута', 'minute'] : ['минути', 'minutes']
  return {
    code: 'bundle-too-complex',
    message: {
      bg: `проверката беше спряна, защото отнема повече от ${minutes} ${bg} или повече от ${megabytes} MB памет, а толкова не е нужно за никой план. За пакета не е установено нищо.`,
      en: `the check was stopped, because it takes more than ${minutes} ${en} or more than ${megabytes} MB of memory, which no plan needs. Nothing was established about the bundle.`,
    },
  }
}
