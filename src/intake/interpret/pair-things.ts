import type { LanguageWords } from '../words/language-words.ts'
import { says } from '../words/phrase-pattern.ts'
import { type CellThing, under } from './cell-things.ts'
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
 * by what their labels say; else, where both cells have as many, by order. What finds no partner stands
 * alone. In the order of the target cell, lone baselines last.
 */
export function pairThings(
  baselines: readonly CellThing[],
  targets: readonly CellThing[],
  words: LanguageWords,
): Pair[] {
  const [only] = baselines
  const shared = only?.form === 'bare' && only.value === '0'
  if (only && baselines.length === 1 && (targets.length === 1 || shared)) {
    return targets.map((target) => ({ baseline: only, target, by: 'only' }))
  }
  const partners = byLabel(baselines, targets, words)
  const sameCount = baselines.length === targets.length
  if (sameCount) addByOrder(baselines, targets, partners)
  const paired: Pair[] = targets.map((target) => {
    const found = partners.get(target)
    return { baseline: found?.baseline ?? null, target, by: found?.by ?? 'alone' }
  })
  const taken = new Set(paired.map((pair) => pair.baseline))
  const lone = baselines.filter((baseline) => !taken.has(baseline))
  return [...paired, ...lone.map((baseline): Pair => ({ baseline, target: null, by: 'alone' }))]
}

type Partners = Map<CellThing, { baseline: CellThing; by: 'label' | 'order' }>

/** The most similar two first, and so on: a thing is paired once. */
function byLabel(
  baselines: readonly CellThing[],
  targets: readonly CellThing[],
  words: LanguageWords,
): Partners {
  const telling = new Map(
    [...baselines, ...targets].map((thing) => [thing, tellingWords(fullLabel(thing), words)]),
  )
  const score = (baseline: CellThing, target: CellThing): number =>
    similarity(telling.get(baseline) ?? [], telling.get(target) ?? []) +
    (baseline.value !== null && target.value !== null ? 0.1 : 0) -
    (says(target.label, words.trend) && !says(baseline.label, words.trend) ? 0.2 : 0)
  const candidates = baselines
    .flatMap((baseline) =>
      targets.map((target) => ({ baseline, target, score: score(baseline, target) })),
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

function addByOrder(
  baselines: readonly CellThing[],
  targets: readonly CellThing[],
  partners: Partners,
): void {
  const taken = new Set([...partners.values()].map((partner) => partner.baseline))
  const left = baselines.filter((baseline) => !taken.has(baseline))
  for (const target of targets) {
    if (partners.has(target)) continue
    const baseline = left.shift()
    if (baseline) partners.set(target, { baseline, by: 'order' })
  }
}

const fullLabel = (thing: CellThing): string => under(thing.parent, thing.label)
