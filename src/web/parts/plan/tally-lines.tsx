import type { Language } from '../../../core/base/language.ts'
import type { Tally } from '../../../core/degree/tally.ts'
import { planWords } from '../../words/plan-words.ts'
import { TallyLine } from './tally-bar.tsx'

/** Counts as a thin bar, and below it the sentence that says how many of those due are implemented. */
export function TallyLines({ tally, language }: { tally: Tally; language: Language }) {
  const words = planWords[language]
  return (
    <div class="stack-tight">
      <TallyLine tally={tally} />
      <p class="small soft">
        {tally.due === 0 ? (
          words.noneDue
        ) : (
          <>
            <strong class="count">{words.countOf(tally.implemented, tally.due)}</strong>{' '}
            {words.implementedOf}
            {tally.unknown > 0 ? ` · ${words.unknownOf(tally.unknown)}` : null}
          </>
        )}
      </p>
    </div>
  )
}
