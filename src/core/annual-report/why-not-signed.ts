import type { Refusal } from '../base/refusal.ts'

/** What stands in the way of sending a report on or signing it. */
export interface Unready {
  /** Whether there is any text in it. */
  readonly isEmpty: boolean
  /** How many sections stand on a figure that has changed. */
  readonly changed: number
}

export function refusalsToSign({ isEmpty, changed }: Unready): Refusal[] {
  if (isEmpty) return [nothingWritten]
  return changed > 0 ? [figuresChanged] : []
}

/** The account that has signed for the secretariat does not sign for the council as well. */
export const refusalOfSameHand = (first: string, second: string): Refusal | undefined =>
  first === second ? sameHand : undefined

const nothingWritten: Refusal = {
  code: 'annual-report-is-empty',
  message: {
    bg: 'В отчета няма написано нищо.',
    en: 'Nothing is written in the report.',
  },
}

const figuresChanged: Refusal = {
  code: 'figures-have-changed',
  message: {
    bg: 'В някои раздели има показатели, които са се променили. Прегледайте ги и потвърдете или поправете текста.',
    en: 'Some sections contain figures that have changed. Look at them, and confirm or mend the text.',
  },
}

const sameHand: Refusal = {
  code: 'signed-by-the-same',
  message: {
    bg: 'Отчетът се подписва от двама души: който го е подписал за секретариата, не може да го подпише и за съвета.',
    en: 'Two people sign the report: whoever signed it for the secretariat cannot sign it for the council, too.',
  },
}
