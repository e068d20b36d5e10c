import type { Language } from '../../../core/base/language.ts'
import { signalWords } from '../../../render/words/money-signal-words.ts'
import { moneyText } from '../../../render/words/money-words.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { measureOf, type PlanLinks, type PlanView } from '../plan/plan-view.ts'

/** What stands out in a plan's money, or in that of one measure: overspending, spending without a plan. */
export function Signals(props: {
  view: PlanView
  links: PlanLinks
  language: Language
  /** Only what is about this measure. */
  only?: string
}) {
  const { view, links, language, only } = props
  const signals = (view.money?.signals ?? []).filter(
    ({ measures }) => only === undefined || measures.includes(only),
  )
  if (signals.length === 0) return null
  const numberOf = (code: string) => measureOf(view, code)?.number ?? code
  return (
    <div class="message warning stack-tight">
      <p class="strong">{moneyPageWords[language].lookAt}</p>
      <ul class="plain">
        {signals.map((signal) => (
          <li key={`${signal.kind} ${signal.measures.join(' ')} ${signal.allocation}`}>
            <a href={links.measure(signal.measures[0] ?? '')}>
              {signalWords(
                { ...signal, measures: signal.measures.map(numberOf) },
                (amount) => moneyText(amount, signal.currency, language),
                language,
              )}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
