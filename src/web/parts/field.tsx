import type { ComponentChildren } from 'preact'
import type { Language } from '../../core/base/language.ts'
import type { Refusal } from '../../core/base/refusal.ts'
import { siteWords } from '../words/site-words.ts'

interface FieldProps {
  readonly name: string
  /** Unique on the page; the name, where it is given only once there. */
  readonly id?: string
  readonly label: string
  readonly hint?: string
  readonly refusals: readonly Refusal[]
  readonly language: Language
}

/** What ties an input to its label, hint and error for those who hear the page. */
export interface FieldWiring {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': 'true' | undefined
}

/** A label, its hint, the error beside it, and the input that `children` makes from the wiring. */
export function Field(
  props: FieldProps & { children: (wiring: FieldWiring) => ComponentChildren },
) {
  const { name, label, hint, refusals, language } = props
  const id = props.id ?? name
  const wrong = refusals.filter((refusal) => refusal.field === name)
  const described = [hint ? `${id}-hint` : '', wrong.length > 0 ? `${id}-error` : '']
    .filter((each) => each !== '')
    .join(' ')
  return (
    <div class="field" data-wrong={wrong.length > 0 ? '' : undefined}>
      <label for={id}>{label}</label>
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
      {props.children({
        id,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': wrong.length > 0 ? 'true' : undefined,
      })}
    </div>
  )
}

/** A one-line text field, filled with what was typed before. */
export function TextField(
  props: FieldProps & {
    value: string
    type?: 'text' | 'email' | 'password'
    autocomplete?: string
    inputMode?: 'decimal' | 'text'
    short?: boolean
    /** The id of a datalist with what may be typed. */
    list?: string
  },
) {
  return (
    <Field {...props}>
      {(wiring) => {
        const input = {
          ...wiring,
          value: props.value,
          class: props.short ? 'short' : undefined,
          autocomplete: props.autocomplete ?? 'off',
          inputMode: props.inputMode,
          list: props.list,
        }
        if (props.type === 'password') return <input {...input} type="password" />
        if (props.type === 'email') return <input {...input} type="email" />
        return <input {...input} type="text" />
      }}
    </Field>
  )
}

/** One of a few values, each with its words. */
export function ChoiceField(
  props: FieldProps & {
    value: string
    options: readonly (readonly [value: string, words: string])[]
  },
) {
  return (
    <Field {...props}>
      {(wiring) => (
        <select {...wiring}>
          {props.options.map(([value, words]) => (
            <option key={value} value={value} selected={value === props.value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** A text of several lines. */
export function AreaField(props: FieldProps & { value: string; rows: number }) {
  return (
    <Field {...props}>
      {(wiring) => (
        <textarea {...wiring} rows={props.rows}>
          {props.value}
        </textarea>
      )}
    </Field>
  )
}

/**
 * All that is wrong with a form, on top of it, each entry leading to its field (GOV.UK error summary). A
 * page that comes back with it begins there, however far down the form stands.
 */
export function ErrorSummary(props: {
  refusals: readonly Refusal[]
  language: Language
  /** What the ids of this form's fields end in, where the page has several such forms. */
  suffix?: string
}) {
  const { refusals, language, suffix = '' } = props
  if (refusals.length === 0) return null
  return (
    <div class="message wrong stack-tight" role="alert" tabIndex={-1} autofocus>
      <h2>{siteWords[language].thereIsAProblem}</h2>
      <ul class="plain">
        {refusals.map((refusal) => (
          <li key={refusal.code + refusal.field}>
            {refusal.field ? (
              <a href={`#${refusal.field}${suffix}`}>{refusal.message[language]}</a>
            ) : (
              refusal.message[language]
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
