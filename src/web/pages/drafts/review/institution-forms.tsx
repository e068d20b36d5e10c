import type { Language } from '../../../../core/base/language.ts'
import type { DraftInstitution } from '../../../../core/draft/draft.ts'
import type { FieldKit } from '../../../parts/field-kit.tsx'
import type { ImportRegister } from '../../../visit.ts'
import { draftWords } from '../../../words/draft-words.ts'
import { reviewWords } from '../../../words/review-words.ts'
import { MendForm, OpenForm, QuietButton } from './mend-form.tsx'
import type { Scene } from './scene.ts'

const listId = 'register'

/** The institutions of a cell, each matched with the register or not, and a way to add one. */
export function Institutions(props: { scene: Scene; role: 'responsible' | 'partners' }) {
  const { scene, role } = props
  const { register } = scene
  const { language } = scene.visit
  const words = reviewWords[language]
  const institutions = scene.measure[role]
  const next = institutions.length + 1
  return (
    <>
      {institutions.length === 0 ? <p class="soft">{draftWords[language].noValue}</p> : null}
      <ol class="plain stack">
        {institutions.map((each, index) => (
          <Institution
            key={`${index}/${each.asPrinted}`}
            scene={scene}
            institution={each}
            index={index + 1}
          />
        ))}
      </ol>
      <p class="actions small">
        <OpenForm scene={scene} form={`institution-${next}`} title={words.addInstitution} />
      </p>
      <MendForm
        scene={scene}
        form={`institution-${next}`}
        title={words.addInstitution}
        to={['institutions', next]}
      >
        {(fields) => nameField(fields, '', language)}
      </MendForm>
      {scene.open?.includes('institution') ? (
        <RegisterList register={register} language={language} />
      ) : null}
    </>
  )
}

function Institution(props: { scene: Scene; institution: DraftInstitution; index: number }) {
  const { scene, institution, index } = props
  const { register } = scene
  const { language } = scene.visit
  const words = reviewWords[language]
  const { name, asPrinted, known } = institution
  const registered = register.institutions.find(({ shortName }) => shortName === name)
  const form = `institution-${index}`
  return (
    <li class="stack-tight">
      <p>
        {known && registered ? `${name} – ${registered.name[language]}` : name}
        {known ? null : <span class="soft"> ({draftWords[language].unknownInstitution})</span>}
      </p>
      {asPrinted === name ? null : (
        <p class="small soft">
          {draftWords[language].seen}: <span lang={scene.kept.draft.language}>{asPrinted}</span>
        </p>
      )}
      <div class="actions small">
        <OpenForm scene={scene} form={form} title={words.matchInstitution} about={asPrinted} />
        <QuietButton
          scene={scene}
          to={['institutions', index, 'remove']}
          title={words.remove}
          about={asPrinted}
        />
      </div>
      <MendForm
        scene={scene}
        form={form}
        title={words.matchInstitution}
        hint={asPrinted}
        to={['institutions', index]}
      >
        {(fields) =>
          nameField(
            fields,
            known && registered ? `${name} – ${registered.name[language]}` : '',
            language,
          )
        }
      </MendForm>
    </li>
  )
}

function nameField(fields: FieldKit, value: string, language: Language) {
  const words = reviewWords[language]
  return fields.text('name', words.institutionName, value, {
    hint: words.institutionHint,
    list: listId,
  })
}

/** What a browser offers while a name is typed, without any script. */
function RegisterList(props: { register: ImportRegister; language: Language }) {
  return (
    <datalist id={listId}>
      {props.register.institutions.map(({ shortName, name }) => (
        <option key={shortName} value={`${shortName} – ${name[props.language]}`} />
      ))}
    </datalist>
  )
}
