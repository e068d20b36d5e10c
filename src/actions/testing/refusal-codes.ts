import { Refused } from '../../core/base/refusal.ts'

/** The codes of what an action refused with; an action that did not refuse, or broke, fails the test. */
export async function refusalCodes(action: Promise<unknown>): Promise<string[]> {
  try {
    await action
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map(({ code }) => code)
    throw error
  }
  throw new Error('the action was not refused')
}
