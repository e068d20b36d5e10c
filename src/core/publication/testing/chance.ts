/** Numbers that look random and are the same for the same seed. */
export interface Chance {
  /** From 0 up to, not including, an end. */
  readonly below: (end: number) => number
  readonly is: (perCent: number) => boolean
  readonly oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
    return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    below,
    is: (perCent) => below(100) < perCent,
    oneOf: (items) => items[below(items.length)] ?? items[0],
  }
}
