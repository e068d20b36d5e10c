import type { InBothLanguages } from '../base/language.ts'
import type { Refusal } from '../base/refusal.ts'
import { typedText } from '../base/typed-text.ts'
import type { SaidSensitive } from './sensitivity.ts'
import { refusalsOfSensitivityReason } from './sensitivity-reason.ts'

/** The form that says of a draft's indicators which are sensitive, as it was sent. */
export interface RawSensitivity {
  /** By place: "12/1", from 1, is `yes`, `no` or empty. */
  readonly said: Readonly<Record<string, string>>
  readonly reason: string
}

export const placeKey = ({ position, index }: { position: number; index: number }): string =>
  `${position}/${index + 1}`

/** What was said, one reason for all of it, or a refusal for each field that is wrong. */
export function parseTypedSensitivity({
  said,
  reason: typed,
}: RawSensitivity): { readonly said: readonly SaidSensitive[] } | readonly Refusal[] {
  const reason = typedText(typed)
  const chosen = Object.entries(said).flatMap(([key, choice]): SaidSensitive[] => {
    const [, position, place] = /^([1-9]\d{0,5})\/([1-9]\d{0,3})$/.exec(key) ?? []
    if (!position || !place || (choice !== 'yes' && choice !== 'no')) return []
    const sensitivity = { sensitive: choice === 'yes', reason }
    return [{ position: Number(position), index: Number(place) - 1, sensitivity }]
  })
  const refusals = [
    ...(chosen.length === 0
      ? [{ code: 'sensitive-wanted', field: 'said', message: choiceWanted }]
      : []),
    ...refusalsOfSensitivityReason(reason),
  ]
  return refusals.length > 0 ? refusals : { said: chosen }
}

const choiceWanted: InBothLanguages = {
  bg: 'Изберете „да“ или „не“ поне за един индикатор.',
  en: 'Choose "yes" or "no" for one indicator at least.',
}
