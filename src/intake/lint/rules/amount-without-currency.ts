import { type Finding, nowhere } from '../../../core/base/finding.ts'
import { formatNumber } from '../../../core/base/format.ts'
import { interfaceLanguageFor } from '../../../core/base/language.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { page } from '../pages/amount-without-currency.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'amount-without-currency'
const severity = 'warning'

export const amountWithoutCurrency: Rule = {
  name,
  severity,
  about: { bg: 'Сумата е без валута.', en: 'The amount has no currency.' },
  page,
  check(draft) {
    const without = draft.measures.flatMap((measure) => {
      const [amount] = measure.funding
        .flatMap(({ amount, currency }) => (currency === null && amount !== null ? [amount] : []))
        .filter((each) => each !== '0')
      return amount === undefined ? [] : [{ measure, amount }]
    })
    if (without.length > 3 && without.length * 4 > draft.measures.length)
      return [ofThePlan(without.length, draft)]
    return without.map(({ measure, amount }) => {
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
    })
  },
}

/** The currency of the whole plan stands elsewhere, or is one that is not known here. */
const ofThePlan = (count: number, draft: Draft): Finding => ({
  ...nowhere,
  rule: name,
  severity: 'info',
  actual: String(count),
  expected: inLanguageOf(draft, { bg: 'валута на плана', en: 'the currency of the plan' }),
  message: {
    bg: `При ${count} мерки сумите са без позната валута (лев или евро); посочете я в заглавието на колоната.`,
    en: `The amounts of ${count} measures have no known currency (lev or euro); give it in the header of the column.`,
  },
})
