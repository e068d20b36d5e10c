import { type Language, wordsIn } from '../../../core/base/language.ts'
import { fundingAt } from '../../../core/plan/funding-place.ts'
import { indicatorAt } from '../../../core/plan/indicator-at.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { moneyKinds } from '../../../core/report/money-report.ts'
import { noteKinds, type ReportSubject } from '../../../core/report/report-fields.ts'
import { reportingWords } from '../../words/reporting-words.ts'

/** What a field of a report is called where it stands alone: "Обучени лица: Стойност за периода". */
export function fieldLabel(
  field: string,
  measure: Measure,
  { indicators }: ReportSubject,
  language: Language,
): string {
  const words = reportingWords[language]
  const note = noteKinds.find((kind) => kind === field)
  if (note) return words.notes[note]
  const [what = '', position = '', stage = ''] = field.split('-')
  const kind = moneyKinds.find((each) => each === what)
  const source = fundingAt(measure, Number(position))?.source ?? ''
  if (kind) return `${source}: ${words.money[kind]}`
  if (what === 'currency' || what === 'paper' || what === 'reason')
    return `${source}: ${words[what]}`
  const indicator = indicatorAt(measure, Number(position))
  const name = indicator ? wordsIn(indicator.name, language).text : position
  const target = indicators.find((each) => each.position === Number(position))?.rule.target
  if (what === 'stage' && target?.kind === 'stages')
    return `${name}: ${target.stages[Number(stage) - 1]?.name ?? stage}`
  if (what === 'value' || what === 'numerator' || what === 'denominator' || what === 'note')
    return `${name}: ${words[what]}`
  return what === 'nothing' ? `${name}: ${words.nothing}` : words.sure
}
