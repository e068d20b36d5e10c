import type { Language } from '../../../core/base/language.ts'
import type { KeptPublication } from '../../../store/publication.reader.ts'
import { Amount } from '../../parts/money/amount.tsx'
import { paths } from '../../paths.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { portalWords } from '../../words/portal-words.ts'

/** What stands behind the plan, what of it was spent, and for how many measures no amount is named. */
export function MoneyAtAGlance({ kept, language }: { kept: KeptPublication; language: Language }) {
  const { money } = kept.publication
  if (!money) return null
  const { totals, reported } = money
  const words = portalWords[language]
  return (
    <section class="card stack-tight" aria-labelledby="money">
      <h2 id="money">{words.moneyTitle}</h2>
      {totals.countedOnce.euro === null ? null : (
        <p class="glance-figure">
          <Amount of={totals.countedOnce} language={language} />
          <span class="soft">{words.moneyCounted}</span>
        </p>
      )}
      {reported.spent.euro === null ? (
        <p class="soft">{words.nothingSpent}</p>
      ) : (
        <p class="glance-figure">
          <Amount of={reported.spent} language={language} />
          <span class="soft">{words.spent}</span>
        </p>
      )}
      {totals.undetermined > 0 ? <p>{words.moneyUndetermined(totals.undetermined)}</p> : null}
      <p class="small for-screen">
        <a href={paths.publishedMoney(language, kept.slug)}>{moneyPageWords[language].all}</a>
      </p>
    </section>
  )
}
