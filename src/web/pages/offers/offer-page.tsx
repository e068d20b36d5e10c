import { may } from '../../../core/access/permissions.ts'
import { formatInstant } from '../../../core/base/format.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import {
  type DraftDifference,
  draftDifference,
  isSamePlan,
} from '../../../core/draft/draft-difference.ts'
import { mendedAndGone, mendsBetween, type Versions } from '../../../core/draft/mends.ts'
import { withOurWords } from '../../../core/draft/with-our-words.ts'
import { refusalToMendPlan } from '../../../core/plan/plan-status.ts'
import type { OfferedVersion } from '../../../store/offered-version.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { TextChange } from '../../parts/text-change.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { draftWords } from '../../words/draft-words.ts'
import { offerWords } from '../../words/offer-words.ts'
import { headingChanges } from './heading-changes.ts'
import { MeasureChanges } from './measure-changes.tsx'
import { MendedPlaces } from './mended-places.tsx'

interface Props {
  readonly visit: Visitor
  readonly offer: OfferedVersion
}

/** The form that takes the newer version over; its questions stand outside of it. */
const takeForm = 'take'

/** What a newer version of a plan says otherwise, and the decision what becomes of it. */
export function OfferPage(
  props: Props & {
    /** Null where nothing can be taken over. */
    versions: Versions | null
    typed: Readonly<Record<string, string>>
    refusals: readonly Refusal[]
  },
) {
  const { visit, offer, versions, typed, refusals } = props
  const { language } = visit
  const words = offerWords[language]
  const { current: ours, draft: theirs } = offer
  const mends = versions ? mendsBetween(versions) : []
  const gone = versions ? mendedAndGone(versions) : []
  const asked = mends.filter(({ standing }) => standing !== 'kept').length
  // What is mended and stays is no difference; what is asked is told with its question.
  const difference = draftDifference(ours, withOurWords(theirs, ours, mends))
  const nothingNew = isSamePlan(difference) && asked === 0
  const lang = theirs.language
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[{ to: paths.plans(language), words: draftWords[language].plans }]}
      />
      <div class="stack-tight">
        <p>
          <span class="tag">{words.title}</span>
        </p>
        <h1 lang={offer.draft.language}>{offer.draft.title || draftWords[language].untitled}</h1>
        <p class="soft">
          {words.broughtBy(
            offer.fileName,
            offer.offeredBy,
            formatInstant(offer.offeredAt, language),
          )}
        </p>
      </div>
      <ErrorSummary refusals={refusals} language={language} />
      <Standing visit={visit} offer={offer} />
      <Summary visit={visit} difference={difference} asked={asked} />
      <MendedPlaces {...{ visit, lang, typed, refusals, mends, gone }} form={takeForm} />
      <Decision visit={visit} offer={offer} nothingNew={nothingNew} />
      {isSamePlan(difference) ? null : (
        <Differences visit={visit} offer={offer} difference={difference} />
      )}
    </>
  )
}

/** What the file looks like, and the way there. */
function Standing({ visit, offer }: Props) {
  const { language } = visit
  const words = offerWords[language]
  const ofDraft = { says: words.ofDraft, at: paths.draft(language, offer.planId) }
  const standing = {
    draft: ofDraft,
    'in-coordination': ofDraft,
    agreed: ofDraft,
    recorded: { says: words.ofPlan, at: null },
    closed: { says: words.ofPlan, at: paths.plan(language, offer.slug ?? '') },
    adopted: { says: words.ofPlan, at: paths.plan(language, offer.slug ?? '') },
    discarded: { says: words.ofDiscarded, at: null },
  }[offer.status]
  return (
    <p>
      {standing.says} {standing.at === null ? null : <a href={standing.at}>{words.look}</a>}
    </p>
  )
}

function Summary(props: { visit: Visitor; difference: DraftDifference; asked: number }) {
  const { visit, difference, asked } = props
  const words = offerWords[visit.language]
  const { counts } = difference
  return (
    <div class="card stack-tight">
      <h2 class="lead">{words.summary}</h2>
      {isSamePlan(difference) && asked === 0 ? (
        <p>{words.nothingChanged}</p>
      ) : (
        <ul class="plain row-of-links">
          {asked > 0 ? (
            <li>
              <a href="#mended">{words.mendsAsked(asked)}</a>
            </li>
          ) : null}
          {(['changed', 'added', 'removed', 'same'] as const)
            .filter((kind) => counts[kind] > 0)
            .map((kind) => (
              <li key={kind}>{words.counts[kind](counts[kind])}</li>
            ))}
        </ul>
      )}
    </div>
  )
}

function Differences({ visit, offer, difference }: Props & { difference: DraftDifference }) {
  const { language } = visit
  const words = offerWords[language]
  const heading = headingChanges(difference, words)
  const lang = offer.draft.language
  return (
    <>
      <p class="small">
        {words.legend} <del>{words.removedWords}</del> <ins>{words.addedWords}</ins>
      </p>
      {heading.length === 0 ? null : (
        <section class="section">
          <h2>{words.heading}</h2>
          <dl>
            {heading.map(({ label, change }) => (
              <div class="change" key={label}>
                <dt>{label}</dt>
                <dd>
                  <TextChange change={change} lang={lang} none={words.none} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {difference.measures.some(({ kind }) => kind !== 'same') ? (
        <section class="section">
          <h2>{words.measures}</h2>
          <MeasureChanges changes={difference.measures} lang={lang} language={language} />
        </section>
      ) : null}
    </>
  )
}

/**
 * A draft may become the newer version; an adopted plan changes by a decision only. Where the file says
 * nothing new, to leave all as it is comes first to hand.
 */
function Decision({ visit, offer, nothingNew }: Props & { nothingNew: boolean }) {
  const { language } = visit
  const words = offerWords[language]
  const { offerId } = offer
  return (
    <section class="section" aria-labelledby="decide">
      <h2 id="decide">{words.decide}</h2>
      <div class="choices">
        {refusalToMendPlan(offer.status) === undefined ? (
          <Form visit={visit} action={paths.takeOffer(language, offerId)} id={takeForm}>
            <input type="hidden" name="version" value={offer.version} />
            <div class="card stack-tight">
              <button class={nothingNew ? 'quiet' : undefined} type="submit">
                {words.take}
              </button>
              <p class="small">{words.takeHint}</p>
            </div>
          </Form>
        ) : null}
        {offer.status === 'adopted' && may(visit, 'amend-plan') ? (
          <Form visit={visit} action={paths.amendByOffer(language, offerId)}>
            <div class="card stack-tight">
              <button class={nothingNew ? 'quiet' : undefined} type="submit">
                {words.amend}
              </button>
              <p class="small">{words.amendHint}</p>
            </div>
          </Form>
        ) : null}
        <Form visit={visit} action={paths.refuseOffer(language, offerId)}>
          <div class="card stack-tight">
            <button class={nothingNew ? undefined : 'quiet'} type="submit">
              {words.refuse}
            </button>
            <p class="small">{words.refuseHint}</p>
          </div>
        </Form>
        <Form visit={visit} action={paths.keepOfferApart(language, offerId)}>
          <div class="card stack-tight">
            <button class="quiet" type="submit">
              {words.apart}
            </button>
            <p class="small">{words.apartHint}</p>
          </div>
        </Form>
      </div>
    </section>
  )
}
