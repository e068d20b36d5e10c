import { type Decimal, toDecimal, toRational } from '../../core/base/decimal.ts'
import { sum } from '../../core/base/rational.ts'
import type { Confidence, DraftIndicator, MeasureText } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { saysOnly } from '../words/phrase-pattern.ts'
import { withBothApart } from './baseline-and-target.ts'
import type { CellThing } from './cell-thing.ts'
import { cellThings } from './cell-things.ts'
import { indicatorKind } from './indicator-kind.ts'
import { indicatorName, tellsApart } from './indicator-name.ts'
import { measuresAnother, type Pair, pairThings } from './pair-things.ts'
import { withSecondNumbers } from './second-numbers.ts'
import { slippedLeft } from './shifted-cells.ts'
import { withSupposedArrows } from './slashed-pairs.ts'
import { unitInName } from './unit.ts'
import { whatToReach } from './what-to-reach.ts'

/**
 * One indicator for each separately countable thing that the baseline and target cells speak of. A
 * measure whose cells say nothing has one without a value, so that a person can give it one.
 */
export function interpretIndicators(
  printed: MeasureText,
  words: LanguageWords,
  year: number | null = null,
): DraftIndicator[] {
  const text = withBothApart(printed, words)
  const results = (): readonly CellThing[] => cellThings(text.expectedResults, words, year)
  const baseline = cellThings(text.baseline, words, null)
  const aims = baseline.length === 0 ? withSupposedArrows(text.target, words) : text.target
  const target = cellThings(aims, words, year)
  if (slippedLeft({ results, baseline, target }, words)) {
    const pairs = pairThings(results(), baseline, words).filter((pair) => pair.target !== null)
    return pairs.map((pair) => ({ ...indicatorOf(pair, text, words), confidence: 'unsure' }))
  }
  const start = baseline.length === 0 ? absence(text.baseline, target, words) : baseline
  const pairs = settle(pairThings(start, target, words), start)
  if (pairs.length === 0) return [emptyIndicator(text, words)]
  const indicators = pairs.map((pair) => indicatorOf(pair, text, words))
  return withSecondNumbers(indicators, [text.baseline, text.target], words)
}

/** "Няма", "нет" beside a target that is to be there: it is not yet. */
const absence = (said: string, targets: readonly CellThing[], words: LanguageWords): CellThing[] =>
  targets.every(({ yesOrNo, value }) => yesOrNo && value === '1') && saysOnly(said, words.absent)
    ? targets.map((target) => ({ ...target, value: '0' as Decimal, notes: [] }))
    : []

/**
 * What to do with things that found no partner. Baseline values that one target in words sums up ("Брой
 * становища по молби за закрила и убежище") all get it; baseline words beside real targets are a note to
 * the first of them; a baseline value stays an indicator without a target.
 */
function settle(pairs: readonly Pair[], baselines: readonly CellThing[]): Pair[] {
  const targets = pairs.filter((pair) => pair.target !== null)
  const values = baselines.filter((baseline) => baseline.value !== null)
  const [sole] = targets
  if (sole && targets.length === 1 && values.length > 1 && isWords(sole.target)) {
    return values.map((baseline) => ({ baseline, target: sole.target, by: 'order' }))
  }
  if (targets.length === 0) return [...pairs]
  const kept = pairs.filter((pair) => pair.target !== null || pair.baseline?.value !== null)
  const words = pairs.filter((pair) => pair.target === null && pair.baseline?.value === null)
  const free = kept.find((pair) => pair.baseline === null)
  const [first] = words
  if (!free || !first?.baseline) return kept
  const note = words.map((pair) => pair.baseline?.label).join('; ')
  const baseline = { ...first.baseline, label: note, parent: null }
  return kept.map((pair) => (pair === free ? { ...pair, baseline } : pair))
}

const isWords = (thing: CellThing | null): boolean =>
  thing !== null && thing.value === null && !thing.all

