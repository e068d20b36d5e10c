import type { Language } from '../../../core/base/language.ts'
import type { MoneyFigures } from '../../../core/money/money-figures.ts'
import { signalWords } from '../../../render/words/money-signal-words.ts'
import { moneyText } from '../../../render/words/money-words.ts'
import { moneyPageWords } from '../../words/money-words.ts'
import { measureOf, type PlanLinks, type PlanView } from '../plan/plan-view.ts'
import { AllOf, beginningOf } from './all-of.tsx'

interface Props {
  readonly view: PlanView
  readonly links: PlanLinks
  readonly language: Language
}

/** What stands out in a plan's money, or in that of one measure: overspending, spending without a plan. */
export function Signals(
  props: Props & {
    /** Only what is about this measure. */
    only?: string
  },
) {
  const { view, links, language, only } = props
  const signals = (view.money?.signals ?? []).filter(
    ({ measures }) => only === undefined || measures.includes(only),
  )
  if (signals.length === 0) return null
  const weighed = signals.map((signal) => ({ signal, weight: weightOfSignal }))
  const shown = beginningOf(weighed, 'signals', links)
  return (
    <div class="message warning stack-tight">
      <p class="strong">{moneyPageWords[language].lookAt}</p>
      <ul class="plain">
        {shown.map(({ signal }) => (
          <SignalLine
            key={`${signal.kind} ${signal.measures.join(' ')} ${signal.allocation}`}
            {...props}
            signal={signal}
          />
        ))}
      </ul>
      <AllOf list="signals" of={signals} shown={shown} links={links} language={language} />
    </div>
  )
}

/** About what one weighs, in bytes: what it says does not depend on the plan's words. */
export const weightOfSignal = 900

/** One thing that stands out, with the way to its measure. */
export function SignalLine(props: Props & { signal: MoneyFigures['signals'][number] }) {
  const { signal, view, links, language } = props
  const numberOf = (code: string) => measureOf(view, code)?.number ?? code
  return (
    <li>
      <a href={links.measure(signal.measures[0] ?? '')}>
        {signalWords(
          { ...signal, measures: signal.measures.map(numberOf) },
          (amount) => moneyText(amount, signal.currency, language),
          language,
        )}
      </a>
    </li>
  )
}
