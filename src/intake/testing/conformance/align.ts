import type { DraftMeasure } from '../../../core/draft/draft.ts'
import { allowed, foldedName, sameName } from './agreement.ts'
import type { ExpectedMeasure } from './expectation.ts'

/**
 * For each expected measure the index of the one that was read for it. In order, and as many pairs as
 * resemble each other by number and by words; a row lost in the middle does not put all others wrong.
 */
export function aligned(
  expected: readonly ExpectedMeasure[],
  read: readonly DraftMeasure[],
): (number | undefined)[] {
  const table = expected.map(() => new Array<number>(read.length + 1).fill(0))
  table.push(new Array<number>(read.length + 1).fill(0))
  const at = (i: number, j: number) => table[i]?.[j] ?? 0
  const alike = expected.map((one) => read.map((other) => resemblance(one, other)))
  for (let i = expected.length - 1; i >= 0; i -= 1) {
    for (let j = read.length - 1; j >= 0; j -= 1) {
      const paired = (alike[i]?.[j] ?? 0) + at(i + 1, j + 1)
      ;(table[i] as number[])[j] = Math.max(paired, at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs = new Array<number | undefined>(expected.length)
  for (let i = 0, j = 0; i < expected.length && j < read.length; ) {
    const own = alike[i]?.[j] ?? 0
    if (own > 0 && at(i, j) === own + at(i + 1, j + 1)) pairs[i++] = j++
    else if (at(i, j) === at(i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}

function resemblance(expected: ExpectedMeasure, read: DraftMeasure): number {
  const number = expected.number !== undefined && allowed(expected.number).includes(read.number)
  const words = expected.text['measure']
  const first = typeof words === 'string' ? words : ''
  const text = first !== '' && read.text.measure !== '' && resembles(first, read.text.measure)
  return (text ? 2 : 0) + (number ? 1 : 0)
}

const resembles = (a: string, b: string): boolean =>
  foldedName(a).slice(0, 30) === foldedName(b).slice(0, 30) || sameName(a, b)
