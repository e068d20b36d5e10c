import { cellKeys } from '../../../../core/draft/draft.ts'
import type { ReviewCell } from '../../../../core/draft/uncertain-cells.ts'
import type { Review, ReviewedCell } from '../../../../store/review.reader.ts'
import { Breadcrumbs } from '../../../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../../../parts/field.tsx'
import { paths } from '../../../paths.ts'
import { draftWords } from '../../../words/draft-words.ts'
import { reviewWords } from '../../../words/review-words.ts'
import { stepsToDraft } from '../steps-to-draft.ts'
import { Deadline } from './deadline-form.tsx'
import { Doubts } from './doubts.tsx'
import { Funding } from './funding-forms.tsx'
import { Indicators } from './indicator-forms.tsx'
import { Institutions } from './institution-forms.tsx'
import { type LastChange, LastChangeBar } from './last-change-bar.tsx'
import { MendForm, OpenForm } from './mend-form.tsx'
import { measureName, reviewCellWords } from './place-words.ts'
import { Progress } from './progress.tsx'
import type { Scene } from './scene.ts'
import { Verdict } from './verdict.tsx'

/** One cell and all that a person needs to say whether it is right: its row, its meaning, its doubts. */
export function ReviewPage(props: {
  scene: Scene
  review: Review
  lastChange: LastChange
  /** The doubtful cells before and after this one that nobody has looked at yet. */
  previous: ReviewedCell | undefined
  next: ReviewedCell | undefined
}) {
  const { scene, review, lastChange, previous, next } = props
  const { visit, kept, measure, cell } = scene
  const { language } = visit
  const words = reviewWords[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[
          ...stepsToDraft(kept, language),
          { to: paths.reviewAll(language, kept.planId), words: words.allTitle },
        ]}
      />
      <Progress review={review} language={language} />
      <LastChangeBar visit={visit} planId={kept.planId} lastChange={lastChange} />
      <div class="stack-tight">
        <h1 class="long" tabIndex={-1} autofocus={scene.open === null && scene.wrong === null}>
          {measureName(measure, language)} · {reviewCellWords(cell.cell, language)}
        </h1>
        <Place scene={scene} />
      </div>
      <ErrorSummary
        refusals={scene.wrong?.form === '' ? scene.wrong.refusals : []}
        language={language}
      />
      <Verdict scene={scene} previous={previous} next={next} />
      <div class="review">
        <section class="review-cell" aria-labelledby="in-document">
          <h2 id="in-document">{words.inDocument}</h2>
          <CellInQuestion scene={scene} />
        </section>
        <section class="review-meaning card stack" aria-labelledby="why">
          <h2 id="why">{words.whyDoubtful}</h2>
          <Doubts scene={scene} />
          <Meaning scene={scene} />
        </section>
        <RestOfRow scene={scene} />
      </div>
      <details>
        <summary>{words.keys}</summary>
        <p class="small">{words.keysHint}</p>
      </details>
    </>
  )
}

function Place({ scene }: { scene: Scene }) {
  const { kept, measure, visit } = scene
  const words = reviewWords[visit.language]
  const goal = kept.draft.goals.find(({ number }) => number === measure.goal)
  return (
    <p class="soft">
      {words.place(measure.source)} ·{' '}
      {goal ? (
        <>
          {words.goal} <span lang={kept.draft.language}>{`${goal.number}. ${goal.title}`}</span>
        </>
      ) : (
        words.noGoal
      )}
    </p>
  )
}

const wordsIn = ({ measure }: Scene, cell: ReviewCell): string => {
  if (cell === 'row') return measure.text.measure
  return cell === 'number' ? measure.number : measure.text[cell]
}

function Words({ scene, cell }: { scene: Scene; cell: ReviewCell }) {
  const said = wordsIn(scene, cell)
  return said === '' ? (
    <p class="soft">{draftWords[scene.visit.language].empty}</p>
  ) : (
    <p class="words" lang={scene.kept.draft.language}>
      {said}
    </p>
  )
}

/** The words in question, and a form to mend them. */
function CellInQuestion({ scene }: { scene: Scene }) {
  const { visit, kept, measure, cell } = scene
  const { language } = visit
  const words = reviewWords[language]
  const isNumber = cell.cell === 'number'
  const title = isNumber ? words.mendNumber : words.mendWords
  const printed = wordsIn(scene, cell.cell)
  return (
    <div class="card in-question stack-tight">
      <h3>
        {reviewCellWords(cell.cell, language)} <span class="tag">{words.thisCell}</span>
      </h3>
      <Words scene={scene} cell={cell.cell} />
      {cell.cell === 'row' ? (
        <p class="small">
          <a href={paths.draftMeasure(language, kept.planId, measure.position)}>
            {words.wholeMeasure}
          </a>
        </p>
      ) : (
        <>
          <p class="actions small">
            <OpenForm scene={scene} form="words" title={title} />
          </p>
          <MendForm
            scene={scene}
            form="words"
            title={title}
            to={['words']}
            {...(isNumber ? {} : { hint: words.mendWordsHint })}
          >
            {(fields) =>
              isNumber
                ? fields.text('words', words.number, printed, { short: true })
                : fields.area('words', draftWords[language].newWords, printed, rowsFor(printed))
            }
          </MendForm>
        </>
      )}
    </div>
  )
}

/** Room for the words as they are, within reason. */
const rowsFor = (words: string): number =>
  Math.min(
    14,
    words.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 50), 1),
  )

/** What was made of the cell, with the forms that set it otherwise. */
function Meaning({ scene }: { scene: Scene }) {
  const understood = understoodFrom(scene)
  return understood ? (
    <>
      <h2>{reviewWords[scene.visit.language].understood}</h2>
      {understood}
    </>
  ) : null
}

function understoodFrom(scene: Scene) {
  const { cell } = scene.cell
  switch (cell) {
    case 'baseline':
    case 'target':
      return <Indicators scene={scene} />
    case 'budget':
      return <Funding scene={scene} />
    case 'deadline':
      return <Deadline scene={scene} />
    case 'responsible':
    case 'partners':
      return <Institutions scene={scene} role={cell} />
    default:
      return null
  }
}

/** The other cells of the row, each leading to where it can be reviewed in its turn. */
function RestOfRow({ scene }: { scene: Scene }) {
  const { visit, kept, measure, cell } = scene
  const words = reviewWords[visit.language]
  return (
    <section class="review-rest stack-tight" aria-labelledby="rest">
      <h2 id="rest">{words.restOfRow}</h2>
      <dl class="row-cells">
        {cellKeys
          .filter((key) => key !== cell.cell)
          .map((key) => (
            <div key={key}>
              <dt>
                <a href={paths.reviewCell(visit.language, kept.planId, measure.position, key)}>
                  {reviewCellWords(key, visit.language)}
                </a>
              </dt>
              <dd>
                <Words scene={scene} cell={key} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
