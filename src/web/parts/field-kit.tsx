import type { VNode } from 'preact'
import type { Language } from '../../core/base/language.ts'
import type { Refusal } from '../../core/base/refusal.ts'
import { AreaField, ChoiceField, TextField } from './field.tsx'

/** Draws fields filled with what is there, or with what was typed and refused. */
export interface FieldKit {
  text(name: string, label: string, value: string, more?: TextMore): VNode
  choice(
    name: string,
    label: string,
    value: string,
    options: readonly (readonly [value: string, words: string])[],
    more?: { readonly hint?: string },
  ): VNode
  /** A box to mark; what it sends when marked is "yes". */
  tick(name: string, label: string, marked: boolean): VNode
  area(name: string, label: string, value: string, rows: number, hint?: string): VNode
  /** What was typed, or else what is there: for fields that are drawn otherwise. */
  typed(name: string, value: string): string
}

interface TextMore {
  readonly hint?: string
  readonly short?: boolean
  readonly list?: string
}

/**
 * @param typed what was typed, by the names of the fields; it goes before what is there
 */
export function fieldKit(
  typed: Readonly<Record<string, string>>,
  refusals: readonly Refusal[],
  language: Language,
): FieldKit {
  const common = (name: string, label: string, value: string) => ({
    name,
    label,
    value: typed[name] ?? value,
    refusals,
    language,
  })
  return {
    text: (name, label, value, more = {}) => (
      <TextField {...common(name, label, value)} {...more} />
    ),
    choice: (name, label, value, options, more = {}) => (
      <ChoiceField {...common(name, label, value)} options={options} {...more} />
    ),
    tick: (name, label, marked) => (
      <label class="box" key={name}>
        <input
          type="checkbox"
          name={name}
          id={name}
          value="yes"
          checked={Object.keys(typed).length > 0 ? (typed[name] ?? '') !== '' : marked}
        />
        <span>{label}</span>
      </label>
    ),
    area: (name, label, value, rows, hint) => (
      <AreaField {...common(name, label, value)} rows={rows} {...(hint ? { hint } : {})} />
    ),
    typed: (name, value) => typed[name] ?? value,
  }
}
