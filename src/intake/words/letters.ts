/** Where Latin, Greek and Cyrillic letters stand, and numbers written small or as signs. */
const blocks = [
  [0x0000, 0x052f],
  [0x1c80, 0x1c8f],
  [0x1d00, 0x218f],
  [0x2460, 0x249b],
  [0x2de0, 0x2dff],
  [0xa640, 0xa7ff],
] as const

/**
 * What stands in those blocks of a class, as the inside of a set. Patterns of words are built in a sixth of the time
 * that the classes of all the world's letters take, without regard to case above all.
 */
function inBlocks(one: RegExp): string {
  const ranges: string[] = []
  const escaped = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`
  for (const [first, last] of blocks) {
    let start: number | undefined
    for (let code = first; code <= last + 1; code += 1) {
      const is = code <= last && one.test(String.fromCharCode(code))
      if (is) start ??= code
      else if (start !== undefined) {
        ranges.push(`${escaped(start)}-${escaped(code - 1)}`)
        start = undefined
      }
    }
  }
  return ranges.join('')
}

/** To be put into a set: `[${letters}]`. */
export const letters = inBlocks(/\p{L}/u)
export const lettersAndNumbers = inBlocks(/[\p{L}\p{N}]/u)
