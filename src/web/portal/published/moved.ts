import type { Answer } from '../../answer.ts'

/** The same thing under the address that it has for good. */
export const moved = (to: string): Answer => ({ kind: 'redirect', to, isPermanent: true })
