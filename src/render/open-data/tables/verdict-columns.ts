import {
  type DegreeReason,
  degreeReasons,
  type Verdict,
  verdicts,
} from '../../../core/degree/verdict.ts'
import type { Column } from '../table.ts'

interface JudgedRow {
  readonly degree:
    | {
        readonly reason: DegreeReason | null
        readonly verdict: Verdict
        readonly computed: Verdict
      }
    | undefined
}

/** How something was judged and why it could not be, of a measure as of an indicator. */
export const verdictColumns: readonly Column<JudgedRow>[] = [
  {
    ...{ name: 'degree_reason', type: 'string', of: ({ degree }) => degree?.reason ?? null },
    ...{ values: degreeReasons, title: { bg: 'Защо няма степен', en: 'Why there is no degree' } },
  },
  {
    ...{ name: 'verdict', type: 'string', of: ({ degree }) => degree?.verdict ?? null },
    ...{ values: verdicts, title: { bg: 'Оценка', en: 'Verdict' } },
  },
  {
    ...{ name: 'verdict_computed', type: 'string', of: ({ degree }) => degree?.computed ?? null },
    ...{ values: verdicts, title: { bg: 'Оценка по правилата', en: 'Verdict by the rules alone' } },
  },
]
