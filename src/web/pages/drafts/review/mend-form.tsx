import type { ComponentChildren } from 'preact'
import { ErrorSummary } from '../../../parts/field.tsx'
import { type FieldKit, fieldKit } from '../../../parts/field-kit.tsx'
import { Form } from '../../../parts/form.tsx'
import { paths } from '../../../paths.ts'
import { reviewWords } from '../../../words/review-words.ts'
import { siteWords } from '../../../words/site-words.ts'
import type { Scene } from './scene.ts'

/** The address of the cell that a scene shows, or of a part of it. */
export const hereIn = ({ visit, kept, cell }: Scene, ...parts: readonly (string | number)[]) =>
  paths.reviewCell(visit.language, kept.planId, cell.position, cell.cell, ...parts)

/** Leads to a form of the cell, which opens in place; gone while the form is open. */
export function OpenForm(props: { scene: Scene; form: string; title: string; about?: string }) {
  const { scene, form, title, about } = props
  if (scene.open === form) return null
  return (
    <a href={`${hereIn(scene)}?form=${form}`}>
      {title}
      {about ? <span class="for-screen-readers">: {about}</span> : null}
    </a>
  )
}

/** One of the forms of a cell, drawn only while it is open. */
export function MendForm(props: {
  scene: Scene
  form: string
  title: string
  /** Where it goes, behind the cell's address. */
  to: readonly (string | number)[]
  hint?: string
  children: (fields: FieldKit) => ComponentChildren
}) {
  const { scene, form, title, to, hint } = props
  const { visit, kept } = scene
  const { language } = visit
  if (scene.open !== form) return null
  const wrong = scene.wrong?.form === form ? scene.wrong : null
  return (
    <div class="card stack-tight opened">
      <h3 tabIndex={-1} autofocus={wrong === null} id={`form-${form}`}>
        {title}
      </h3>
      {hint ? <p class="hint">{hint}</p> : null}
      <ErrorSummary refusals={wrong?.refusals ?? []} language={language} />
      <Form visit={visit} action={hereIn(scene, ...to)}>
        <input type="hidden" name="version" value={kept.version} />
        <div class="stack-tight">
          {props.children(fieldKit(wrong?.typed ?? {}, wrong?.refusals ?? [], language))}
          <p class="actions">
            <button type="submit">{siteWords[language].save}</button>
            <a href={hereIn(scene)}>{reviewWords[language].cancel}</a>
          </p>
        </div>
      </Form>
    </div>
  )
}

/** A button that does one thing at once; what it does can be undone. */
export function QuietButton(props: {
  scene: Scene
  to: readonly (string | number)[]
  title: string
  about?: string
}) {
  const { scene, to, title, about } = props
  return (
    <Form visit={scene.visit} action={hereIn(scene, ...to)}>
      <input type="hidden" name="version" value={scene.kept.version} />
      <button class="link at-once" type="submit">
        {title}
        {about ? <span class="for-screen-readers">: {about}</span> : null}
      </button>
    </Form>
  )
}
