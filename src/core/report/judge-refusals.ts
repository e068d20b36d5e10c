import type { Refusal } from '../base/refusal.ts'

/** What keeps a report from being submitted, beside what is wrong with its numbers. */
export const judgeRefusals = {
  nothingSaid: {
    code: 'nothing-said',
    field: 'done',
    message: {
      bg: 'Опишете какво е направено: по тази мярка няма друго, което да се отчете.',
      en: 'Describe what was done: there is nothing else to report on this measure.',
    },
  },
  reasonForNothing: (field: string): Refusal => ({
    code: 'reason-for-nothing',
    field,
    message: {
      bg: 'Въведете защо за този период няма данни.',
      en: 'Enter why there are no data for this period.',
    },
  }),
  valueAndNothing: (field: string): Refusal => ({
    code: 'value-and-nothing',
    field,
    message: {
      bg: 'Отбелязано е, че няма данни, а има въведени. Махнете едното.',
      en: 'It is marked that there are no data, yet some are entered. Remove one of the two.',
    },
  }),
  notTakenBack: (field: string): Refusal => ({
    code: 'accepted-before',
    field,
    message: {
      bg: 'За този период вече е приета стойност. Поправете я; тя не може да остане празна.',
      en: 'A value for this period has been accepted already. Correct it; it cannot be left empty.',
    },
  }),
  noteTooLong: (field: string): Refusal => ({
    code: 'field-too-long',
    field,
    message: {
      bg: 'Съкратете текста до 10\u00a0000 знака.',
      en: 'Shorten the text to 10,000 characters.',
    },
  }),
} as const
