import { degreesOfPlan } from '../../degree/plan-degrees.ts'
import { isSuppressed } from '../../report/report.ts'
import { nothingSensitive } from '../disclosure.ts'
import { freeze, type ToPublish } from '../freeze.ts'
import { protectedValues, revisionKey } from '../protected-values.ts'
import type { Publication } from '../publication.ts'
import type { Press } from './published-world.ts'
import { name } from './secret-world.ts'

/** The control with one part of it missing: what the attack has to find, or it would find nothing at all. */
export const weakPresses: Readonly<Record<string, Press>> = {
  'without any control': (toPublish) => freeze({ ...toPublish, disclosure: nothingSensitive }),

  'without a memory of earlier versions': ({ earlier: _, ...toPublish }) => freeze(toPublish),

  'without knowing which indicator adds up which': ({ disclosure, ...toPublish }) =>
    freeze({ ...toPublish, disclosure: { ...(disclosure ?? nothingSensitive), sums: [] } }),

  'with the small counts taken out and nothing else': (toPublish) =>
    onlySmallOnes(toPublish, (published) => published),

  'with the notes beside what is taken out': (toPublish) => {
    const notes = new Map(
      toPublish.reports.flatMap((each) =>
        each.reports.map((report) => [revisionKey(name(each), report), report.note] as const),
      ),
    )
    const published = freeze(toPublish)
    const reports = published.reports.map((each) => ({
      ...each,
      reports: each.reports.map((report) => ({
        ...report,
        note: notes.get(revisionKey(name(each), report)) ?? null,
      })),
    }))
    return { ...published, reports }
  },

  'with last year’s values': (toPublish) => {
    const published = freeze(toPublish)
    const { previous } = freeze({ ...toPublish, disclosure: nothingSensitive }).circumstances
    return {
      ...published,
      circumstances: { ...published.circumstances, ...(previous ? { previous } : {}) },
    }
  },

  'with degrees computed before anything is taken out': (toPublish) => ({
    ...freeze(toPublish),
    degrees: freeze({ ...toPublish, disclosure: nothingSensitive }).degrees,
  }),
}

/** Takes out the values that are small by themselves, whatever others say of them. */
function onlySmallOnes(
  toPublish: ToPublish,
  then: (published: Publication) => Publication,
): Publication {
  const open = freeze({ ...toPublish, disclosure: nothingSensitive })
  const sensitive = new Set((toPublish.disclosure ?? nothingSensitive).sensitive.map(name))
  const reports = open.reports.map((each) => {
    const indicator = open.plan.measures.find(({ code }) => code === each.measure)?.indicators[
      each.indicator - 1
    ]
    if (!indicator || !sensitive.has(name(each))) return each
    const isSmall = new Set(
      protectedValues(name(each), indicator, each.reports)
        .filter((value) => value.isSmall)
        .map(({ key }) => key),
    )
    return {
      ...each,
      reports: each.reports.map((report) =>
        isSmall.has(revisionKey(name(each), report)) && !isSuppressed(report.reported)
          ? { ...report, reported: { suppressed: true as const }, note: null }
          : report,
      ),
    }
  })
  return then({ ...open, reports, degrees: degreesOfPlan(open.plan, reports, open.circumstances) })
}
