import type { Language } from '../../../core/base/language.ts'
import type { MoneyFigures } from '../../../core/money/money-figures.ts'
import { sharingWords } from '../../../render/words/money-words.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { measureOf, type PlanLinks, type PlanView } from '../plan/plan-view.ts'
import { AllOf, beginningOf } from './all-of.tsx'
import { Amount } from './amount.tsx'

interface Props {
  readonly money: MoneyFigures
  readonly view: PlanView
  readonly links: PlanLinks
  readonly language: Language
}

/** Which money is printed twice, and what was decided of it. */
export function SharedSums(props: Props) {
  const { money, links, language } = props
  const words = moneyPageWords[language]
  if (money.pairs.length === 0) return null
  const pairs = money.pairs.map((pair) => ({ pair, weight: weightOfPair(pair) }))
  const shown = beginningOf(pairs, 'shared', links)
  return (
    <section class="section">
      <h2>{words.shared}</h2>
      <ul class="plain stack-tight">
        {shown.map(({ pair }) => (
          <SharedSum key={pair.measures.join(' ')} {...props} pair={pair} />
        ))}
      </ul>
      <AllOf list="shared" of={money.pairs} shown={shown} links={links} language={language} />
      {links.sharedMoney ? (
        <p class="small">
          <a href={links.sharedMoney}>{words.decide}</a>
        </p>
      ) : null}
    </section>
  )
}

/** About what one weighs, in bytes. */
export const weightOfPair = ({ reason }: MoneyFigures['pairs'][number]): number =>
  500 + Buffer.byteLength(reason ?? '')

/** One sum that stands in two measures. */
export function SharedSum(
  props: Pick<Props, 'view' | 'language'> & { pair: MoneyFigures['pairs'][number] },
) {
  const { pair, view, language } = props
  const { measures, status, amount, reason } = pair
  const numberOf = (code: string) => measureOf(view, code)?.number ?? code
  return (
    <li>
      {moneyPageWords[language].sharedOf(measures.map(numberOf).join(', '))}:{' '}
      <Amount of={amount} language={language} />, {sharingWords[status][language]}
      {reason ? ` – ${reason}` : null}
    </li>
  )
}
