import type { Language } from '../../../core/base/language.ts'
import type { Tally } from '../../../core/degree/tally.ts'
import { groupsOf } from '../../../render/chart/counted-groups.ts'
import { CountsBar } from '../../../render/chart/counts-bar.tsx'
import { countsChartWords } from '../../../render/words/chart-words.ts'

/** Counts as one bar with their numbers. */
export const TallyBar = ({ tally, language }: { tally: Tally; language: Language }) => (
  <CountsBar
    counts={groupsOf(tally)}
    room="fluid"
    height={30}
    numbered
    words={countsChartWords(tally, language)}
  />
)

/** The same as a line beside the sentence that says it. */
export const TallyLine = ({ tally }: { tally: Tally }) => (
  <CountsBar counts={groupsOf(tally)} room="fluid" height={12} numbered={false} words={null} />
)
