import { formatNumber } from '../../../../core/base/format.ts'
import type { Language } from '../../../../core/base/language.ts'
import { currencies } from '../../../../core/base/money.ts'
import type { DraftFunding } from '../../../../core/draft/draft.ts'
import { proposedSharing } from '../../../../core/draft/proposed-sharing.ts'
import { fundingBases, type TypedFunding } from '../../../../core/draft/typed-funding.ts'
import type { FieldKit } from '../../../parts/field-kit.tsx'
import { paths } from '../../../paths.ts'
import { draftWords } from '../../../words/draft-words.ts'
import { moneyPageWords } from '../../../words/money-words.ts'
import { reviewWords } from '../../../words/review-words.ts'
import { fundingWords } from '../interpretation.tsx'
import { MendForm, OpenForm, QuietButton } from './mend-form.tsx'
import type { Scene } from './scene.ts'

const nothingTyped: TypedFunding = { source: '', amount: '', currency: '', basis: '' }

/** The money of a measure sum by sum, and with which measures it is shared. */
export function Funding({ scene }: { scene: Scene }) {
  const { language } = scene.visit
  const words = reviewWords[language]
  const { funding } = scene.measure
  const next = funding.length + 1
  return (
    <>
      {funding.length === 0 ? <p class="soft">{draftWords[language].notRead}</p> : null}
      <ol class="plain stack">
        {funding.map((each, index) => (
          <Sum key={`${index}/${each.source}`} scene={scene} funding={each} index={index + 1} />
        ))}
      </ol>
      <p class="actions small">
        <OpenForm scene={scene} form={`sum-${next}`} title={words.addFunding} />
      </p>
      <MendForm scene={scene} form={`sum-${next}`} title={words.addFunding} to={['funding', next]}>
        {(fields) => fundingFields(fields, nothingTyped, language)}
      </MendForm>
      <Sharing scene={scene} />
    </>
  )
}

function Sum(props: { scene: Scene; funding: DraftFunding; index: number }) {
  const { scene, funding, index } = props
  const { language } = scene.visit
  const words = reviewWords[language]
  const about = funding.source
  return (
    <li class="stack-tight">
      <p>{fundingWords(funding, language)}</p>
      <div class="actions small">
        <OpenForm scene={scene} form={`sum-${index}`} title={words.change} about={about} />
        <QuietButton
          scene={scene}
          to={['funding', index, 'remove']}
          title={words.remove}
          about={about}
        />
      </div>
      <MendForm scene={scene} form={`sum-${index}`} title={words.change} to={['funding', index]}>
        {(fields) =>
          fundingFields(
            fields,
            {
              source: funding.source,
              amount: funding.amount === null ? '' : formatNumber(funding.amount, language),
              currency: funding.currency ?? '',
              basis: funding.basis ?? '',
            },
            language,
          )
        }
      </MendForm>
    </li>
  )
}

function fundingFields(fields: FieldKit, typed: TypedFunding, language: Language) {
  const words = reviewWords[language]
  return (
    <>
      {fields.text('source', words.fundingSource, typed.source)}
      {fields.text('amount', words.amount, typed.amount, { hint: words.amountHint, short: true })}
      {fields.choice('currency', words.currency, typed.currency, [
        ['', words.noCurrency],
        ...currencies.map((each) => [each, each] as const),
      ])}
      {fields.choice(
        'basis',
        words.basis,
        typed.basis,
        (['', ...fundingBases] as const).map((each) => [each, words.bases[each]]),
      )}
    </>
  )
}

function Sharing({ scene }: { scene: Scene }) {
  const { measure, kept, visit } = scene
  const words = reviewWords[visit.language]
  const shared = measure.sharedFundingWith
  const proposed = proposedSharing(measure, kept.findings)
  return (
    <>
      <p>{shared.length > 0 ? words.sharingNow(shared) : words.notShared}</p>
      <p class="actions small">
        <OpenForm scene={scene} form="sharing" title={words.sharing} />
        {shared.length > 0 ? (
          <a href={paths.draftSharedMoney(visit.language, kept.planId)}>
            {moneyPageWords[visit.language].decide}
          </a>
        ) : null}
      </p>
      <MendForm scene={scene} form="sharing" title={words.sharing} to={['sharing']}>
        {(fields) => (
          <>
            {fields.text('numbers', words.numbers, proposed.join(', '), {
              hint: words.numbersHint,
            })}
            {fields.text('reason', words.reason, '', { hint: words.reasonHint })}
          </>
        )}
      </MendForm>
    </>
  )
}
