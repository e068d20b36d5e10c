import type { Severity } from '../../../core/base/finding.ts'
import type { Draft, DraftMeasure } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import { says, saysOnly } from '../../words/phrase-pattern.ts'
import { wordsOf } from '../../words/words-of.ts'
import { page } from '../pages/deadline-missing.ts'
import { inLanguageOf, isEmpty, placeOf, type Rule, seldomFilled } from '../rule.ts'

const name = 'deadline-missing'
const severity = 'error'

export const deadlineMissing: Rule = {
  name,
  severity,
  about: {
    bg: 'Мярката няма срок или думите в клетката не казват кога.',
    en: 'The measure has no deadline, or the words of the cell do not say when.',
  },
  page,
  check: (draft) =>
    seldomFilled(draft, 'deadline')
      ? []
      : draft.measures
          .filter((measure) => isEmpty(measure.text.deadline) || saysNoTime(measure, draft))
          .map((measure) => ({
            ...placeOf(measure, 'deadline'),
            rule: name,
            severity: gravity(measure.text.deadline),
            actual: shortened(measure.text.deadline, 60),
            expected: inLanguageOf(draft, { bg: 'месец и година', en: 'a month and a year' }),
            message: isEmpty(measure.text.deadline)
              ? {
                  bg: 'Не е посочен срок за изпълнение на мярката.',
                  en: 'No deadline is given for the measure.',
                }
              : {
                  bg: `„${shortened(measure.text.deadline, 60)}“ не казва кога трябва да е изпълнена мярката.`,
                  en: `“${shortened(measure.text.deadline, 60)}” does not say when the measure is to be carried out.`,
                },
          })),
}

/** "Within 3 months of the appointment" says when, though no calendar does. */
const gravity = (text: string): Severity => {
  if (isEmpty(text)) return severity
  return /\d/.test(text) ? 'info' : 'warning'
}

/** Words without a month, a year or a rhythm. "Until the programme is over" has an end of its own. */
function saysNoTime({ deadline, text }: DraftMeasure, { language }: Draft): boolean {
  const words = wordsOf[language]
  if (deadline.kind !== 'open' || deadline.from !== null) return false
  const told = [words.openEnd, words.always].some((phrases) => says(text.deadline, phrases))
  return !told || saysOnly(text.deadline, words.nothing)
}
