import { formatInstant } from '../../../core/base/format.ts'
import { typedText } from '../../../core/base/typed-text.ts'
import type { Asked } from '../../../core/coordination/answered-round.ts'
import type { OpinionItem } from '../../../core/coordination/opinion-items.ts'
import {
  type DecisionOnItem,
  decisionOn,
  latestOn,
  outcomes,
} from '../../../core/coordination/outcome.ts'
import { type CellKey, cellKeys } from '../../../core/draft/draft.ts'
import { refusalToMendPlan } from '../../../core/plan/plan-status.ts'
import { cellWords } from '../../../render/words/cell-words.ts'
import { outcomeWords, shortNameIn } from '../../../render/words/opinion-words.ts'
import { AreaField } from '../../parts/field.tsx'
import { Form } from '../../parts/form.tsx'
import { RadioField } from '../../parts/radio-field.tsx'
import { TextChange } from '../../parts/text-change.tsx'
import { paths } from '../../paths.ts'
import { coordinationWords } from '../../words/coordination-words.ts'
import type { TopicScene } from './topic-page.tsx'

/** What the ids of an item's form end in: a page has one for each. */
export const suffixOf = (institutionId: string, part: string): string => `-${institutionId}-${part}`

interface Props {
  readonly at: TopicScene
  readonly asked: Asked
  readonly item: OpinionItem
}

const cellOf = ({ part }: OpinionItem): CellKey | undefined =>
  cellKeys.find((cell) => cell === part)

/** A remark or new words for a cell, and what the secretariat makes of it. */
export function ItemToDecide(props: Props) {
  const { at, asked, item } = props
  const { scene, measure } = at
  const { language } = scene.visit
  const words = coordinationWords[language]
  const cell = cellOf(item)
  const decided = decisionOn(item, asked.decisions)
  const lapsed = !decided && latestOn(item, asked.decisions) !== undefined
  const mendable = refusalToMendPlan(scene.status) === undefined
  const id = `item${suffixOf(asked.institution.id, item.part)}`
  return (
    <article class="stack-tight opinion-item" id={id} tabIndex={-1}>
      <h3 class="small soft">
        {cell ? `${words.proposal}: ${cellWords(cell, language)}` : words.remark}
      </h3>
      {cell ? (
        <p>
          <TextChange
            change={{ before: measure?.sent.text[cell] ?? '', after: item.words }}
            lang={scene.draft.language}
            none={words.none}
          />
        </p>
      ) : (
        <p class="words">{item.words}</p>
      )}
      {decided ? <DecisionMade decided={decided} at={at} /> : null}
      {lapsed ? <p class="small">{words.lapsed}</p> : null}
      {mendable ? (
        <>
          {cell && decided?.outcome !== 'rejected' ? (
            <Applying {...props} cell={cell} decided={decided} />
          ) : null}
          <Deciding {...props} decided={decided} />
        </>
      ) : null}
    </article>
  )
}

const tones = { accepted: 'tag added', 'partly-accepted': 'tag warning', rejected: 'tag error' }

function DecisionMade({ decided, at }: { decided: DecisionOnItem; at: TopicScene }) {
  const { language } = at.scene.visit
  return (
    <div>
      <p class="row-of-links">
        <span class={tones[decided.outcome]}>{outcomeWords(decided.outcome, language)}</span>
        <span class="soft small">
          {coordinationWords[language].decidedBy(decided.by, formatInstant(decided.at, language))}
        </span>
      </p>
      {decided.reason === '' ? null : <p class="words">{decided.reason}</p>}
    </div>
  )
}

/** The button that puts the proposed words into the draft, unless they are there. */
function Applying({
  at,
  asked,
  item,
  cell,
  decided,
}: Props & { cell: CellKey; decided: DecisionOnItem | undefined }) {
  const { scene, answered, topic, measure } = at
  const { visit, planId, version } = scene
  const { language } = visit
  const words = coordinationWords[language]
  const now = measure?.now
  if (!now) return null
  if (typedText(now.text[cell]) === typedText(item.words))
    return (
      <p>
        <span class="tag info">{words.inDraftAlready}</span>
      </p>
    )
  return (
    <Form
      visit={visit}
      action={paths.rounds(language, planId, answered.round.number, 'topics', topic, 'application')}
    >
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="institution" value={asked.institution.id} />
      <input type="hidden" name="part" value={item.part} />
      <input type="hidden" name="words" value={item.words} />
      {decided ? null : <p class="hint">{words.applyHint}</p>}
      <p class="actions">
        <button type="submit" class="quiet">
          {words.apply}
          <span class="for-screen-readers">
            : {shortNameIn(asked.institution, language)}, {cellWords(cell, language)}
          </span>
        </button>
        <a class="small" href={paths.draftMeasure(language, planId, now.position)}>
          {words.mendByHand}
        </a>
      </p>
    </Form>
  )
}

function Deciding(props: Props & { decided: DecisionOnItem | undefined }) {
  const { at, asked, item, decided } = props
  const { scene, answered, topic } = at
  const { visit, planId } = scene
  const { language } = visit
  const words = coordinationWords[language]
  const suffix = suffixOf(asked.institution.id, item.part)
  const wrong =
    at.wrong?.institutionId === asked.institution.id && at.wrong.part === item.part
      ? at.wrong
      : null
  const common = { refusals: wrong?.refusals ?? [], language }
  return (
    <details open={decided === undefined || wrong !== null}>
      <summary>{decided ? words.decideAgain : words.outcome}</summary>
      <Form
        visit={visit}
        action={paths.rounds(language, planId, answered.round.number, 'topics', topic, 'decision')}
      >
        <input type="hidden" name="institution" value={asked.institution.id} />
        <input type="hidden" name="part" value={item.part} />
        <input type="hidden" name="words" value={item.words} />
        <input type="hidden" name="seen" value={latestOn(item, asked.decisions)?.version ?? 0} />
        <div class="stack-tight">
          <RadioField
            name="outcome"
            id={`outcome${suffix}`}
            label={words.accepts}
            value={wrong?.typed['outcome'] ?? decided?.outcome ?? ''}
            options={outcomes.map((outcome) => [outcome, outcomeWords(outcome, language)])}
            {...common}
          />
          <AreaField
            name="reason"
            id={`reason${suffix}`}
            label={words.outcomeReason}
            hint={words.outcomeReasonHint}
            value={wrong?.typed['reason'] ?? decided?.reason ?? ''}
            rows={2}
            {...common}
          />
          <p class="actions">
            <button type="submit">{words.decide}</button>
          </p>
        </div>
      </Form>
    </details>
  )
}
