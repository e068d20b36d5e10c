import type { SensitivityOfDraft } from '../../../actions/sensitivity-of-draft.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import type { DraftMeasure } from '../../../core/draft/draft.ts'
import type { PlaceInDraft } from '../../../core/draft/sensitivity.ts'
import { placeKey } from '../../../core/draft/typed-sensitivity.ts'
import { refusalToMendPlan } from '../../../core/plan/plan-status.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { AreaField, ErrorSummary } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { RadioField } from '../../parts/radio-field.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { disclosureWords } from '../../words/disclosure-words.ts'
import { draftWords } from '../../words/draft-words.ts'
import { siteWords } from '../../words/site-words.ts'
import { measureName } from './review/place-words.ts'

export interface SensitivityScene {
  readonly visit: Visitor
  readonly kept: KeptDraft
  readonly found: SensitivityOfDraft
  /** The measure whose indicators are all shown; null where only those are that were proposed or said. */
  readonly measure: DraftMeasure | null
  readonly typed: Readonly<Record<string, string>>
  readonly refusals: readonly Refusal[]
}

/** The names of the fields begin so; the place follows. */
export const saidField = (place: PlaceInDraft): string => `said-${placeKey(place)}`

/** Which indicators of a draft are sensitive: those whose words say so, and those of which somebody has said something. */
export function SensitivityPage(scene: SensitivityScene) {
  const { visit, kept, found, measure, typed, refusals } = scene
  const { language } = visit
  const words = disclosureWords[language]
  const { planId, draft } = kept
  const shown = shownOf(scene)
  const mendable = refusalToMendPlan(kept.status) === undefined
  const wrong = refusals.filter(({ field }) => field === 'said')
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          { to: paths.plans(language), words: draftWords[language].plans },
          {
            to: paths.draft(language, planId),
            words: draft.title || draftWords[language].untitled,
          },
        ]}
      />
      <h1>{words.ofDraft}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <p class="lead">{words.ofDraftLead}</p>
      <p>{words.ofDraftCounts(found.proposed.length, found.said.length)}</p>
      {kept.amends === null ? null : (
        <p class="message">
          {words.ofAmendment} <a href={paths.disclosure(language, kept.amends)}>{words.title}</a>
        </p>
      )}
      {measure === null ? null : (
        <p>
          <a href={paths.draftSensitivity(language, planId)}>{words.allOfDraft}</a>
        </p>
      )}
      {shown.length === 0 ? (
        <p class="empty">{words.nothingProposed}</p>
      ) : (
        <Form visit={visit} action={paths.draftSensitivity(language, planId, measure?.position)}>
          <input type="hidden" name="version" value={kept.version} />
          <div class="stack">
            <div id="said" class="stack" tabIndex={-1}>
              {wrong.length > 0 ? (
                <p class="field-error">{wrong.map(({ message }) => message[language]).join(' ')}</p>
              ) : null}
              {shown.map(({ of, indicators }) => (
                <section key={of.position} class="card stack-tight">
                  <h2>
                    <a href={paths.draftMeasure(language, planId, of.position)}>
                      {measureName(of, language)}
                    </a>
                  </h2>
                  <p lang={draft.language}>{of.text.measure}</p>
                  {indicators.map((place) => (
                    <Choice key={placeKey(place)} {...{ scene, of, place, mendable }} />
                  ))}
                </section>
              ))}
            </div>
            {mendable ? (
              <>
                <AreaField
                  name="reason"
                  label={words.reason}
                  hint={words.reasonForAll}
                  value={typed['reason'] ?? ''}
                  rows={3}
                  refusals={refusals}
                  language={language}
                />
                <p class="actions">
                  <button type="submit">{siteWords[language].save}</button>
                </p>
              </>
            ) : null}
          </div>
        </Form>
      )}
    </>
  )
}

/** What is said of one indicator; until somebody says it, why it is asked. */
function Choice(props: {
  scene: SensitivityScene
  of: DraftMeasure
  place: PlaceInDraft
  mendable: boolean
}) {
  const { scene, of, place, mendable } = props
  const { visit, kept, found, typed } = scene
  const { language } = visit
  const words = disclosureWords[language]
  const indicator = of.indicators[place.index]
  if (!indicator) return null
  const { sensitivity } = indicator
  const said = sensitivity ? (sensitivity.sensitive ? 'yes' : 'no') : ''
  const isProposed = found.proposed.some((each) => placeKey(each) === placeKey(place))
  const name = saidField(place)
  return (
    <div class="stack-tight">
      {mendable ? (
        <RadioField
          name={name}
          label={`${place.index + 1}. ${indicator.name}`}
          labelLanguage={kept.draft.language}
          {...(isProposed ? { hint: words.proposedByWords } : {})}
          value={typed[name] ?? said}
          options={[
            ['yes', words.yes],
            ['no', words.no],
          ]}
          refusals={[]}
          language={language}
        />
      ) : (
        <p lang={kept.draft.language}>
          {place.index + 1}. {indicator.name}
        </p>
      )}
      {sensitivity ? (
        <p class="small soft">
          {sensitivity.sensitive ? words.yes : words.no}: {sensitivity.reason}
        </p>
      ) : null}
    </div>
  )
}

function shownOf({ kept, found, measure }: SensitivityScene) {
  const places =
    measure === null
      ? [...found.proposed, ...found.said]
      : measure.indicators.map((_, index) => ({ position: measure.position, index }))
  const byMeasure = Map.groupBy(places, ({ position }) => position)
  return kept.draft.measures.flatMap((of) => {
    const indicators = byMeasure.get(of.position)?.toSorted((a, b) => a.index - b.index)
    return indicators ? [{ of, indicators }] : []
  })
}
