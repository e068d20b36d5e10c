import { type Finding, nowhere, type ProposedMend } from '../../../core/base/finding.ts'
import type { Draft, DraftMeasure } from '../../../core/draft/draft.ts'
import { findMonths } from '../../interpret/month-mentions.ts'
import { shortened } from '../../tables/fold-text.ts'
import { says } from '../../words/phrase-pattern.ts'
import { wordsOf } from '../../words/words-of.ts'
import { page } from '../pages/deadline-without-year.ts'
import { inLanguageOf, isEmpty, placeOf, type Rule } from '../rule.ts'

const name = 'deadline-without-year'
const severity = 'warning'

/** What goes on without end or for the whole year needs no year; what comes back lasts to the year's end. */
export const deadlineWithoutYear: Rule = {
  name,
  severity,
  about: { bg: 'Срокът не казва годината.', en: 'The deadline does not say the year.' },
  page,
  check(draft) {
    const measures = draft.measures
      .filter(({ text }) => !isEmpty(text.deadline) && !saysYear(text.deadline))
      .filter(({ text }) => !says(text.deadline, wordsOf[draft.language].wholeYear))
    const once = measures.filter(isOnce)
    const endless = measures.filter(isEndless).map((measure) => untilWhen(measure, draft))
    const isHabit = once.length > 4 && once.length * 2 > draft.measures.length
    const told = isHabit ? [ofThePlan(once, draft)] : once.map((each) => withoutYear(each, draft))
    return [...told, ...endless]
  },
}

/** A plan that leaves the year out nearly everywhere is told so once. */
const ofThePlan = (once: readonly DraftMeasure[], draft: Draft): Finding => ({
  ...nowhere,
  rule: name,
  severity,
  actual: String(once.length),
  expected: inLanguageOf(draft, { bg: 'година', en: 'a year' }),
  message: {
    bg: `При ${once.length} от ${draft.measures.length} мерки срокът е без година${draft.year === null ? '' : `; приета е годината на плана, ${draft.year}`}.`,
    en: `In ${once.length} of ${draft.measures.length} measures the deadline has no year${draft.year === null ? '' : `; the plan’s year ${draft.year} is assumed`}.`,
  },
})

function withoutYear(measure: DraftMeasure, draft: Draft): Finding {
  const printed = shortened(measure.text.deadline, 60)
  return {
    ...placeOf(measure, 'deadline'),
    rule: name,
    severity,
    actual: printed,
    expected: inLanguageOf(draft, {
      bg: draft.year === null ? 'година' : `${draft.year} г.`,
      en: draft.year === null ? 'a year' : String(draft.year),
    }),
    message: {
      bg: `В срока „${printed}“ няма година${draft.year === null ? '' : `; приета е годината на плана, ${draft.year}`}.`,
      en: `The deadline “${printed}” has no year${draft.year === null ? '' : `; the plan’s year ${draft.year} is assumed`}.`,
    },
    ...mendingYear(draft, measure),
  }
}

const isOnce = ({ deadline }: DraftMeasure): boolean =>
  ['month', 'range', 'phased'].includes(deadline.kind)

/** Only how often, and not until when. */
const isEndless = ({ deadline }: DraftMeasure): boolean =>
  deadline.kind === 'recurring' && deadline.to === null

function untilWhen(measure: DraftMeasure, draft: Draft): Finding {
  const printed = shortened(measure.text.deadline, 60)
  const { year } = draft
  return {
    ...placeOf(measure, 'deadline'),
    rule: name,
    severity: 'info',
    actual: printed,
    expected: inLanguageOf(draft, { bg: 'до кога', en: 'until when' }),
    message: {
      bg: `„${printed}“ казва колко често, но не и до кога${year === null ? '.' : `; приет е краят на ${year} г.`}`,
      en: `“${printed}” says how often, but not until when${year === null ? '' : `; the end of ${year} is assumed`}.`,
    },
    ...mendingEnd(measure, draft),
  }
}

/** "Dec-25" is how a spreadsheet shows a month. */
const saysYear = (text: string): boolean =>
  /\d{4}|\.\d{2}(?!\d)|['’]\d\d(?!\d)|\p{L}{3}-\d\d$/u.test(text)

/** The plan's year after each time that the words name; of a stretch, after its end. */
function mendingYear(
  { year, language }: Draft,
  { position, text, deadline }: DraftMeasure,
): { mend?: ProposedMend } {
  if (year === null) return {}
  const words = wordsOf[language]
  const mentions = findMonths(text.deadline, words, year)
  const ends = deadline.kind === 'phased' ? mentions : mentions.slice(-1)
  const after = `${year}${shortYear(words.year)}`
  const mended = ends.reduceRight((said, { end }) => {
    const before = said.slice(0, end)
    return `${before}${/\d$/.test(before) ? '.' : ' '}${after}${said.slice(end)}`
  }, text.deadline)
  if (ends.length === 0 || !saysYear(mended)) return {}
  return { mend: { kind: 'words', position, cell: 'deadline', words: mended } }
}

/** "Monthly" goes on to the end of the plan's year. */
function mendingEnd(
  { position, text }: DraftMeasure,
  { year, language }: Draft,
): { mend?: ProposedMend } {
  const { until, year: yearWords } = wordsOf[language]
  if (year === null) return {}
  const said = text.deadline.replace(/[\s.;,]+$/u, '')
  const words = `${said}, ${until[0]} ${year}${shortYear(yearWords)}`
  return { mend: { kind: 'words', position, cell: 'deadline', words } }
}

/** " г." where the language writes such a word behind a year. */
function shortYear(words: readonly string[]): string {
  const short = words.find((word) => word.endsWith('.'))
  return short === undefined ? '' : ` ${short}`
}
