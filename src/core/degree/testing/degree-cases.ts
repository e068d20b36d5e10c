import { readdirSync, readFileSync } from 'node:fs'
import type { Period } from '../../base/period.ts'
import type { IndicatorRule, TargetRevision } from '../../plan/plan.ts'
import { usualCriteria } from '../../plan/verdict-criteria.ts'
import type { PublishedPreviousValue } from '../../report/previous-value.ts'
import type { ReportedValue } from '../../report/report.ts'
import type { Circumstances } from '../circumstances.ts'
import type { PeriodReport } from '../known-reports.ts'
import type { Degree } from '../verdict.ts'

const folder = new URL('../../../../conformance/degree/', import.meta.url)

type WrittenPrevious = Omit<PublishedPreviousValue, 'acceptedAt'> &
  Partial<Pick<PublishedPreviousValue, 'acceptedAt'>>

interface WrittenCase extends Omit<Circumstances, 'targetRevisions' | 'previous'> {
  readonly name: string
  readonly why: string
  readonly indicator: IndicatorRule
  readonly reports: readonly ({ readonly period: Period } & ReportedValue & Partial<PeriodReport>)[]
  readonly previous?: WrittenPrevious | readonly WrittenPrevious[]
  readonly targets?: readonly TargetRevision[]
  readonly expected: Pick<Degree, 'degree' | 'raw' | 'verdict' | 'reason'>
}

/** A vector of conformance/degree: what any implementation has to answer, and why. */
export interface DegreeCase extends Pick<WrittenCase, 'name' | 'why' | 'expected'> {
  readonly file: string
  readonly indicator: IndicatorRule
  readonly reports: readonly PeriodReport[]
  readonly circumstances: Circumstances
  readonly isDecided: boolean
}

const whatWasSaid = ['revision', 'enteredAt', 'enteredBy', 'acceptedAt', 'acceptedBy'] as const

/** A report as it is written, with the value and what is said of it side by side. */
function reportFrom(written: WrittenCase['reports'][number]): PeriodReport {
  const said = Object.fromEntries(
    whatWasSaid.flatMap((key) => (written[key] === undefined ? [] : [[key, written[key]]])),
  )
  const { period, revision, enteredAt, enteredBy, acceptedAt, acceptedBy, ...reported } = written
  return { period, reported, ...said }
}

/** Those of one indicator; measures together are for the command line to answer. */
export const degreeCases = (): DegreeCase[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((file) => {
      const { cases } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
        cases: WrittenCase[]
      }
      return cases
        .filter((each) => 'indicator' in each)
        .map(
          ({
            name,
            why,
            indicator,
            reports,
            expected,
            targets,
            criteria,
            previous,
            ...circumstances
          }) => ({
            file,
            name,
            why,
            indicator,
            expected,
            reports: reports.map(reportFrom),
            circumstances: {
              ...circumstances,
              criteria: { ...usualCriteria, ...criteria },
              targetRevisions: targets ?? [],
              previous: (previous === undefined ? [] : [previous]).flat().map((each) => ({
                acceptedAt: null,
                ...each,
              })),
            },
            isDecided: 'decisions' in circumstances,
          }),
        )
    })
