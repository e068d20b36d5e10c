import { type Institution, isValidOn } from '../../../core/access/institution.ts'
import { localTime } from '../../../core/base/instant.ts'
import type { Refusal } from '../../../core/base/refusal.ts'
import { type Addressee, addresseesOf } from '../../../core/coordination/addressees.ts'
import { silences, visibilities } from '../../../core/coordination/round.ts'
import type { DraftMeasure } from '../../../core/draft/draft.ts'
import { shortNameIn } from '../../../render/words/opinion-words.ts'
import type { KeptDraft } from '../../../store/draft.reader.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { AreaField, ErrorSummary, TextField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { RadioField } from '../../parts/radio-field.tsx'
import { paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { coordinationWords } from '../../words/coordination-words.ts'
import { stepsToDraft } from '../drafts/steps-to-draft.ts'

/** The field of an institution that may be asked. */
export const askField = (id: string): string => `ask-${id}`

interface Props {
  readonly visit: Visit
  readonly kept: KeptDraft
  readonly register: readonly Institution[]
  /** What was typed and refused; null where the form is new. */
  readonly typed: Readonly<Record<string, string>> | null
  readonly refusals: readonly Refusal[]
}

/** The form that sends a draft to institutions for their opinions. */
export function SendRoundPage(props: Props) {
  const { visit, kept, typed, refusals } = props
  const { language } = visit
  const words = coordinationWords[language]
  const common = { refusals, language }
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          ...stepsToDraft(kept, language),
          { to: paths.rounds(language, kept.planId), words: words.title },
        ]}
      />
      <h1>{words.sendRound}</h1>
      <ErrorSummary refusals={refusals} language={language} />
      <p>{words.sendHint(kept.version)}</p>
      <Form visit={visit} action={paths.rounds(language, kept.planId, 'new')}>
        <input type="hidden" name="version" value={kept.version} />
        <div class="stack">
          <TextField
            name="due"
            label={words.due}
            hint={words.dueHint}
            value={typed?.['due'] ?? ''}
            short
            {...common}
          />
          <AreaField
            name="message"
            label={words.message}
            hint={words.messageHint}
            value={typed?.['message'] ?? ''}
            rows={4}
            {...common}
          />
          <Addressees {...props} />
          <details>
            <summary>{words.rules}</summary>
            <div class="stack">
              <RadioField
                name="visibility"
                label={words.visibility}
                value={typed?.['visibility'] ?? 'when-closed'}
                options={visibilities.map((each) => [each, words.visibilities[each]])}
                {...common}
              />
              <RadioField
                name="silence"
                label={words.silence}
                hint={words.silenceHint}
                value={typed?.['silence'] ?? 'no-answer'}
                options={silences.map((each) => [each, words.silences[each]])}
                {...common}
              />
            </div>
          </details>
          <p class="actions">
            <button type="submit">{words.send}</button>
          </p>
        </div>
      </Form>
    </>
  )
}

/** Whom to ask: those that the draft names are proposed, the others of the register can be added. */
function Addressees({ visit, kept, register, typed, refusals }: Props) {
  const { language } = visit
  const words = coordinationWords[language]
  const today = localTime(visit.now()).date
  const { addressees, unmatched } = addresseesOf(kept.draft, register, today)
  const proposed = new Set(addressees.map(({ institution }) => institution.id))
  const others = register.filter((each) => isValidOn(each, today) && !proposed.has(each.id))
  const isAsked = (id: string, unless: boolean) =>
    typed ? typed[askField(id)] !== undefined : unless
  const wrong = refusals.filter(({ field }) => field === 'institutions')
  return (
    <fieldset
      class="field"
      data-wrong={wrong.length > 0 ? '' : undefined}
      id="institutions"
      tabIndex={-1}
    >
      <legend class="label">{words.addressees}</legend>
      <p class="hint">{words.addresseesHint}</p>
      {wrong.map(({ code, message }) => (
        <p key={code} class="field-error">
          {message[language]}
        </p>
      ))}
      {addressees.map((each) => (
        <Asked
          key={each.institution.id}
          institution={each.institution}
          says={words.inMeasures(each.responsible.length, each.partner.length)}
          checked={isAsked(each.institution.id, true)}
          visit={visit}
        />
      ))}
      {others.length > 0 ? (
        <details open={others.some(({ id }) => isAsked(id, false))}>
          <summary>{words.otherInstitutions}</summary>
          {others.map((institution) => (
            <Asked
              key={institution.id}
              institution={institution}
              says={null}
              checked={isAsked(institution.id, false)}
              visit={visit}
            />
          ))}
        </details>
      ) : null}
      {unmatched.length > 0 ? (
        <div class="message stack-tight">
          <h2 class="lead">{words.unmatched}</h2>
          <p>{words.unmatchedHint}</p>
          <ul class="plain stack-tight">
            {unmatched.map(({ name, positions }) => (
              <li key={name}>
                <span lang={kept.draft.language}>{name}</span>:{' '}
                {words.inMeasuresNumbered(numbersOf(kept.draft.measures, positions))}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </fieldset>
  )
}

function Asked(props: {
  institution: Addressee['institution']
  says: string | null
  checked: boolean
  visit: Visit
}) {
  const { institution, says, checked, visit } = props
  const { language } = visit
  return (
    <label class="box">
      <input type="checkbox" name={askField(institution.id)} value="1" checked={checked} />
      <span>
        {shortNameIn(institution, language)} – {institution.name[language]}
        {says === null ? null : <span class="soft small"> · {says}</span>}
      </span>
    </label>
  )
}

const numbersOf = (measures: readonly DraftMeasure[], positions: readonly number[]): string =>
  positions
    .map(
      (position) =>
        measures.find((measure) => measure.position === position)?.number || String(position),
    )
    .join(', ')
