import type { Decimal } from '../../../core/base/decimal.ts'
import { formatNumber } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { Target } from '../../../core/draft/target.ts'
import { settableTargets } from '../../../core/draft/typed-target.ts'
import { yearWords } from '../../words/year-words.ts'
import type { FieldKit } from '../field-kit.tsx'
import { KindFields, kindFields } from './kind-fields.tsx'

/** The names of the fields that set a target of whatever kind. */
export const targetFields = ['target', 'value', ...kindFields] as const

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
      <KindFields fields={fields} target={target} kinds={kinds} language={language} />
    </>
  )
}
