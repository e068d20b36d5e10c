import type { Language, PlanLanguage } from '../../../core/base/language.ts'
import { cellKeys, type DraftMeasure } from '../../../core/draft/draft.ts'
import type { ChangedCell, MeasureChange } from '../../../core/draft/draft-difference.ts'
import { cellWords } from '../../../render/words/cell-words.ts'
import { TextChange } from '../../parts/text-change.tsx'
import { offerWords } from '../../words/offer-words.ts'

/** Every measure that a newer version has otherwise, cell by cell; those that are the same are only counted. */
export function MeasureChanges(props: {
  changes: readonly MeasureChange[]
  lang: PlanLanguage
  language: Language
}) {
  const { changes, lang, language } = props
  return (
    <ul class="rows">
      {changes
        .filter((change) => change.kind !== 'same')
        .map((change) => (
          <li key={keyOf(change)}>
            <ChangedMeasure change={change} lang={lang} language={language} />
          </li>
        ))}
    </ul>
  )
}

const keyOf = (change: MeasureChange): string =>
  'after' in change ? `now ${change.after.position}` : `then ${change.before.position}`

const tones = { added: 'tag added', removed: 'tag removed', changed: 'tag', same: 'tag' } as const

function ChangedMeasure(props: { change: MeasureChange; lang: PlanLanguage; language: Language }) {
  const { change, lang, language } = props
  const words = offerWords[language]
  const measure = 'after' in change ? change.after : change.before
  const name = change.kind === 'changed' && change.cells.some(({ cell }) => cell === 'measure')
  return (
    <article class="stack-tight">
      <p class="row-of-links">
        <span class={tones[change.kind]}>{words.kinds[change.kind]}</span>
      </p>
      <h3>{words.measure(measure.number)}</h3>
      {name ? null : <p lang={lang}>{measure.text.measure || words.none}</p>}
      <dl>
        {cellsOf(change).map((cell) => (
          <div class="change" key={cell.cell}>
            <dt>{cell.cell === 'goal' ? words.goal : cellWords(cell.cell, language)}</dt>
            <dd>
              <TextChange change={cell} lang={lang} none={words.none} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}

/** Of a new measure, or one that is gone, all that it says beside its name. */
function cellsOf(change: MeasureChange): readonly ChangedCell[] {
  if (change.kind === 'changed') return change.cells
  if (change.kind === 'added')
    return saidBy(change.after).map(([cell, after]) => ({ cell, before: '', after }))
  if (change.kind === 'removed')
    return saidBy(change.before).map(([cell, before]) => ({ cell, before, after: '' }))
  return []
}

const saidBy = ({ text }: DraftMeasure) =>
  cellKeys
    .filter((cell) => cell !== 'measure' && text[cell] !== '')
    .map((cell) => [cell, text[cell]] as const)
