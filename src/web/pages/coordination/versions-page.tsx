import { formatInstant } from '../../../core/base/format.ts'
import { cellKeys, type Draft, type DraftMeasure } from '../../../core/draft/draft.ts'
import {
  type Change,
  draftDifference,
  isSamePlan,
  type MeasureChange,
} from '../../../core/draft/draft-difference.ts'
import { wordDifference } from '../../../core/draft/word-difference.ts'
import { cellWords } from '../../../render/words/cell-words.ts'
import type { listRevisionsAfter } from '../../../store/draft-revision.reader.ts'
import type { Visit } from '../../visit.ts'
import { coordinationWords } from '../../words/coordination-words.ts'
import { offerWords } from '../../words/offer-words.ts'
import { revisionWords } from '../drafts/review/place-words.ts'
import { headingChanges } from '../offers/heading-changes.ts'

export interface ComparedVersions {
  readonly before: { readonly draft: Draft; readonly version: number }
  readonly after: { readonly draft: Draft; readonly version: number }
  /** What was done from the one to the other, in order. */
  readonly steps: Awaited<ReturnType<typeof listRevisionsAfter>>
  /** Whether cells that are the same are shown, too. */
  readonly all: boolean
}

/** Two versions of a draft side by side, word by word: of each measure what changed, or everything. */
export function VersionsSideBySide({
  visit,
  compared,
}: {
  visit: Visit
  compared: ComparedVersions
}) {
  const { language } = visit
  const words = coordinationWords[language]
  const { before, after, steps, all } = compared
  const difference = draftDifference(before.draft, after.draft)
  const { counts, measures } = difference
  const lang = after.draft.language
  const heading = headingChanges(difference, offerWords[language])
  const shown = measures.filter(({ kind }) => all || kind !== 'same')
  return (
    <>
      {isSamePlan(difference) ? (
        <p class="lead">{words.nothingChanged}</p>
      ) : (
        <ul class="plain row-of-links">
          {(['changed', 'added', 'removed', 'same'] as const)
            .filter((kind) => counts[kind] > 0)
            .map((kind) => (
              <li key={kind}>{offerWords[language].counts[kind](counts[kind])}</li>
            ))}
        </ul>
      )}
      <Steps visit={visit} steps={steps} />
      {heading.length > 0 ? (
        <section class="section stack-tight" aria-labelledby="heading">
          <h2 id="heading">{offerWords[language].heading}</h2>
          {heading.map(({ label, change }) => (
            <Sides key={label} visit={visit} lang={lang} name={label} change={change} />
          ))}
        </section>
      ) : null}
      {shown.map((change) => (
        <MeasureSides key={keyOf(change)} visit={visit} lang={lang} change={change} all={all} />
      ))}
    </>
  )
}

const keyOf = (change: MeasureChange): string =>
  'after' in change ? `now ${change.after.position}` : `then ${change.before.position}`

/** Who did what between the two versions. */
function Steps({ visit, steps }: { visit: Visit; steps: ComparedVersions['steps'] }) {
  const { language } = visit
  if (steps.length === 0) return null
  return (
    <details>
      <summary>{coordinationWords[language].steps}</summary>
      <ol class="plain stack-tight small">
        {steps.map((step) => (
          <li key={step.version}>
            {coordinationWords[language].version(step.version)}: {revisionWords(step, language)}{' '}
            <span class="soft">
              {step.madeBy}, {formatInstant(step.madeAt, language)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

function MeasureSides(props: {
  visit: Visit
  lang: Draft['language']
  change: MeasureChange
  all: boolean
}) {
  const { visit, lang, change, all } = props
  const { language } = visit
  const words = offerWords[language]
  const measure = 'after' in change ? change.after : change.before
  const id = `m-${keyOf(change).replace(' ', '-')}`
  return (
    <section class="section stack-tight" aria-labelledby={id}>
      <div class="row-of-links">
        <h2 id={id}>{words.measure(measure.number)}</h2>
        <span
          class={
            change.kind === 'added'
              ? 'tag added'
              : change.kind === 'removed'
                ? 'tag removed'
                : 'tag'
          }
        >
          {words.kinds[change.kind]}
        </span>
      </div>
      {cellsOf(change, all).map(({ cell, ...texts }) => (
        <Sides
          key={cell}
          visit={visit}
          lang={lang}
          name={cell === 'goal' ? words.goal : cellWords(cell, language)}
          change={texts}
        />
      ))}
    </section>
  )
}

type Cell = Change & { readonly cell: 'number' | 'goal' | (typeof cellKeys)[number] }

function cellsOf(change: MeasureChange, all: boolean): readonly Cell[] {
  const side = (measure: DraftMeasure | null, cell: (typeof cellKeys)[number]) =>
    measure?.text[cell] ?? ''
  const before = 'before' in change ? change.before : null
  const after = 'after' in change ? change.after : null
  if (change.kind === 'changed' && !all) return change.cells
  return cellKeys
    .map((cell) => ({ cell, before: side(before, cell), after: side(after, cell) }))
    .filter((each) => each.before !== '' || each.after !== '')
}

/** One text in both versions: on the left what was struck out is marked, on the right what was put in. */
function Sides(props: { visit: Visit; lang: Draft['language']; name: string; change: Change }) {
  const { visit, lang, name, change } = props
  const words = coordinationWords[visit.language]
  const parts = wordDifference(change.before, change.after)
  return (
    <div class="sides">
      <h3 class="small soft">{name}</h3>
      <div>
        <p class="small soft">{words.before}</p>
        <p class="words" lang={lang}>
          {parts
            .filter(({ kind }) => kind !== 'added')
            .map(({ kind, text }, place) =>
              kind === 'kept' ? <span key={place}>{text}</span> : <del key={place}>{text}</del>,
            )}
          {change.before === '' ? <span class="soft">{words.none}</span> : null}
        </p>
      </div>
      <div>
        <p class="small soft">{words.after}</p>
        <p class="words" lang={lang}>
          {parts
            .filter(({ kind }) => kind !== 'removed')
            .map(({ kind, text }, place) =>
              kind === 'kept' ? <span key={place}>{text}</span> : <ins key={place}>{text}</ins>,
            )}
          {change.after === '' ? <span class="soft">{words.none}</span> : null}
        </p>
      </div>
    </div>
  )
}
