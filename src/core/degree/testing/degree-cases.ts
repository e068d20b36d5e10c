import { readdirSync, readFileSync } from 'node:fs'
import type { Period } from '../../base/period.ts'
import type { IndicatorRule } from '../../plan/plan.ts'
import type { ReportedValue } from '../../report/report.ts'
import type { PeriodReport } from '../known-reports.ts'
import type { Degree } from '../verdict.ts'

const folder = new URL('../../../../conformance/degree/', import.meta.url)

/** A vector of conformance/degree: what any implementation has to answer, and why. */
export interface DegreeCase {
  readonly file: string
  readonly name: string
  readonly why: string
  readonly indicator: IndicatorRule
  readonly reports: readonly PeriodReport[]
  readonly expected: Pick<Degree, 'degree' | 'raw' | 'verdict' | 'reason'>
}

interface WrittenCase extends Omit<DegreeCase, 'file' | 'reports'> {
  readonly reports: readonly ({ readonly period: Period } & ReportedValue)[]
}

export const degreeCases = (): DegreeCase[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((file) => {
      const { cases } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
        cases: WrittenCase[]
      }
      return cases.map((each) => ({
        ...each,
        file,
        reports: each.reports.map(({ period, ...reported }) => ({ period, reported })),
      }))
    })
