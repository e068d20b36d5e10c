import { formatNumber } from '../../../core/base/format.ts'
import { interfaceLanguageFor } from '../../../core/base/language.ts'
import { page } from '../pages/amount-without-currency.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'amount-without-currency'
const severity = 'warning'

export const amountWithoutCurrency: Rule = {
  name,
  severity,
  about: { bg: 'Сумата е без валута.', en: 'The amount has no currency.' },
  page,
  check: (draft) =>
    draft.measures.flatMap((measure) =>
      measure.funding
        .flatMap(({ amount, currency }) => (currency === null && amount !== null ? [amount] : []))
        .filter((amount) => amount !== '0')
        .slice(0, 1)
        .map((amount) => {
          const printed = formatNumber(amount, interfaceLanguageFor(draft.language))
          return {
            ...placeOf(measure, 'budget'),
            rule: name,
            severity,
            actual: printed,
            expected: inLanguageOf(draft, { bg: 'сума и валута', en: 'an amount and a currency' }),
            message: {
              bg: `Към сумата ${printed} не е посочена валута.`,
              en: `The currency of the amount ${printed} is not given.`,
            },
          }
        }),
    ),
}
