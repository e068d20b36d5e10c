import type { InBothLanguages, Language, Words } from '../base/language.ts'
import type { Refusal } from '../base/refusal.ts'
import { typedText } from '../base/typed-text.ts'
import type { OfIndicator } from '../degree/circumstances.ts'
import { refusalsOfSensitivityReason } from '../draft/sensitivity-reason.ts'

/** The fields of the form that says whether an indicator is sensitive, as they were sent. */
export interface RawDisclosure {
  /** `yes` or `no`. */
  readonly sensitive: string
  /** "12/1", the measure's code and the place of the total; empty where it is counted in none. */
  readonly partOf: string
  readonly reason: string
}

export interface TypedDisclosure {
  readonly sensitive: boolean
  readonly partOf: OfIndicator | null
  readonly reason: Words
}

/** What is said of an indicator as typed into a form, or a refusal for each field that is wrong. */
export function parseTypedDisclosure(
  raw: RawDisclosure,
  language: Language,
): TypedDisclosure | Refusal[] {
  const reason = typedText(raw.reason)
  const [, measure, position] = /^(.+)\/([1-9][0-9]{0,2})$/.exec(raw.partOf) ?? []
  const partOf = measure && position ? { measure, indicator: Number(position) } : null
  const refusals = [
    ...(raw.sensitive === 'yes' || raw.sensitive === 'no'
      ? []
      : [{ code: 'sensitive-wanted', field: 'sensitive', message: choiceWanted }]),
    ...(raw.partOf !== '' && partOf === null
      ? [{ code: 'no-such-total', field: 'partOf', message: totalWanted }]
      : []),
    ...refusalsOfSensitivityReason(reason),
  ]
  if (refusals.length > 0) return refusals
  return { sensitive: raw.sensitive === 'yes', partOf, reason: { [language]: reason } }
}

const choiceWanted: InBothLanguages = {
  bg: 'Изберете дали индикаторът е чувствителен.',
  en: 'Choose whether the indicator is sensitive.',
}

const totalWanted: InBothLanguages = {
  bg: 'Изберете индикатор от плана, в който този се брои.',
  en: 'Choose an indicator of the plan in which this one is counted.',
}
