import type { Decimal } from '../../../core/base/decimal.ts'
import { formatDate, formatNumber } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import { type Target, toleranceKinds, trendDirections } from '../../../core/plan/plan.ts'
import { stageLines } from '../../../core/plan/typed-stages.ts'
import { settableTargets } from '../../../core/plan/typed-target.ts'
import { yearWords } from '../../words/year-words.ts'
import type { FieldKit } from '../field-kit.tsx'

/** The names of the fields that set a target of whatever kind. */
export const targetFields = [
  'target',
  'value',
  'low',
  'high',
  'direction',
  'tolerance',
  'toleranceKind',
  ...stageLines.flatMap((line) => [`stage${line}`, `weight${line}`, `due${line}`] as const),
] as const

/**
 * A target of any kind. Without JavaScript nothing can come and go with the kind that is chosen, so the
 * fields of each kind stand under its name, and those of the others are left alone.
 */
export function TargetFields(props: {
  fields: FieldKit
  target: Target
  /** The kinds to choose from; all of them where it is not given. */
  kinds?: readonly Target['kind'][]
  label: string
  language: Language
}) {
  const { fields, target, kinds = settableTargets, label, language } = props
  const words = yearWords[language]
  const offered = (kind: Target['kind']) => kinds.includes(kind)
  const withValue = kinds.some((kind) => ['at-least', 'at-most', 'exactly', 'all'].includes(kind))
  const number = (value: Decimal | null) => (value === null ? '' : formatNumber(value, language))
  return (
    <>
      {fields.choice(
        'target',
        label,
        target.kind,
        kinds.map((kind) => [kind, words.targets[kind]]),
      )}
      {withValue
        ? fields.text('value', words.value, 'value' in target ? number(target.value) : '', {
            hint: words.allHint,
            short: true,
          })
        : null}
      {offered('between') ? (
        <fieldset class="stack-tight">
          <legend class="label">{words.onlyForKind(words.targets.between)}</legend>
          <div class="field-row">
            {fields.text('low', words.low, target.kind === 'between' ? number(target.low) : '', {
              short: true,
            })}
            {fields.text('high', words.high, target.kind === 'between' ? number(target.high) : '', {
              short: true,
            })}
          </div>
        </fieldset>
      ) : null}
      {offered('trend') ? (
        <TrendFields fields={fields} target={target} language={language} />
      ) : null}
      {offered('stages') ? (
        <StageFields fields={fields} target={target} language={language} />
      ) : null}
    </>
  )
}

function TrendFields(props: { fields: FieldKit; target: Target; language: Language }) {
  const { fields, target, language } = props
  const words = yearWords[language]
  const trend = target.kind === 'trend' ? target : undefined
  return (
    <fieldset class="stack-tight">
      <legend class="label">{words.onlyForKind(words.targets.trend)}</legend>
      {fields.choice(
        'direction',
        words.direction,
        trend?.direction ?? '',
        (['', ...trendDirections] as const).map((each) => [each, words.directions[each]]),
      )}
      <div class="field-row">
        {fields.text(
          'tolerance',
          words.tolerance,
          trend?.tolerance ? formatNumber(trend.tolerance.value, language) : '',
          { hint: words.toleranceHint, short: true },
        )}
        {fields.choice(
          'toleranceKind',
          words.toleranceKind,
          trend?.tolerance?.kind ?? 'per-cent',
          toleranceKinds.map((each) => [each, words.toleranceKinds[each]]),
        )}
      </div>
    </fieldset>
  )
}

function StageFields(props: { fields: FieldKit; target: Target; language: Language }) {
  const { fields, target, language } = props
  const words = yearWords[language]
  const stages = target.kind === 'stages' ? target.stages : []
  return (
    <fieldset class="stack-tight">
      <legend class="label">{words.onlyForKind(words.targets.stages)}</legend>
      <p class="hint">{words.stagesHint}</p>
      {stageLines.map((line) => {
        const stage = stages[line - 1]
        return (
          <fieldset key={line} class="stage-row">
            <legend class="for-screen-readers">{words.stage(line)}</legend>
            {fields.text(`stage${line}`, words.stage(line), stage?.name ?? '')}
            {fields.text(
              `weight${line}`,
              words.weight,
              stage ? formatNumber(stage.weight, language) : '',
            )}
            {fields.text(`due${line}`, words.due, stage?.due ? typedDay(stage.due, language) : '')}
          </fieldset>
        )
      })}
    </fieldset>
  )
}

/** A day as a person would type it. */
const typedDay = (day: PlainDate, language: Language): string =>
  language === 'bg' ? formatDate(day, language) : day
