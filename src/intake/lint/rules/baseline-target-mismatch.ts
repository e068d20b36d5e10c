import type { InBothLanguages } from '../../../core/base/language.ts'
import type { Draft, DraftIndicator, DraftMeasure } from '../../../core/draft/draft.ts'
import { tellingWords } from '../../interpret/label-similarity.ts'
import { shortened } from '../../tables/fold-text.ts'
import { says } from '../../words/phrase-pattern.ts'
import { wordsOf } from '../../words/words-of.ts'
import { baselineInWords } from '../baseline-in-words.ts'
import { namesOtherThing } from '../other-thing.ts'
import { page } from '../pages/baseline-target-mismatch.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'
import { namedWithoutValue, saidIn, shareAWord } from '../said-in.ts'
import { sameButForAWord } from '../same-but-for.ts'

const name = 'baseline-target-mismatch'
const severity = 'warning'

/** A value to start from and a value to reach have a meaning together only for one thing. */
export const baselineTargetMismatch: Rule = {
  name,
  severity,
  about: {
    bg: 'Текущата и целевата стойност не се отнасят за едно и също.',
    en: 'The current and the target value are not about the same thing.',
  },
  page,
  check: (draft) =>
    draft.measures.flatMap((measure) => {
      const { baseline, target } = measure.text
      if (!/\p{L}/u.test(baseline) || !/\p{L}/u.test(target)) return []
      const differs = whatDiffers(measure, draft)
      const message = differs ?? inOtherWords(measure, draft)
      if (message === undefined) return []
      return [
        {
          ...placeOf(measure, 'baseline'),
          rule: name,
          severity: differs === undefined ? 'info' : severity,
          actual: shortened(baseline, 60),
          expected: inLanguageOf(draft, {
            bg: 'едно и също в двете клетки',
            en: 'the same thing in both cells',
          }),
          message,
        },
      ]
    }),
}

function whatDiffers(measure: DraftMeasure, draft: Draft): InBothLanguages | undefined {
  const { indicators } = measure
  const other = indicators.find(
    (each) =>
      startsNowhere(each, measure, draft) ||
      namesOtherThing(each) ||
      startsElsewhere(each, measure, draft),
  )
  const endless = indicators.find((each) => leadsNowhere(each, measure, draft))
  const repeated = repeatedNotes(indicators)
  const shared = indicators.find((each) => sharesItsBaseline(each, repeated))
  if (other !== undefined) return aboutOther(other)
  if (endless !== undefined)
    return {
      bg: `Текущата стойност е за „${shortened(endless.name)}“, а целта се отнася за друго.`,
      en: `The current value is about “${shortened(endless.name)}”; the target is about something else.`,
    }
  if (shared === undefined) return undefined
  const thing = shortened(shared.baseline.note ?? '')
  return {
    bg: `Текущата стойност е една, за „${thing}“, а целите са няколко.`,
    en: `There is one current value, of “${thing}”, but there are several targets.`,
  }
}

const aboutOther = ({ name: label }: DraftIndicator): InBothLanguages => ({
  bg: `Целта е за „${shortened(label)}“, а текущата стойност се отнася за друго.`,
  en: `The target is about “${shortened(label)}”; the current value is about something else.`,
})

/** Words alone for another thing, or the same thing by another word: it may be a slip. */
function inOtherWords(measure: DraftMeasure, draft: Draft): InBothLanguages | undefined {
  const { text } = measure
  const inWords = baselineInWords(measure, draft)
  const [aside] = inWords?.says === 'other-thing' ? inWords.of : []
  if (aside !== undefined) return aboutOther(aside)
  const differ = sameButForAWord(text.baseline, text.target, wordsOf[draft.language])
  if (differ === undefined) return undefined
  const [before, after] = [differ.before.join(' '), differ.after.join(' ')]
  return {
    bg: `Текущата и целевата стойност се назовават различно: „${before}“ и „${after}“; уточнете дали става дума за едно и също.`,
    en: `The current and the target value are named differently: “${before}” and “${after}”; say whether they are the same thing.`,
  }
}

/** The value to start from was printed with a name of which no word is said of the target. */
function startsElsewhere(
  { name: label, baseline, target }: DraftIndicator,
  measure: DraftMeasure,
  draft: Draft,
): boolean {
  if (baseline.value === null || target.value === null || baseline.note === null) return false
  const words = wordsOf[draft.language]
  if (says(baseline.note, words.asOf) || says(baseline.note, words.nothing)) return false
  const before = tellingWords(baseline.note, words).filter(isName)
  const after = tellingWords(`${label} ${target.note ?? ''} ${measure.text.target}`, words)
  return before.length > 1 && after.some(isName) && !shareAWord(before, after)
}

const isName = (word: string): boolean => /^\p{L}{4,}$/u.test(word)

/** One printed value of a named thing stands for several things to reach. A year is no such name. */
const sharesItsBaseline = (
  { baseline, target }: DraftIndicator,
  repeated: ReadonlySet<string | null>,
): boolean =>
  baseline.value !== null &&
  target.value !== null &&
  /^\D{12,}$/.test(baseline.note ?? '') &&
  repeated.has(baseline.note)

/** The words of baselines that stand with several indicators. */
function repeatedNotes(indicators: readonly DraftIndicator[]): ReadonlySet<string | null> {
  const met = new Set<string | null>()
  const notes = indicators.map(({ baseline }) => baseline.note)
  return new Set(notes.filter((note) => met.has(note) || !met.add(note)))
}

/** Beside values of other things: a baseline in words alone tells how things stand, not how many. */
function startsNowhere(
  { kind, baseline, target, name: label }: DraftIndicator,
  measure: DraftMeasure,
  draft: Draft,
): boolean {
  const counted = (kind === 'count' || kind === 'percent') && target.value !== null
  const others = measure.indicators.some((each) => each.baseline.value !== null)
  if (!counted || baseline.value !== null || !others) return false
  return !namedWithoutValue(measure.text.baseline, label, draft)
}

function leadsNowhere(
  { baseline, target, set, name: label }: DraftIndicator,
  measure: DraftMeasure,
  draft: Draft,
): boolean {
  const open = !set && target.operator === 'none' && target.value === null
  return open && baseline.value !== null && !saidIn(measure.text.target, label, draft)
}
