// What searching what is published costs, and how that grows with the measures, in the words of the sample plan:
// node --import ./src/main/tsx-hook.mjs bench/search.ts [MEASURES ...]
import { readSample } from '../src/actions/sample-plan.ts'
import { freeze } from '../src/core/publication/freeze.ts'
import type { Publication } from '../src/core/publication/publication.ts'
import { searchIndexOf } from '../src/core/publication/search/search-index.ts'
import { findMeasures } from '../src/web/portal/search/find.ts'
import { madePlan } from './made-plan.ts'

const given = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [85, 1_700, 17_000]
const queries = [
  ...['обучение', 'мерки за деца', 'obuchenie', 'чужденци бежанци', 'настанявене', 'police'],
  'МВР',
]

const { plan: sample } = await readSample()

/** The words of the sample's measures over and over, with a word of its own in each. */
function publicationOf(size: number): Publication {
  const { plan, reports } = madePlan(size)
  const measures = plan.measures.map((measure, index) => {
    const said = sample.measures[index % sample.measures.length]
    if (!said) return measure
    const { bg, en } = said
    return { ...measure, text: { bg: { ...bg, measure: `${bg.measure} район${index}` }, en } }
  })
  const publishedAt = '2025-01-31T10:00:00.000Z'
  return freeze({ plan: { ...plan, measures }, version: 1, publishedAt, reports })
}

/** Of the processor: others may use the machine. */
const time = (work: () => unknown): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const whole = (value: number): string => Math.round(value).toString().padStart(9)

console.log(
  'milliseconds of the processor: making the index; the first search with it; the dearest and the mean of the later ones\n',
)
console.log('measures    index    first  dearest     mean')
for (const size of sizes) {
  const publication = publicationOf(size)
  const kept = { slug: 'made', sha256: String(size), publication } as Parameters<
    typeof findMeasures
  >[0][number]
  const ask = (query: string) =>
    findMeasures([kept], { query, plan: '', goal: '', institution: '', verdict: '' })
  const index = time(() => searchIndexOf(publication))
  const first = time(() => ask('мярка'))
  const later = Array.from({ length: 3 }, () => queries)
    .flat()
    .map((query) => time(() => ask(query)))
  const mean = later.reduce((sum, each) => sum + each, 0) / later.length
  console.log(String(size).padEnd(8) + [index, first, Math.max(...later), mean].map(whole).join(''))
}