/** "812 км" and "+40 км": as much more than there is; a share may rise by parts of itself or of the whole. */
function withSum(pair: Pair): Pair {
  const { baseline, target } = pair
  if (!target?.more || target.value === null || !baseline?.value || baseline.percent) return pair
  const value = toDecimal(sum([toRational(baseline.value), toRational(target.value)]))
  const notes = [`+${target.value}`, ...target.notes]
  return { ...pair, target: { ...target, value, notes, changeBy: false, ambiguous: true } }
}

function indicatorOf(printed: Pair, text: MeasureText, words: LanguageWords): DraftIndicator {
  const pair = withSum(printed)
  const { baseline, target } = pair
  const thing = target ?? baseline
  if (!thing) return emptyIndicator(text, words)
  const name = indicatorName(pair, text, words)
  // What a value shall rise by is measured from nothing, whatever the value is now.
  const before = target?.changeBy ? null : (baseline?.value ?? target?.was ?? null)
  const answered = baseline?.yesOrNo === true && thing.value === null
  const kind = answered
    ? 'milestone'
    : indicatorKind(thing, { name: name.text, counted: before !== null }, words)
  const reached = whatToReach({ target, before, kind, name: name.text, work: text.measure }, words)
  return {
    name: name.text,
    kind,
    unit: target?.unit ?? baseline?.unit ?? unitInName(name.text, words),
    baseline: { value: before, note: startNote(pair, name.text, words) },
    target: {
      operator: reached.operator,
      value: reached.value,
      note: noteOf(target, name.text, words),
    },
    confidence: lessCertain(confidenceOf(pair, name.borrowed), reached.confidence),
  }
}

/** The value that something rises or falls from is told, where it is not what is measured. */
function startNote({ baseline, target }: Pair, name: string, words: LanguageWords): string | null {
  const note = noteOf(baseline, name, words)
  if (!target?.changeBy || !baseline?.value) return note
  const value = baseline.percent ? `${baseline.value} %` : baseline.value
  return note === null ? value : `${value}; ${note}`
}

/** What was printed beside a value and is in no other field: its time, a condition, other words. */
function noteOf(thing: CellThing | null, name: string, words: LanguageWords): string | null {
  if (!thing) return null
  const range = thing.high === null ? [] : [`${thing.value} – ${thing.high}`]
  const label = tellsApart(thing, name, words) ? [thing.label] : []
  const notes = [...new Set([...label, ...range, ...thing.notes])]
  return notes.length === 0 ? null : notes.join('; ')
}

const lessCertain = (a: Confidence, b: Confidence): Confidence =>
  [a, b].includes('unsure') ? 'unsure' : [a, b].includes('likely') ? 'likely' : 'sure'

function confidenceOf({ baseline, target, by }: Pair, borrowedName: boolean): Confidence {
  const things = [baseline, target].filter((thing) => thing !== null)
  if (things.some((thing) => thing.ambiguous || thing.high !== null)) return 'unsure'
  if (target === null && baseline?.value !== null) return 'unsure'
  if (baseline && target && measuresAnother(baseline, target)) return 'unsure'
  // "Ниво 3": there is a number, and what it says is not read.
  const unread = target?.form === 'words' && /\d/.test(target.label)
  const plain = things.every((thing) => thing.form !== 'inside' && thing.form !== 'words')
  const label = by === 'label' || by === 'only' || (by === 'alone' && baseline === null)
  return (plain || (by === 'label' && target?.form === 'words' && !unread)) &&
    label &&
    !borrowedName
    ? 'sure'
    : 'likely'
}

function emptyIndicator(text: MeasureText, words: LanguageWords): DraftIndicator {
  const name = indicatorName({ baseline: null, target: null, by: 'alone' }, text, words)
  return {
    name: name.text,
    kind: 'qualitative',
    unit: null,
    baseline: { value: null, note: null },
    target: { operator: 'none', value: null, note: null },
    confidence: 'unsure',
  }
}
