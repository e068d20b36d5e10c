import { type DraftIndicator, indicatorKinds } from '../../../../core/draft/draft.ts'
import { type SetTarget, setTargetKinds } from '../../../../core/draft/target.ts'
import type { TypedIndicator } from '../../../../core/draft/typed-indicator.ts'
import { kindWords } from '../../../../render/words/indicator-words.ts'
import type { FieldKit } from '../../../parts/field-kit.tsx'
import { KindFields } from '../../../parts/plan/kind-fields.tsx'
import { paths } from '../../../paths.ts'
import { disclosureWords } from '../../../words/disclosure-words.ts'
import { draftWords } from '../../../words/draft-words.ts'
import { reviewWords } from '../../../words/review-words.ts'
import {
  accumulationChoices,
  measurementChoices,
  requirementChoices,
} from '../arithmetic-choices.ts'
import { arithmeticText, IndicatorLine } from '../indicator-line.tsx'
import { typedFrom } from '../interpretation.tsx'
import { MendForm, OpenForm, QuietButton } from './mend-form.tsx'
import type { Scene } from './scene.ts'

const nothingTyped: TypedIndicator = {
  name: '',
  kind: 'count',
  unit: '',
  baseline: '',
  operator: 'at-least',
  target: '',
  accumulates: '',
  measured: '',
}

/** The indicators of a measure, each with what can be done about it, and a way to add one. */
export function Indicators({ scene }: { scene: Scene }) {
  const { language } = scene.visit
  const words = reviewWords[language]
  const { indicators } = scene.measure
  return (
    <>
      {indicators.length === 0 ? <p class="soft">{draftWords[language].notRead}</p> : null}
      <ol class="plain stack">
        {indicators.map((indicator, index) => (
          <Indicator
            key={`${index}/${indicator.name}`}
            scene={scene}
            indicator={indicator}
            index={index + 1}
          />
        ))}
      </ol>
      <p class="actions small">
        <OpenForm scene={scene} form="add" title={words.addIndicator} />
        {indicators.length === 0 ? null : (
          <a href={paths.draftSensitivity(language, scene.kept.planId, scene.measure.position)}>
            {disclosureWords[language].ofMeasure}
          </a>
        )}
      </p>
      <MendForm scene={scene} form="add" title={words.addIndicator} to={['indicators']}>
        {(fields) => <IndicatorFields scene={scene} fields={fields} typed={nothingTyped} />}
      </MendForm>
    </>
  )
}

function Indicator(props: { scene: Scene; indicator: DraftIndicator; index: number }) {
  const { scene, indicator, index } = props
  const { language } = scene.visit
  const words = reviewWords[language]
  const { name } = indicator
  const others = scene.measure.indicators
    .map((each, at) => [String(at + 1), `${at + 1}. ${each.name}`] as const)
    .filter((_, at) => at !== index - 1)
  const typed = typedFrom(indicator, language)
  return (
    <li class="stack-tight">
      <p lang={scene.kept.draft.language}>
        {index}. {name}
      </p>
      <p class="small">
        <IndicatorLine indicator={indicator} language={language} />
        <span class="soft"> · {arithmeticText(indicator, language)}</span>
      </p>
      <Notes indicator={indicator} language={scene.kept.draft.language} />
      <div class="actions small">
        <OpenForm scene={scene} form={`change-${index}`} title={words.change} about={name} />
        <OpenForm scene={scene} form={`split-${index}`} title={words.split} about={name} />
        {others.length > 0 ? (
          <OpenForm scene={scene} form={`join-${index}`} title={words.join} about={name} />
        ) : null}
        <QuietButton
          scene={scene}
          to={['indicators', index, 'remove']}
          title={words.remove}
          about={name}
        />
      </div>
      <MendForm
        scene={scene}
        form={`change-${index}`}
        title={draftWords[language].mendIndicator}
        to={['indicators', index]}
      >
        {(fields) => (
          <IndicatorFields scene={scene} fields={fields} typed={typed} set={indicator.set} />
        )}
      </MendForm>
      <MendForm
        scene={scene}
        form={`split-${index}`}
        title={words.split}
        hint={words.splitHint}
        to={['indicators', index, 'split']}
      >
        {(fields) => (
          <>
            <fieldset class="stack-tight">
              <legend class="label">{words.first}</legend>
              <IndicatorFields scene={scene} fields={fields} typed={typed} set={indicator.set} />
            </fieldset>
            <fieldset class="stack-tight">
              <legend class="label">{words.second}</legend>
              <IndicatorFields
                scene={scene}
                fields={fields}
                typed={{ ...nothingTyped, name, kind: indicator.kind }}
                suffix="2"
              />
            </fieldset>
          </>
        )}
      </MendForm>
      <MendForm
        scene={scene}
        form={`join-${index}`}
        title={words.join}
        hint={words.joinHint}
        to={['indicators', index, 'join']}
      >
        {(fields) => (
          <>
            {fields.choice('other', words.joinWith, others[0]?.[0] ?? '', others)}
            <IndicatorFields scene={scene} fields={fields} typed={typed} set={indicator.set} />
          </>
        )}
      </MendForm>
    </li>
  )
}

function Notes(props: { indicator: DraftIndicator; language: string }) {
  const { baseline, target } = props.indicator
  const notes = [baseline.note, target.note].filter((note) => note)
  return notes.length > 0 ? (
    <p class="small soft" lang={props.language}>
      {notes.join(' · ')}
    </p>
  ) : null
}

/** The fields of one indicator; a form that sets two tells them apart by what their names end in. */
function IndicatorFields(props: {
  scene: Scene
  fields: FieldKit
  typed: TypedIndicator
  /** The target that was set, where no operator and value say it. */
  set?: SetTarget | undefined
  suffix?: string
}) {
  const { fields, typed, set, suffix = '' } = props
  const { language } = props.scene.visit
  const words = draftWords[language]
  const name = (field: keyof TypedIndicator) => `${field}${suffix}`
  return (
    <>
      {fields.text(name('name'), words.indicatorName, typed.name)}
      {fields.choice(
        name('kind'),
        words.kind,
        typed.kind,
        indicatorKinds.map((kind) => [kind, kindWords(kind, language)]),
      )}
      {fields.text(name('unit'), words.unit, typed.unit, { short: true })}
      {fields.text(name('baseline'), words.baseline, typed.baseline, { short: true })}
      {fields.choice(
        name('operator'),
        words.operator,
        typed.operator,
        requirementChoices(setTargetKinds, language),
      )}
      {fields.text(name('target'), words.target, typed.target, { short: true })}
      <details open={isSetHere(props.scene, set, suffix)}>
        <summary>{words.otherTarget}</summary>
        <div class="stack-tight">
          <KindFields
            fields={fields}
            target={set}
            kinds={setTargetKinds}
            language={language}
            suffix={suffix}
          />
        </div>
      </details>
      {fields.choice(
        name('accumulates'),
        words.accumulates,
        typed.accumulates,
        accumulationChoices(language),
        { hint: words.accumulatesHint },
      )}
      {fields.choice(
        name('measured'),
        words.measured,
        typed.measured,
        measurementChoices(language),
      )}
    </>
  )
}

/** Open where such a target is set, or was chosen and refused: what is wrong must be in sight. */
function isSetHere({ wrong }: Scene, set: SetTarget | undefined, suffix: string): boolean {
  const chosen = wrong?.typed[`operator${suffix}`] ?? set?.kind
  return setTargetKinds.some((kind) => kind === chosen)
}
