import type { MeasureDegree } from '../../../core/degree/measure-degree.ts'
import { countsAs } from '../../../core/degree/tally.ts'
import type { CountedGroup } from '../../../render/chart/counted-groups.ts'

/** The group in which the counts have a measure, so that a search finds as many as were counted. */
export const groupOf = ({ verdict, isDue, decision }: MeasureDegree): CountedGroup =>
  isDue || decision !== null ? countsAs[verdict] : 'notDue'
