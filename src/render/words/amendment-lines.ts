import { canonicalJson } from '../../core/base/canonical-json.ts'
import { formatMoney } from '../../core/base/format.ts'
import {
  type Language,
  type PlanLanguage,
  planLanguages,
  type Words,
  wordsIn,
} from '../../core/base/language.ts'
import { money } from '../../core/base/money.ts'
import { cellKeys, type DraftFunding } from '../../core/draft/draft.ts'
import type { Change } from '../../core/draft/draft-difference.ts'
import type { ChangedHeading } from '../../core/plan/changed-heading.ts'
import type { AmendableContent, IndicatorRule, PlanHeading } from '../../core/plan/plan.ts'
import { wordsOfIndicator } from '../../core/plan/plan-on.ts'
import type { ChangedMeasure, ChangedTarget } from '../../core/plan/proposed-amendment.ts'
import { amendmentPartWords } from './amendment-part-words.ts'
import { baselineWords } from './baseline-words.ts'
import { cellWords } from './cell-words.ts'
import { deadlineWords } from './deadline-words.ts'
import { targetWords } from './target-words.ts'

/** One thing of a measure that reads otherwise: what it is, how it read and how it reads. */
export interface AmendmentLine {
  readonly key: string
  readonly label: string
  readonly change: Change
  /** Of the words; not there where they are the page's own. */
  readonly lang?: PlanLanguage
}

/** Whatever of a measure's content reads otherwise: its cells in every language, then what is reckoned by. */
export function contentLines(
  before: AmendableContent,
  after: AmendableContent,
  language: Language,
): AmendmentLine[] {
  const words = amendmentPartWords[language]
  const plain = (label: string, of: (content: AmendableContent) => string) =>
    lineOf(label, label, { before: of(before), after: of(after) })
  const understood = (
    part: 'deadline' | 'responsible' | 'partners' | 'funding',
    label: string,
    of: (content: AmendableContent) => string,
  ) => (canonicalJson(before[part]) === canonicalJson(after[part]) ? [] : plain(label, of))
  return [
    ...plain(cellWords('number', language), ({ number }) => number),
    ...plain(words.goal, ({ goal }) => goal),
    ...(Object.keys(after.text) as PlanLanguage[]).flatMap((lang) =>
      cellKeys.flatMap((cell) =>
        lineOf(
          `${lang} ${cell}`,
          inItsLanguage(cellWords(cell, language), lang, language),
          { before: before.text[lang]?.[cell] ?? '', after: after.text[lang]?.[cell] ?? '' },
          lang === language ? undefined : lang,
        ),
      ),
    ),
    ...understood('deadline', words.deadlineRead, ({ deadline }) =>
      deadlineWords(deadline, language),
    ),
    ...understood('responsible', words.responsibleRead, ({ responsible }) => namesOf(responsible)),
    ...understood('partners', words.partnersRead, ({ partners }) => namesOf(partners)),
    ...understood('funding', words.fundingRead, ({ funding }) =>
      funding.map((each) => fundingWords(each, language)).join('\n'),
    ),
    ...indicatorLines(before, after, language),
  ]
}

/** The name of a cell, with the language of its words where that is not the page's own. */
const inItsLanguage = (label: string, lang: PlanLanguage, language: Language): string =>
  lang === language
    ? label
    : `${label} (${new Intl.DisplayNames(language, { type: 'language' }).of(lang)})`

/** The indicators that are named otherwise, and those that are taken away. */
function indicatorLines(
  before: AmendableContent,
  after: AmendableContent,
  language: Language,
): AmendmentLine[] {
  const words = amendmentPartWords[language]
  const nameIn = (content: AmendableContent, position: number) =>
    wordsIn(wordsOfIndicator(content, position)?.name ?? {}, language).text
  return before.indicatorWords.flatMap((said, index) => {
    const position = said.position ?? index + 1
    const isGone = after.removedIndicators?.includes(position) === true
    return lineOf(`indicator ${position}`, isGone ? words.goneIndicator : words.indicator, {
      before: nameIn(before, position),
      after: isGone ? '' : nameIn(after, position),
    })
  })
}

