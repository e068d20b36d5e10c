import { canonicalJson } from '../../../core/base/canonical-json.ts'
import { formatMoney } from '../../../core/base/format.ts'
import { type Language, type PlanLanguage, wordsIn } from '../../../core/base/language.ts'
import { money } from '../../../core/base/money.ts'
import { cellKeys, type DraftFunding } from '../../../core/draft/draft.ts'
import type { Change } from '../../../core/draft/draft-difference.ts'
import type { AmendableContent } from '../../../core/plan/plan.ts'
import type { ChangedMeasure } from '../../../core/plan/proposed-amendment.ts'
import { cellWords } from '../../../render/words/cell-words.ts'
import { deadlineWords } from '../../../render/words/deadline-words.ts'
import { targetWords } from '../../../render/words/target-words.ts'
import { amendmentWords } from '../../words/amendment-words.ts'

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
  const words = amendmentWords[language]
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
          cellWords(cell, language),
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
    ...after.indicatorWords.flatMap(({ name }, index) =>
      lineOf(`indicator ${index}`, words.indicator, {
        before: wordsIn(before.indicatorWords[index]?.name ?? {}, language).text,
        after: wordsIn(name, language).text,
      }),
    ),
  ]
}

/** The same with targets and indicators: all that an amendment makes otherwise in a measure. */
export const measureLines = (
  { after, targets, indicators }: Omit<ChangedMeasure, 'before' | 'isReworded'>,
  before: AmendableContent,
  language: Language,
): AmendmentLine[] => {
  const words = amendmentWords[language]
  return [
    ...contentLines(before, after, language),
    ...targets.map(({ indicator, target }) => ({
      key: `target ${indicator.position}`,
      label: words.target(wordsIn(indicator.name, language).text),
      change: {
        before: targetWords(indicator.rule, indicator.unit, language),
        after: targetWords({ ...indicator.rule, target }, indicator.unit, language),
      },
    })),
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
