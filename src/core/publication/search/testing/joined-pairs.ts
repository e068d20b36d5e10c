import { stemOf } from '../stem.ts'

type Pair = readonly [string, string]

const linesOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' '))

/** Each form beside the first of its line. */
const pairsOf = (forms: string): Pair[] =>
  linesOf(forms).flatMap(([first = '', ...others]) => others.map((form): Pair => [first, form]))

const isJoined = ([one, other]: Pair): boolean => stemOf(one) === stemOf(other)

/** How well the stems tell forms of one word from other words. */
export function qualityOfStems(forms: string, apart: string) {
  const together = pairsOf(forms)
  const others = pairsOf(apart)
  const missed = together.filter((pair) => !isJoined(pair))
  const mixed = others.filter(isJoined)
  const found = together.length - missed.length
  return {
    pairs: together.length,
    apart: others.length,
    recall: found / together.length,
    precision: found / (found + mixed.length),
    missed: missed.map((pair) => pair.join(' ')),
    mixed: mixed.map((pair) => pair.join(' ')),
  }
}
