import type { Decimal } from '../../../core/base/decimal.ts'
import { formatMoney, formatNumber } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import { money } from '../../../core/base/money.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import {
  type DraftFunding,
  type DraftIndicator,
  type DraftInstitution,
  type DraftMeasure,
  indicatorKinds,
} from '../../../core/draft/draft.ts'
import type { TypedIndicator } from '../../../core/draft/typed-indicator.ts'
import { cellWords } from '../../../render/words/cell-words.ts'
import { deadlineWords } from '../../../render/words/deadline-words.ts'
import { kindWords } from '../../../render/words/indicator-words.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import { ChoiceField, ErrorSummary, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { disclosureWords } from '../../words/disclosure-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { planWords } from '../../words/plan-words.ts'
import { siteWords } from '../../words/site-words.ts'
import {
  accumulationChoices,
  measurementChoices,
  requirementChoices,
} from './arithmetic-choices.ts'
import { arithmeticText, IndicatorLine } from './indicator-line.tsx'
import { WhenMendable } from './when-mendable.tsx'

export interface WrongIndicator {
  /** From 1 within the measure. */
  readonly index: number
  readonly typed: TypedIndicator
  readonly refusals: readonly Refusal[]
}

/** What was made of the words: indicators, money, deadline, institutions. */
export function Interpretation(props: {
  visit: Visitor
  kept: KeptDraft
  measure: DraftMeasure
  wrong: WrongIndicator | null
}) {
  const { visit, kept, measure, wrong } = props
  const { language } = visit
  const words = draftWords[language]
  return (
    <aside class="card stack" aria-labelledby="interpretation">
      <h2 id="interpretation">{words.interpretation}</h2>
      <h3>{cellWords('indicators', language)}</h3>
      {measure.indicators.length === 0 ? <p class="soft">{words.notRead}</p> : null}
      <ol class="plain stack">
        {measure.indicators.map((indicator, index) => (
          <IndicatorReading
            key={indicator.name}
            visit={visit}
            kept={kept}
            position={measure.position}
            index={index + 1}
            indicator={indicator}
            wrong={wrong?.index === index + 1 ? wrong : null}
          />
        ))}
      </ol>
      {measure.indicators.length === 0 ? null : (
        <p class="small">
          <a href={paths.draftSensitivity(language, kept.planId, measure.position)}>
            {disclosureWords[language].ofMeasure}
          </a>
        </p>
      )}
      <h3>{cellWords('budget', language)}</h3>
      <ul class="plain stack-tight">
        {measure.funding.map((funding) => (
          <li key={funding.source + funding.amount}>{fundingWords(funding, language)}</li>
        ))}
      </ul>
      {measure.sharedFundingWith.length > 0 ? (
        <p class="soft">{planWords[language].sharedWith(measure.sharedFundingWith.join(', '))}</p>
      ) : null}
      <h3>{cellWords('deadline', language)}</h3>
      <p>{deadlineWords(measure.deadline, language)}</p>
      <h3>{cellWords('responsible', language)}</h3>
      <Institutions institutions={measure.responsible} language={language} />
      <h3>{cellWords('partners', language)}</h3>
      <Institutions institutions={measure.partners} language={language} />
    </aside>
  )
}

export function fundingWords(funding: DraftFunding, language: Language): string {
  const words = planWords[language]
  const amount =
    funding.amount === null || funding.currency === null
      ? words.amountUndetermined
      : formatMoney(money(funding.amount, funding.currency), language)
  const basis = funding.basis === 'per-year' ? ` ${words.perYear}` : ''
  return `${funding.source ? `${funding.source} — ` : ''}${amount}${basis}`
}

export function Institutions(props: {
  institutions: readonly DraftInstitution[]
  language: Language
}) {
  const words = draftWords[props.language]
  if (props.institutions.length === 0) return <p class="soft">{words.noValue}</p>
  return (
    <ul class="plain">
      {props.institutions.map((institution) => (
        <li key={institution.name}>
          {institution.name}
          {institution.known ? null : <span class="soft"> ({words.unknownInstitution})</span>}
        </li>
      ))}
    </ul>
  )
}

/** The fields as a person would type what was understood, numbers as their language writes them. */
export const typedFrom = (indicator: DraftIndicator, language: Language): TypedIndicator => ({
  name: indicator.name,
  kind: indicator.kind,
  unit: indicator.unit ?? '',
  baseline: typedNumber(indicator.baseline.value, language),
  operator: indicator.set?.kind ?? indicator.target.operator,
  target: typedNumber(indicator.target.value, language),
  accumulates: indicator.accumulates ?? '',
  measured: indicator.measured ?? '',
})

const typedNumber = (value: Decimal | null, language: Language): string =>
  value === null ? '' : formatNumber(value, language)

function IndicatorReading(props: {
  visit: Visitor
  kept: KeptDraft
  position: number
  index: number
  indicator: DraftIndicator
  wrong: WrongIndicator | null
}) {
  const { visit, kept, position, index, indicator, wrong } = props
  const { language } = visit
  const words = draftWords[language]
  const typed = wrong?.typed ?? typedFrom(indicator, language)
  const refusals = wrong?.refusals ?? []
  const action = paths.draftIndicator(language, kept.planId, position, index)
  /** Several of these forms stand on one page: each field's name within its form, its id within the page. */
  const text = (name: 'name' | 'unit' | 'baseline' | 'target', label: string) => (
    <TextField
      name={name}
      id={`${name}-${index}`}
      label={label}
      value={typed[name]}
      refusals={refusals}
      language={language}
    />
  )
  return (
    <li class="stack-tight">
      <p lang={kept.draft.language}>{indicator.name}</p>
      <p class="small">
        <IndicatorLine indicator={indicator} language={language} />
        <span class="soft"> · {arithmeticText(indicator, language)}</span>
      </p>
      {indicator.confidence === 'sure' ? null : <p class="small soft">{words.unsure}</p>}
      <WhenMendable kept={kept}>
        <details open={wrong !== null}>
          <summary>
            {words.mendIndicator}
            <span class="for-screen-readers">: {indicator.name}</span>
          </summary>
          <ErrorSummary refusals={refusals} language={language} suffix={`-${index}`} />
          <Form visit={visit} action={action}>
            <input type="hidden" name="version" value={kept.version} />
            <div class="stack-tight">
              {text('name', words.indicatorName)}
              <ChoiceField
                name="kind"
                id={`kind-${index}`}
                label={words.kind}
                value={typed.kind}
                options={indicatorKinds.map((kind) => [kind, kindWords(kind, language)])}
                refusals={refusals}
                language={language}
              />
              {text('unit', words.unit)}
              {text('baseline', words.baseline)}
              <ChoiceField
                name="operator"
                id={`operator-${index}`}
                label={words.operator}
                value={typed.operator}
                options={requirementChoices(indicator.set ? [indicator.set.kind] : [], language)}
                refusals={refusals}
                language={language}
              />
              {text('target', words.target)}
              <ChoiceField
                name="accumulates"
                id={`accumulates-${index}`}
                label={words.accumulates}
                hint={words.accumulatesHint}
                value={typed.accumulates}
                options={accumulationChoices(language)}
                refusals={refusals}
                language={language}
              />
              <ChoiceField
                name="measured"
                id={`measured-${index}`}
                label={words.measured}
                value={typed.measured}
                options={measurementChoices(language)}
                refusals={refusals}
                language={language}
              />
              <p class="actions">
                <button type="submit">{siteWords[language].save}</button>
              </p>
            </div>
          </Form>
        </details>
      </WhenMendable>
    </li>
  )
}
