import type { DraftMeasure } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import type { LanguageWords } from '../../words/language-words.ts'
import { says } from '../../words/phrase-pattern.ts'
import { wordsOf } from '../../words/words-of.ts'
import { page } from '../pages/missing-amount.ts'
import { inLanguageOf, placeOf, type Rule, seldomFilled } from '../rule.ts'

const name = 'missing-amount'
const severity = 'info'

/** "Within the approved budget" is money that nobody has counted: undetermined, which is not zero. */
export const missingAmount: Rule = {
  name,
  severity,
  about: { bg: 'В бюджета не е посочена сума.', en: 'The budget names no amount.' },
  page,
  check: (draft) =>
    (seldomFilled(draft, 'budget') ? [] : draft.measures)
      .filter((measure) => !hasAmount(measure))
      .filter((measure) => !needsNothing(measure, wordsOf[draft.language]))
      .map((measure) => {
        const nothing = measure.funding.length === 0
        return {
          ...placeOf(measure, 'budget'),
          rule: name,
          severity: measure.text.budget.trim() === '' ? 'warning' : severity,
          actual: shortened(measure.text.budget, 60),
          expected: inLanguageOf(draft, { bg: 'сума', en: 'an amount' }),
          message: nothing
            ? {
                bg: 'Не е посочено с какви средства ще се изпълни мярката.',
                en: 'It is not said what money the measure is to be carried out with.',
              }
            : {
                bg: 'Посочен е източник на средства, но не и сума.',
                en: 'A source of money is named, but no amount.',
              },
        }
      }),
}

/** "No funding is needed" settles it; "none from the budget of X" leaves the other sources open. */
function needsNothing({ text, funding }: DraftMeasure, words: LanguageWords): boolean {
  const excluding = text.budget.split(/[\n;]/u).filter((part) => says(part, words.excluded))
  const onlyOne = funding.length > 0 && excluding.every((part) => says(part, words.source))
  return excluding.length > 0 && !onlyOne
}

const hasAmount = (measure: DraftMeasure): boolean =>
  measure.funding.some((funding) => funding.amount !== null)
