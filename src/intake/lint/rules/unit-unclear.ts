import { type Finding, nowhere, type ProposedMend } from '../../../core/base/finding.ts'
import type { Draft, DraftMeasure } from '../../../core/draft/draft.ts'
import { findNumbers } from '../../interpret/number.ts'
import { shortened } from '../../tables/fold-text.ts'
import { wordsOf } from '../../words/words-of.ts'
import { page } from '../pages/unit-unclear.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'unit-unclear'
const severity = 'warning'

/** A bare number says how many, and not of what. */
export const unitUnclear: Rule = {
  name,
  severity,
  about: {
    bg: 'Целта е число, но не се разбира какво се брои.',
    en: 'The target is a number, but it is not clear what is counted.',
  },
  page,
  check(draft) {
    const twofold = draft.measures.flatMap((measure) => twoShares(measure, draft))
    const bare = draft.measures.filter(({ text }) => isBare(text.target))
    if (bare.length > 3 && bare.length * 4 > draft.measures.length)
      return [told(bare, draft), ...twofold]
    const each = bare.map(
      (measure): Finding => ({
        ...placeOf(measure, 'target'),
        rule: name,
        severity: /\p{L}{3}/u.test(measure.text.baseline) ? 'info' : severity,
        actual: shortened(measure.text.target, 60),
        expected: inLanguageOf(draft, {
          bg: 'какво се брои и колко',
          en: 'what is counted and how many',
        }),
        message: {
          bg: `„${shortened(measure.text.target, 60)}“ не казва какво се брои; допишете го до числото.`,
          en: `“${shortened(measure.text.target, 60)}” does not say what is counted; write it beside the number.`,
        },
        ...mendingBare(measure, draft),
      }),
    )
    return [...each, ...twofold]
  },
}

/** The baseline's words around the target's number, where the baseline says one thing. */
function mendingBare(
  { position, text: { baseline, target } }: DraftMeasure,
  { language }: Draft,
): { mend?: ProposedMend } {
  const [only, ...others] = findNumbers(baseline, wordsOf[language])
  const plain = others.length === 0 && !/\n/.test(`${baseline}${target}`)
  if (only === undefined || !plain || !/\p{L}{3}/u.test(baseline)) return {}
  const words = `${baseline.slice(0, only.start)}${target.trim()}${baseline.slice(only.end)}`
  return { mend: { kind: 'words', position, cell: 'target', words } }
}

const share = /\d\s*%/u

/** "Refusals under 3 % – 100 %": the name holds a share of its own, and the value may be of either. */
const twoShares = (measure: DraftMeasure, draft: Draft): Finding[] =>
  measure.indicators
    .filter((each) => each.unit === '%' && each.target.value !== null && share.test(each.name))
    .map((each) => ({
      ...placeOf(measure, 'target'),
      rule: name,
      severity: 'info',
      actual: shortened(`${each.name} – ${each.target.value} %`, 80),
      expected: inLanguageOf(draft, { bg: 'един дял', en: 'one share' }),
      message: {
        bg: `В „${shortened(each.name, 60)}“ вече има дял, а след него – още един (${each.target.value} %); уточнете кой трябва да се достигне.`,
        en: `“${shortened(each.name, 60)}” already names a share, and another follows (${each.target.value} %); say which is to be reached.`,
      },
    }))

/** Numbers, signs and per cent, on every line that has a number. */
const isBare = (text: string): boolean => /\d/.test(text) && !/\p{L}/u.test(text)

const told = (bare: readonly DraftMeasure[], draft: Draft) => ({
  ...nowhere,
  rule: name,
  severity: 'warning' as const,
  actual: String(bare.length),
  expected: inLanguageOf(draft, { bg: 'какво се брои', en: 'what is counted' }),
  message: {
    bg: `При ${bare.length} от ${draft.measures.length} мерки целта е само число; добавете колона с името на индикатора или с мерната единица.`,
    en: `In ${bare.length} of ${draft.measures.length} measures the target is only a number; add a column with the indicator’s name or its unit.`,
  },
})
