import { formatDate, formatNumber } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import { type Target, toleranceKinds, trendDirections } from '../../../core/draft/target.ts'
import { stageLines } from '../../../core/draft/typed-stages.ts'
import { yearWords } from '../../words/year-words.ts'
import type { FieldKit } from '../field-kit.tsx'

/** The names of the fields that say what no requirement with one number can. */
export const kindFields = [
  'low',
  'high',
  'direction',
  'tolerance',
  'toleranceKind',
  ...stageLines.flatMap((line) => [`stage${line}`, `weight${line}`, `due${line}`] as const),
] as const

interface OfKind {
  readonly fields: FieldKit
  readonly target: Target | undefined
  readonly language: Language
  /** What the names of the fields end in, where a form sets two targets. */
  readonly suffix?: string
}

/**
 * The fields of a range, of a direction and of stages, each under the name of its kind. Without JavaScript
 * nothing can come and go with the kind that is chosen; the fields of the others are left alone.
 */
export function KindFields(props: OfKind & { readonly kinds: readonly Target['kind'][] }) {
  const { kinds, ...ofKind } = props
  return (
    <>
      {kinds.includes('between') ? <RangeFields {...ofKind} /> : null}
      {kinds.includes('trend') ? <TrendFields {...ofKind} /> : null}
      {kinds.includes('stages') ? <StageFields {...ofKind} /> : null}
    </>
  )
}

function RangeFields({ fields, target, language, suffix = '' }: OfKind) {
  const words = yearWords[language]
  const range = target?.kind === 'between' ? target : undefined
  return (
    <fieldset class="stack-tight">
      <legend class="label">{words.onlyForKind(words.targets.between)}</legend>
      <div class="field-row">
        {fields.text(`low${suffix}`, words.low, range ? formatNumber(range.low, language) : '', {
          short: true,
        })}
        {fields.text(`high${suffix}`, words.high, range ? formatNumber(range.high, language) : '', {
          short: true,
        })}
      </div>
    </fieldset>
  )
}

function TrendFields({ fields, target, language, suffix = '' }: OfKind) {
  const words = yearWords[language]
  const trend = target?.kind === 'trend' ? target : undefined
  return (
    <fieldset class="stack-tight">
      <legend class="label">{words.onlyForKind(words.targets.trend)}</legend>
      {fields.choice(
        `direction${suffix}`,
        words.direction,
        trend?.direction ?? '',
        (['', ...trendDirections] as const).map((each) => [each, words.directions[each]]),
      )}
      <div class="field-row">
        {fields.text(
          `tolerance${suffix}`,
          words.tolerance,
          trend?.tolerance ? formatNumber(trend.tolerance.value, language) : '',
          { hint: words.toleranceHint, short: true },
        )}
        {fields.choice(
          `toleranceKind${suffix}`,
          words.toleranceKind,
          trend?.tolerance?.kind ?? 'per-cent',
          toleranceKinds.map((each) => [each, words.toleranceKinds[each]]),
        )}
      </div>
    </fieldset>
  )
}

function StageFields({ fields, target, language, suffix = '' }: OfKind) {
  const words = yearWords[language]
  const stages = target?.kind === 'stages' ? target.stages : []
  return (
    <fieldset class="stack-tight">
      <legend class="label">{words.onlyForKind(words.targets.stages)}</legend>
      <p class="hint">{words.stagesHint}</p>
      {stageLines.map((line) => {
        const stage = stages[line - 1]
        return (
          <fieldset key={line} class="stage-row">
            <legend class="for-screen-readers">{words.stage(line)}</legend>
            {fields.text(`stage${line}${suffix}`, words.stage(line), stage?.name ?? '')}
            {fields.text(
              `weight${line}${suffix}`,
              words.weight,
              stage ? formatNumber(stage.weight, language) : '',
            )}
            {fields.text(
              `due${line}${suffix}`,
              words.due,
              stage?.due ? typedDay(stage.due, language) : '',
            )}
          </fieldset>
        )
      })}
    </fieldset>
  )
}

/** A day as a person would type it. */
const typedDay = (day: PlainDate, language: Language): string =>
  language === 'bg' ? formatDate(day, language) : day
