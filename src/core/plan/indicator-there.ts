import { formatDate } from '../base/format.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Refusal } from '../base/refusal.ts'

/** The days between which an indicator is in its plan, where amendments have added it or take it away. */
export interface IndicatorDays {
  readonly thereFrom: PlainDate | null
  /** The first day on which it is there no more. */
  readonly goneFrom: PlainDate | null
}

/** The refusal to say anything of an indicator on a day on which it is not in its plan. */
export function refusalUnlessThere(
  { thereFrom, goneFrom }: IndicatorDays,
  today: PlainDate,
): Refusal | undefined {
  if (thereFrom !== null && today < thereFrom) return notYetThere(thereFrom)
  return goneFrom !== null && today >= goneFrom ? goneAlready(goneFrom) : undefined
}

const notYetThere = (from: PlainDate): Refusal => ({
  code: 'indicator-to-come',
  message: {
    bg: `Индикаторът е в плана от ${formatDate(from, 'bg')}: дотогава по него не се отчита.`,
    en: `The indicator is in the plan from ${formatDate(from, 'en')}: until then nothing is reported of it.`,
  },
})

const goneAlready = (from: PlainDate): Refusal => ({
  code: 'indicator-gone',
  message: {
    bg: `Индикаторът е отпаднал от плана от ${formatDate(from, 'bg')}: по него вече не се отчита.`,
    en: `The indicator has been out of the plan since ${formatDate(from, 'en')}: nothing is reported of it any more.`,
  },
})
