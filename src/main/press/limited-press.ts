import { type Press, PressBusy } from '../../render/pdf/press.ts'

/**
 * The press for whoever asks by a page: so many may wait for it at once, and the next is told to come back. What is
 * prepared in the background goes to the press itself and is never turned away.
 */
export function limitedPress(press: Press, most: number): Press {
  let waiting = 0
  return {
    print: async (what) => {
      if (waiting >= most) throw new PressBusy(`${most} documents wait already`)
      waiting += 1
      try {
        return await press.print(what)
      } finally {
        waiting -= 1
      }
    },
  }
}
