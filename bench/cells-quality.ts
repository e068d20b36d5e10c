// How many single cells are read right, without tables and documents around them.
//   npm exec -- node --import ./src/main/tsx-hook.mjs bench/cells-quality.ts [--verbose] [--floor] [folder]
import { writeFileSync } from 'node:fs'
import { cellsFiles, scoreOfCells } from '../src/intake/testing/conformance/cells.ts'

const args = process.argv.slice(2)
const folder = args.find((arg) => !arg.startsWith('--')) ?? 'conformance/intake/cells'
const scores = cellsFiles(folder).map(scoreOfCells)

for (const { name, cells, right, sure } of scores)
  console.log(
    `${name.padEnd(26)} ${`${right}`.padStart(4)} of ${`${cells}`.padStart(4)}   wrong though sure ${sure.expected - sure.right} of ${sure.expected}`,
  )
const total = (pick: (score: (typeof scores)[number]) => number): number =>
  scores.reduce((sum, score) => sum + pick(score), 0)
const [all, right] = [total(({ cells }) => cells), total((score) => score.right)]
const [read, well] = [total(({ sure }) => sure.expected), total(({ sure }) => sure.right)]
console.log(
  `in all: ${right} of ${all}, ${((100 * right) / all).toFixed(1)} %; wrong though sure ${read - well} of ${read}`,
)

if (args.includes('--floor')) {
  const floors = scores.map(({ name, right: atLeast, sure }) => [
    name,
    { right: atLeast, wrongThoughSure: sure.expected - sure.right },
  ])
  writeFileSync(`${folder}/floor.json`, `${JSON.stringify(Object.fromEntries(floors), null, 2)}\n`)
}
if (args.includes('--verbose'))
  for (const { name, differences } of scores)
    for (const { position, aspect, words, expected, read: got, sure } of differences)
      console.log(
        `\n${name} ${position} ${aspect} "${words.replace(/\n/g, ' ⏎ ')}"\n    expected ${expected}\n    read     ${got}${sure ? ' (sure)' : ''}`,
      )
