import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource, says } from '../words/phrase-pattern.ts'
import { type CellThing, under } from './cell-thing.ts'
import { similarity, tellingWords } from './label-similarity.ts'

/** What was and what shall be of one thing, and how they were found to belong together. */
export interface Pair {
  readonly baseline: CellThing | null
  readonly target: CellThing | null
  readonly by: 'label' | 'only' | 'order' | 'alone'
}

/** Below this two labels are not taken to speak of the same thing. */
const leastSimilarity = 0.3

/**
 * Pairs the things of the baseline cell with those of the target cell: the only ones of both cells; else
 * by what their labels say; else, where both cells have as many left, by order. One zero may be the
 * baseline of several. What finds no partner stands alone. In the order of the target cell, lone baselines last.
 */
export function pairThings(
  baselines: readonly CellThing[],
  targets: readonly CellThing[],
  words: LanguageWords,
): Pair[] {
  const [only] = baselines
  const alike = likeness(baselines, targets, words)
  const several = targets.length > 1 && only?.value === '0'
  if (only && baselines.length === 1 && (targets.length === 1 || several)) {
    const shared = only.form === 'bare' || targets.length === 1
    if (shared || targets.every((target) => alike(only, target) >= leastSimilarity)) {
      return targets.map((target) => pairWithOnly(only, target, alike(only, target)))
    }
  }
  const partners = byLabel(baselines, targets, alike)
  addByOrder(baselines, targets, partners)
  const paired: Pair[] = targets.map((target) => {
    const found = partners.get(target)
    return { baseline: found?.baseline ?? null, target, by: found?.by ?? 'alone' }
  })
  const taken = new Set(paired.map((pair) => pair.baseline))
  const lone = baselines.filter((baseline) => !taken.has(baseline))
  return [...paired, ...lone.map((baseline): Pair => ({ baseline, target: null, by: 'alone' }))]
}

const pairWithOnly = (baseline: CellThing, target: CellThing, likeness: number): Pair => ({
  baseline,
  target,
  by: likeness >= leastSimilarity ? 'label' : 'only',
})

type Likeness = (baseline: CellThing, target: CellThing) => number

/** How much the labels say the same; values go with values, and a trend with a trend. */
function likeness(
  baselines: readonly CellThing[],
  targets: readonly CellThing[],
  words: LanguageWords,
): Likeness {
  const all = [...baselines, ...targets]
  const telling = new Map(
    all.map((thing) => [thing, tellingWords(under(thing.parent, thing.label), words)]),
  )
  const heads = new Map(
    all.map((thing) => [
      thing,
      tellingWords(under(thing.parent, headOf(thing.label, words)), words),
    ]),
  )
  const trend = new Map(
    [...baselines, ...targets].map((thing) => [thing, says(thing.label, words.trend)]),
  )
  return (baseline, target) => {
    const [wholly, chiefly] = [telling, heads].map((said) =>
      similarity(said.get(baseline) ?? [], said.get(target) ?? []),
    )
    const shared = wholeWeight * (wholly ?? 0) + (1 - wholeWeight) * (chiefly ?? 0)
    const bothValues = baseline.value !== null && target.value !== null ? 0.1 : 0
    const trendAlone = trend.get(target) && !trend.get(baseline) ? 0.2 : 0
    const otherMeasure = measuresAnother(baseline, target) ? 0.2 : 0
    return shared + bothValues - trendAlone - otherMeasure
  }
}

/** What all words count beside those of the head. */
const wholeWeight = 0.7

/** What a label is about stands before its first preposition; where and for whom, behind it. */
const headOf = (label: string, words: LanguageWords): string => {
  const [head = ''] = label.split(beyondHead(words))
  return /\p{L}{3}/u.test(head) ? head : label
}

const beyondHead = perLanguage(
  (words) => new RegExp(`[\\s,(]+${phraseSource(words.preposition)}\\s`, 'iu'),
)

/** A share and a number do not measure the same; a bare zero may be either. */
export const measuresAnother = (baseline: CellThing, target: CellThing): boolean =>
  baseline.value !== null &&
  baseline.value !== '0' &&
  target.value !== null &&
  !target.changeBy &&
  baseline.percent !== target.percent

type Partners = Map<CellThing, { baseline: CellThing; by: 'label' | 'order' }>

/** More pairs than this come from no plan; comparing all of them would only cost time. */
const mostCompared = 10_000

/** The most similar two first, and so on: a thing is paired once. */
function byLabel(
  baselines: readonly CellThing[],
  targets: readonly CellThing[],
  alike: Likeness,
): Partners {
  if (baselines.length * targets.length > mostCompared) return new Map()
  const candidates = baselines
    .flatMap((baseline) =>
      targets.map((target) => ({ baseline, target, score: alike(baseline, target) })),
    )
    .filter((candidate) => candidate.score >= leastSimilarity)
    .sort((a, b) => b.score - a.score)
  const partners: Partners = new Map()
  const taken = new Set<CellThing>()
  for (const { baseline, target } of candidates) {
    if (taken.has(baseline) || partners.has(target)) continue
    partners.set(target, { baseline, by: 'label' })
    taken.add(baseline)
  }
  return partners
}

/** Where both cells have as many things, those left go by order; else a single value left on each side. */
function addByOrder(
  baselines: readonly CellThing[],
  targets: readonly CellThing[],
  partners: Partners,
): void {
  const taken = new Set([...partners.values()].map((partner) => partner.baseline))
  const left = baselines.filter((baseline) => !taken.has(baseline))
  const open = targets.filter((target) => !partners.has(target))
  const valued = (things: readonly CellThing[]): CellThing[] =>
    things.filter((thing) => thing.value !== null)
  const sameCount = baselines.length === targets.length
  const [from, to] = sameCount ? [left, open] : [valued(left), valued(open)]
  if (!sameCount && (from.length !== 1 || to.length !== 1)) return
  for (const [index, target] of to.entries()) {
    const baseline = from[index]
    if (baseline) partners.set(target, { baseline, by: 'order' })
  }
}