/** The same with targets and indicators: all that an amendment makes otherwise in a measure. */
export const measureLines = (
  { after, targets, indicators, gone }: Omit<ChangedMeasure, 'before' | 'isReworded'>,
  before: AmendableContent,
  language: Language,
): AmendmentLine[] => {
  const words = amendmentPartWords[language]
  return [
    ...contentLines(withWordsOf(gone, before), after, language),
    ...targets.flatMap((target) => targetLines(target, language)),
    ...indicators.map(({ position, name, rule, unit }) => ({
      key: `new ${position}`,
      label: words.newIndicator,
      change: {
        before: '',
        after: `${wordsIn(name, language).text}: ${targetWords(rule, unit, language)}`,
      },
    })),
  ]
}

/** The content with the words of indicators that it does not know. */
const withWordsOf = (
  gone: ChangedMeasure['gone'],
  content: AmendableContent,
): AmendableContent => ({
  ...content,
  indicatorWords: [
    ...content.indicatorWords.map((each, index) => ({ position: index + 1, ...each })),
    ...gone.filter(({ position }) => !wordsOfIndicator(content, position)),
  ],
})

/** Another target, another baseline, another way to hold the one against the other. */
export function targetLines({ indicator, target, counting }: ChangedTarget, language: Language) {
  const words = amendmentPartWords[language]
  const { position, unit, rule } = indicator
  const name = wordsIn(indicator.name, language).text
  const now = { ...rule, ...counting, target }
  const line = (key: string, label: string, of: (rule: IndicatorRule) => string) =>
    lineOf(`${key} ${position}`, label, { before: of(rule), after: of(now) })
  return [
    ...line('target', words.target(name), (each) => targetWords(each, unit, language)),
    ...line('baseline', words.baseline(name), (each) =>
      baselineWords({ rule: each, unit }, words.noBaseline, language),
    ),
    ...line('measured', words.measured(name), (each) => words.ways[each.measured]),
  ]
}

/** The title and the goals of a plan that read otherwise, are added or taken away. */
export function headingLines(
  { before, after }: ChangedHeading,
  language: Language,
): AmendmentLine[] {
  const words = amendmentPartWords[language]
  const numbers = new Set([...before.goals, ...after.goals].map(({ number }) => number))
  const titleOf = ({ goals }: PlanHeading, number: string): Words =>
    goals.find((each) => each.number === number)?.title ?? {}
  return [
    ...inEachLanguage('title', words.title, before.title, after.title, language),
    ...[...numbers].flatMap((number) =>
      inEachLanguage(
        `goal ${number}`,
        words.goalNumber(number),
        titleOf(before, number),
        titleOf(after, number),
        language,
      ),
    ),
  ]
}

const inEachLanguage = (
  key: string,
  label: string,
  before: Words,
  after: Words,
  language: Language,
): AmendmentLine[] =>
  planLanguages.flatMap((lang) =>
    lineOf(
      `${lang} ${key}`,
      label,
      { before: before[lang] ?? '', after: after[lang] ?? '' },
      lang === language ? undefined : lang,
    ),
  )

const lineOf = (
  key: string,
  label: string,
  change: Change,
  lang?: PlanLanguage,
): AmendmentLine[] =>
  change.before === change.after ? [] : [{ key, label, change, ...(lang ? { lang } : {}) }]

const namesOf = (institutions: AmendableContent['responsible']): string =>
  institutions.map(({ name }) => name).join(', ')

const fundingWords = ({ source, note, amount, currency }: DraftFunding, language: Language) =>
  [
    source,
    note ?? '',
    amount !== null && currency !== null ? formatMoney(money(amount, currency), language) : '',
  ]
    .filter((each) => each !== '')
    .join(' · ')
