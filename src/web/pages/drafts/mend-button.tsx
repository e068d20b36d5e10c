import { canonicalJson } from '../../../core/base/canonical-json.ts'
import type { ProposedMend } from '../../../core/base/finding.ts'
import { reviewCells } from '../../../core/draft/uncertain-cells.ts'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { Visitor } from '../../visit.ts'
import { reviewWords } from '../../words/review-words.ts'
import { reviewCellWords } from './review/place-words.ts'

/** What a finding proposes, in its words, and the button that does it. */
export function MendButton(props: {
  visit: Visitor
  planId: string
  mend: ProposedMend
  /** The place, for those who hear the button alone. */
  about: string
  /** Where it leads back to: the findings, or the cell of the review that it stands in. */
  back: string
}) {
  const { visit, planId, mend, about, back } = props
  const { language } = visit
  const words = reviewWords[language]
  return (
    <Form visit={visit} action={paths.applyMend(language, planId)}>
      <input type="hidden" name="mend" value={canonicalJson(mend)} />
      <input type="hidden" name="back" value={back} />
      <div class="proposal stack-tight">
        {mend.kind === 'shared-funding' ? (
          <p>{words.sharedMoney(mend.with)}</p>
        ) : (
          cellsOf(mend).map(([cell, proposed]) => {
            const known = reviewCells.find((each) => each === cell)
            return (
              <div key={cell}>
                <p class="small soft">
                  {words.wouldBe}
                  {known ? ` · ${reviewCellWords(known, language)}` : null}
                </p>
                <p class={proposed === '' ? 'soft' : 'words'}>{proposed || words.wouldBeEmpty}</p>
              </div>
            )
          })
        )}
        <p class="actions">
          <button class="quiet" type="submit">
            {words.applyMend}
            <span class="for-screen-readers">: {about}</span>
          </button>
        </p>
      </div>
    </Form>
  )
}

const cellsOf = (mend: Exclude<ProposedMend, { kind: 'shared-funding' }>): [string, string][] =>
  mend.kind === 'cells' ? Object.entries(mend.cells) : [[mend.cell, mend.words]]
