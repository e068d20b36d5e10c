import type { MeasureDegree } from '../../../core/degree/measure-degree.ts'
import type { Verdict } from '../../../core/degree/verdict.ts'
import type { CountedGroup } from '../../../render/chart/counted-groups.ts'

const groups = {
  exceeded: 'implemented',
  met: 'implemented',
  partly: 'partly',
  'not-met': 'notImplemented',
  worsened: 'notImplemented',
  unknown: 'unknown',
  'carried-over': 'carriedOver',
  dropped: 'dropped',
} as const satisfies Record<Verdict, CountedGroup>

/** The group in which the counts have a measure, so that a search finds as many as were counted. */
export const groupOf = ({ verdict, isDue, decision }: MeasureDegree): CountedGroup =>
  isDue || decision !== null ? groups[verdict] : 'notDue'
