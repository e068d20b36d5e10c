import { NoAnswer } from './browser.ts'
import { Ended, type RunningSite } from './running-site.ts'

/**
 * Does something until it has been answered. What was asked of a server that was gone before it answered may have
 * happened or not, so the act is done again from its beginning, which is to look how things stand.
 */
export async function surely<Found>(
  { back }: Pick<RunningSite, 'back'>,
  act: () => Promise<Found>,
): Promise<Found> {
  for (;;) {
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof NoAnswer || error instanceof Ended)) throw error
      await back()
    }
  }
}
