import type { PlainDate } from '../base/plain-date.ts'
import type { Refusal } from '../base/refusal.ts'
import type { Adoption } from './plan.ts'
import { parseTypedAct, type RawAct } from './typed-act.ts'

/** The fields of the form as they were typed. */
export type RawAdoption = RawAct

/** The act of adoption as typed into a form, or a refusal for each field that is wrong. */
export const parseAdoption = (raw: RawAdoption, today: PlainDate): Adoption | Refusal[] =>
  parseTypedAct(raw, {
    today,
    missingBody: {
      bg: 'Въведете кой е приел плана.',
      en: 'Enter the body that adopted the plan.',
    },
  })
