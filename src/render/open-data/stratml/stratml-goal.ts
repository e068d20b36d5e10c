import { type Language, wordsIn } from '../../../core/base/language.ts'
import { cellKeys } from '../../../core/draft/draft.ts'
import type { Goal, Measure } from '../../../core/plan/plan.ts'
import { cellWords } from '../../words/cell-words.ts'
import { measuresWords, tallySentence } from '../../words/tally-words.ts'
import { indicatorId } from '../identifiers.ts'
import { type ValueRow, valueRows } from '../value-rows.ts'
import { element, worded, type Xml } from '../xml.ts'
import { identifier } from './identifier.ts'
import { stratmlIndicator } from './stratml-indicator.ts'
import { stratmlMoney } from './stratml-money.ts'
import type { Writing } from './writing.ts'

/** A strategic goal with its measures. The standard wants a description of it: how many there are, or what came of them. */
export function stratmlGoal(goal: Goal, index: number, writing: Writing): Xml {
  const { publication, type, language } = writing
  const measures = publication.plan.measures.filter((measure) => measure.goal === goal.number)
  const tally = publication.degrees.goals.find((each) => each.goal === goal.number)?.tally
  const came = type === 'Performance_Report' && tally ? tallySentence(tally, language) : null
  const rows = Map.groupBy(valueRows(publication), ({ indicator }) => indicator)
  return element(
    'Goal',
    {},
    worded('Name', wordsIn(goal.title, language).text),
    worded('Description', came ?? measuresWords(measures.length, language)),
    identifier(`_g${index + 1}`),
    worded('SequenceIndicator', goal.number),
    measures.map((measure) => objective(measure, rows, writing)),
  )
}

function objective(
  measure: Measure,
  rows: ReadonlyMap<string, readonly ValueRow[]>,
  writing: Writing,
): Xml {
  const { language, publication } = writing
  const words = measure.text[language] ?? measure.text[publication.plan.language]
  return element(
    'Objective',
    {},
    worded('Name', words?.measure ?? measure.number),
    words?.objective ? worded('Description', words.objective) : null,
    identifier(`_m${measure.code}`),
    worded('SequenceIndicator', measure.number),
    stakeholders(measure.responsible, cellWords('responsible', language)),
    stakeholders(measure.partners, cellWords('partners', language)),
    worded('OtherInformation', words ? labelled(words, language) : null),
    measure.indicators.map((indicator) =>
      stratmlIndicator(
        measure,
        indicator,
        rows.get(indicatorId(measure, indicator)) ?? [],
        writing,
      ),
    ),
    stratmlMoney(measure, writing),
  )
}

const stakeholders = (institutions: Measure['responsible'], role: string): Xml[] =>
  institutions.map(({ name, asPrinted }) =>
    element(
      'Stakeholder',
      { StakeholderTypeType: 'Organization' },
      worded('Name', name),
      asPrinted === name ? null : worded('Description', asPrinted),
      element('Role', {}, worded('Name', role), worded('RoleType', 'Performer')),
    ),
  )

/** Measure and objective have places of their own. */
const cells = cellKeys.filter((cell) => cell !== 'measure' && cell !== 'objective')

/** The cells of the plan that have no place of their own, each under its heading; lines after the first are set in. */
function labelled(words: NonNullable<Measure['text']['bg']>, language: Language): string | null {
  const lines = cells
    .filter((cell) => words[cell] !== '')
    .map((cell) => `${cellWords(cell, language)}: ${words[cell].replaceAll('\n', '\n  ')}`)
  return lines.length > 0 ? lines.join('\n') : null
}
