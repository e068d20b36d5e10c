import type { ComponentChildren } from 'preact'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { MoneyFigures, PairFigures } from '../../../core/money/money-figures.ts'
import { amountWords, sharingWords } from '../../../render/words/money-words.ts'
import { AreaField, ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { Amount } from '../../parts/money/amount.tsx'
import type { Visitor } from '../../visit.ts'
import { moneyPageWords } from '../../words/money-words.ts'

/** What was typed about one pair, with what is wrong with it. */
export interface WrongDecision {
  /** The pair's order on the page, from 0. */
  readonly pair: number
  readonly reason: string
  readonly refusals: readonly Refusal[]
}

/** The pairs of measures that print one amount, each with the form to say whether it is the same money. */
export function SharedMoneyPage(props: {
  visit: Visitor
  money: Pick<MoneyFigures, 'pairs' | 'totals'>
  numberOf: (code: string) => string
  titleOf: (code: string) => string
  action: string
  /** Hidden fields of each pair's form: what the person saw. */
  seen: (pair: PairFigures) => Readonly<Record<string, string>>
  wrong: WrongDecision | null
  children: ComponentChildren
}) {
  const { visit, money, wrong } = props
  const { language } = visit
  const words = moneyPageWords[language]
  const { totals } = money
  return (
    <>
      {props.children}
      <h1>{words.decideTitle}</h1>
      {wrong ? (
        <ErrorSummary refusals={wrong.refusals} language={language} suffix={`-${wrong.pair}`} />
      ) : null}
      <p>{words.decideHint}</p>
      <dl class="facts card">
        <dt>{words.countedOnce}</dt>
        <dd>
          <Amount of={totals.countedOnce} language={language} />
        </dd>
        <dt>{words.ifAllRefused}</dt>
        <dd>
          <Amount of={totals.ifAllRefused} language={language} />
        </dd>
      </dl>
      {money.pairs.length === 0 ? <p class="empty">{words.noPairs}</p> : null}
      <ol class="plain stack">
        {money.pairs.map((pair, index) => (
          <li key={pair.measures.join(' ')} class="card stack" id={`pair-${index}`}>
            <PairForm {...props} pair={pair} index={index} />
          </li>
        ))}
      </ol>
    </>
  )
}

function PairForm(
  props: Parameters<typeof SharedMoneyPage>[0] & { pair: PairFigures; index: number },
) {
  const { visit, numberOf, titleOf, action, seen, wrong, pair, index } = props
  const { language } = visit
  const words = moneyPageWords[language]
  const own = wrong?.pair === index ? wrong : null
  return (
    <>
      <h2>
        {words.sharedOf(pair.measures.map(numberOf).join(', '))}:{' '}
        {amountWords(pair.amount, language)}
      </h2>
      <ul class="plain">
        {pair.measures.map((code) => (
          <li key={code}>
            <span class="ordinal">{numberOf(code)}</span> {titleOf(code)}
          </li>
        ))}
      </ul>
      <p>
        {words.sharedTogether(sharingWords[pair.status][language])}
        {pair.reason ? ` – ${pair.reason}` : null}
      </p>
      <Form visit={visit} action={action}>
        {Object.entries({ ...seen(pair), pair: String(index) }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div class="stack">
          <AreaField
            name="reason"
            id={`reason-${index}`}
            label={words.reason}
            hint={words.reasonHint}
            value={own?.reason ?? ''}
            rows={2}
            refusals={own?.refusals ?? []}
            language={language}
          />
          <p class="actions">
            <button type="submit" name="decision" value="confirmed">
              {words.confirm}
            </button>
            <button type="submit" name="decision" value="refused" class="quiet">
              {words.refuse}
            </button>
          </p>
        </div>
      </Form>
    </>
  )
}
