import type { Refusal } from '../core/base/refusal.ts'
import type { Mend } from '../core/draft/mends.ts'
import { mendedPlaceWords } from '../render/words/mended-place-words.ts'

/** The name of the form's field that says what becomes of a mend. */
export const fieldOfMend = (key: string): string => `mend-${key}`

/** The key of the mend that a field of the form is about. */
export const mendOfField = (field: string): string | undefined => /^mend-(.+)$/.exec(field)?.[1]

/** A person has mended a place that the newer document changes, too, and nobody has said whose words stay. */
export const undecidedMend = (mend: Mend): Refusal => ({
  code: 'undecided-mend',
  field: fieldOfMend(mend.key),
  message: {
    bg: `${mendedPlaceWords(mend, 'bg')}: изберете кой текст остава.`,
    en: `${mendedPlaceWords(mend, 'en')}: choose whose words stay.`,
  },
})
