import assert from 'node:assert/strict'
import { test } from 'node:test'
import { latinOf } from '../../base/latin.ts'
import { adoptedPlanOf, countTo, reportsOf } from '../../degree/testing/plan-of.ts'
import { noText } from '../../plan/testing/draft-of.ts'
import { freeze } from '../freeze.ts'
import { search } from './search.ts'
import { searchIndexOf } from './search-index.ts'
import { formsOfThePlan } from './testing/word-forms.ts'
import { formsOfOthers } from './testing/word-forms-of-others.ts'

/** A plan of one measure for each word: what was meant is the measure of that word. */
const words = `${formsOfThePlan}${formsOfOthers}`
  .trim()
  .split('\n')
  .flatMap((line) => line.split(' ').slice(0, 1))
  .filter((word) => word !== '')
const base = adoptedPlanOf(
  Object.fromEntries(words.map((_, index) => [`I/${index + 1}`, [countTo('10')]])),
)
const plan = {
  ...base,
  measures: base.measures.map((measure, index) => ({
    ...measure,
    indicators: [],
    text: { bg: { ...noText, measure: words[index] ?? '' } },
  })),
}
const index = searchIndexOf(
  freeze({ plan, version: 1, publishedAt: '2025-02-01T10:00:00Z', reports: reportsOf({}) }),
)

/** Of the words typed in some other way, the share that is found, and that stands first among what is found. */
function qualityOf(typedAs: (word: string, at: number) => string, from: readonly string[] = words) {
  const missed: string[] = []
  let first = 0
  for (const [at, word] of from.entries()) {
    const typed = typedAs(word, at)
    const { hits } = search(index, typed)
    const found = hits.map(({ code }) => words[Number(code) - 1])
    if (!found.includes(word)) missed.push(`${word}: ${typed}`)
    else if (found[0] === word || hits[found.indexOf(word)]?.score === hits[0]?.score) first += 1
  }
  return { recall: 1 - missed.length / from.length, first: first / from.length, missed }
}

const onTelephones = (word: string): string =>
  latinOf(word)
    .replaceAll('zh', 'j')
    .replaceAll('ch', '4')
    .replaceAll('sht', '6t')
    .replaceAll('sh', '6')
    .replaceAll('ts', 'c')
    .replaceAll('ya', 'q')

const longer = words.filter((word) => word.length >= 6)
const letters = 'аеиостнрвк'

/** One letter wrong in each, in turn another, one too many, one too few, two that changed places; never the first. */
function withSlip(word: string, at: number): string {
  const place = 1 + (at % (word.length - 2))
  const [before, here, next, after] = [
    word.slice(0, place),
    word[place] ?? '',
    word[place + 1] ?? '',
    word.slice(place + 2),
  ]
  const other = letters[(at * 7) % letters.length] ?? 'а'
  const slips = [
    before + (other === here ? 'у' : other) + next + after,
    before + here + other + next + after,
    before + next + after,
    before + next + here + after,
  ]
  return slips[at % slips.length] ?? word
}

const cases = [
  ['by the official romanisation', qualityOf((word) => latinOf(word)), 0.98, 0.9],
  ['as on telephones', qualityOf(onTelephones), 0.95, 0.9],
  ['with u for ъ and y for й', qualityOf((word) => latinOf(word.replaceAll('ъ', 'у'))), 0.95, 0.9],
  [
    'with й and и changed',
    qualityOf((word) => word.replace(/й|и/, (it) => (it === 'и' ? 'й' : 'и'))),
    0.95,
    0.9,
  ],
  ['with one letter wrong', qualityOf(withSlip, longer), 0.95, 0.9],
  [
    'with one letter wrong, in Latin letters',
    qualityOf((word, at) => latinOf(withSlip(word, at)), longer),
    0.9,
    0.85,
  ],
] as const

for (const [how, { recall, first, missed }, leastRecall, leastFirst] of cases)
  test(`a word typed ${how} is found, and stands first`, (context) => {
    context.diagnostic(
      `found ${recall.toFixed(3)}, first ${first.toFixed(3)}; not: ${missed.join(', ')}`,
    )
    assert.ok(recall >= leastRecall, `${recall}: ${missed.join(', ')}`)
    assert.ok(first >= leastFirst, `${first}`)
  })
