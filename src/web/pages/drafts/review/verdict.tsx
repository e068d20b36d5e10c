import { formatInstant } from '../../../../core/base/format.ts'
import type { ReviewedCell } from '../../../../store/review.reader.ts'
import { Form } from '../../../parts/form.tsx'
import { paths } from '../../../paths.ts'
import { reviewWords } from '../../../words/review-words.ts'
import { hereIn } from './mend-form.tsx'
import type { Scene } from './scene.ts'

/** What a person says of a cell: it is right; or they go on, or back, without a word. */
export function Verdict(props: {
  scene: Scene
  previous: ReviewedCell | undefined
  next: ReviewedCell | undefined
}) {
  const { scene, previous, next } = props
  const { visit, kept, cell } = scene
  const { language } = visit
  const words = reviewWords[language]
  const to = (other: ReviewedCell) =>
    paths.reviewCell(language, kept.planId, other.position, other.cell)
  const asks = cell.doubts.length > 0 && cell.foundRight === null
  return (
    <div class="verdict-bar actions">
      {asks ? <Accept scene={scene} /> : null}
      {cell.foundRight ? (
        <span class="tone-met">
          {words.foundRight(cell.foundRight.by, formatInstant(cell.foundRight.at, language))}
        </span>
      ) : null}
      {next ? (
        <a class={asks ? 'button quiet' : 'button'} href={to(next)} accesskey={asks ? '2' : '1'}>
          {asks ? words.later : words.next} →
        </a>
      ) : null}
      {next || asks ? null : (
        <a class="button" href={paths.review(language, kept.planId)} accesskey="1">
          {words.finish}
        </a>
      )}
      {previous ? (
        <a href={to(previous)} accesskey="3">
          ← {words.previous}
        </a>
      ) : null}
      <a href={paths.reviewAll(language, kept.planId)} accesskey="5">
        {words.all}
      </a>
    </div>
  )
}

function Accept({ scene }: { scene: Scene }) {
  const { visit, measure, cell } = scene
  const words = reviewWords[visit.language]
  const role = cell.cell === 'responsible' || cell.cell === 'partners' ? cell.cell : null
  const unknown = role !== null && measure[role].some(({ known }) => !known)
  return (
    <Form visit={visit} action={hereIn(scene, 'accept')}>
      <input type="hidden" name="digest" value={cell.digest} />
      <button type="submit" accesskey="1">
        {unknown ? words.acceptAsPrinted : words.accept}
      </button>
    </Form>
  )
}
