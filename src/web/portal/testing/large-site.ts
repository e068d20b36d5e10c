import type { FastifyInstance } from 'fastify'
import { keepPlan } from '../../../actions/testing/adopted-plan.ts'
import { canonicalJson } from '../../../core/base/canonical-json.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import { freeze } from '../../../core/publication/freeze.ts'
import {
  largeJudgements,
  largeLineage,
  largePlan,
  largeReports,
  largeSpending,
} from '../../../core/publication/testing/large-plan.ts'
import { largeReport } from '../../../core/publication/testing/large-report.ts'
import type { Database } from '../../../store/database.ts'
import { insertPublication } from '../../../store/publication.writer.ts'
import { adoption } from '../../../store/testing/plan-content.ts'
import { siteOf } from '../../testing/site-of.ts'

/**
 * The public site of three years of a plan of 300 measures with long words. The last one was published twice: by the
 * second version every report was corrected, and an annual report is as long as it may be.
 */
export async function largeSite(database: Database): Promise<FastifyInstance> {
  for (const year of [2022, 2023, 2024]) {
    const slug = `plan-${year}`
    const planId = await keepPlan(database, slug)
    const plan: Plan = {
      ...largePlan(year),
      ...{ id: planId, slug, status: 'adopted', adoption, demonstration: true },
    }
    for (const version of year === 2024 ? [1, 2] : [1])
      await publish(database, plan, version, `${year + 1}-0${version}-20T10:00:00.000Z`)
  }
  return await siteOf({ database, now: () => '2026-11-29T09:00:00.000Z' })
}

const publish = async (database: Database, plan: Plan, version: number, publishedAt: string) =>
  await database.transaction().execute(async (transaction) => {
    const { id: planId, year } = plan
    const publication = freeze({
      ...{ plan, version, publishedAt },
      reports: largeReports(year, version),
      moneyReports: largeSpending(year),
      lineage: largeLineage(year),
      circumstances: {
        asOf: publishedAt.slice(0, 10) as PlainDate,
        judgements: largeJudgements(year),
      },
      ...(version === 2 ? { annualReport: largeReport(year) } : {}),
    })
    const content = canonicalJson(publication)
    await insertPublication(transaction, {
      ...{ planId, version, content, publishedAt, publishedBy: 'М. Иванова' },
    })
  })
