import { type Refusal, Refused } from '../core/base/refusal.ts'

/** What came of an action: what it gave, or why it was refused, so that the form can say it beside its fields. */
export type Attempt<T> = { readonly done: T } | { readonly refused: readonly Refusal[] }

/** Anything but a refusal is a bug and goes on up. */
export async function attempt<T>(act: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { done: await act() }
  } catch (error) {
    if (error instanceof Refused) return { refused: error.refusals }
    throw error
  }
}
