import type { Refusal } from '../base/refusal.ts'
import { refusalsOfText } from '../base/typed-text.ts'

/** In characters. */
const longest = 1000

/** What is wrong with why indicators are sensitive or not, whether it is said of a draft or of a plan. */
export const refusalsOfSensitivityReason = (reason: string): Refusal[] =>
  refusalsOfText('reason', reason, longest, {
    bg: 'Въведете защо, например „Данни за непридружени деца“. Причината не се публикува.',
    en: 'Enter why, for example that it is data on unaccompanied children. The reason is not published.',
  })
