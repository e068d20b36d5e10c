import type { Language } from '../../core/base/language.ts'
import type { Refusal } from '../../core/base/refusal.ts'

/** One of a few values as buttons under one another: all of them can be read before choosing. */
export function RadioField(props: {
  name: string
  /** Unique on the page; the name, where it is given only once there. */
  id?: string
  label: string
  /** The label's, where it is another than the page's. */
  labelLanguage?: string
  hint?: string
  value: string
  options: readonly (readonly [value: string, words: string])[]
  refusals: readonly Refusal[]
  language: Language
}) {
  const { name, label, hint, value, options, refusals, language } = props
  const id = props.id ?? name
  const wrong = refusals.filter((refusal) => refusal.field === name)
  const described = [hint ? `${id}-hint` : '', wrong.length > 0 ? `${id}-error` : '']
    .filter((each) => each !== '')
    .join(' ')
  return (
    <fieldset
      class="field"
      data-wrong={wrong.length > 0 ? '' : undefined}
      aria-describedby={described || undefined}
    >
      <legend class="label" lang={props.labelLanguage}>
        {label}
      </legend>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {wrong.length > 0 ? (
        <p class="field-error" id={`${id}-error`}>
          {wrong.map((refusal) => refusal.message[language]).join(' ')}
        </p>
      ) : null}
      {options.map(([option, words], index) => (
        <label class="box" key={option}>
          <input
            type="radio"
            name={name}
            id={index === 0 ? id : `${id}-${option}`}
            value={option}
            checked={option === value}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
