import { readSample, sampleDraft } from '../../../actions/sample-plan.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import { areRefusals } from '../../../core/base/refusal.ts'
import { adoptDraft } from '../../../core/plan/adopt-draft.ts'
import type { Plan } from '../../../core/plan/plan.ts'
import { freeze } from '../../../core/publication/freeze.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { bulgarianRegister } from '../../../intake/register.ts'

/** The sample plan with its year of invented reports, as version 1 of it would be published. */
export async function samplePublication(): Promise<Publication> {
  const { plan: sample, reports, money } = await readSample()
  const content = adoptDraft(sampleDraft(sample, 'bg', bulgarianRegister), [
    sampleDraft(sample, 'en', bulgarianRegister),
  ])
  if (areRefusals(content)) throw new Error('the sample plan cannot be adopted')
  const codes = new Map(content.measures.map(({ position, code }) => [position, code]))
  const plan: Plan = {
    ...content,
    ...{ id: '1', slug: 'plan-2024', status: 'adopted', demonstration: true },
    adoption: {
      ...{ body: 'Министерски съвет', act: 'Решение', number: '1' },
      date: '2024-03-05' as PlainDate,
    },
  }
  const entered = {
    ...{ enteredBy: 'somebody', enteredAt: '2024-10-05T08:00:00.000Z' },
    ...{ revision: 1, demonstration: true },
  }
  const byIndicator = Map.groupBy(reports, (each) => `${each.measure}.${each.indicator}`)
  const byAllocation = Map.groupBy(money, (each) => `${each.measure}.${each.allocation}`)
  return freeze({
    plan,
    version: 1,
    publishedAt: '2025-02-01T09:00:00.000Z',
    reports: [...byIndicator.values()].map((all) => ({
      measure: codes.get(all[0]?.measure ?? 0) ?? '',
      indicator: all[0]?.indicator ?? 0,
      reports: all.map(({ measure: _, indicator: __, period, note, ...reported }) => ({
        ...{ period, note, reported, ...entered },
      })),
    })),
    moneyReports: [...byAllocation.values()].map((all) => ({
      measure: codes.get(all[0]?.measure ?? 0) ?? '',
      allocation: all[0]?.allocation ?? 0,
      reports: all.map(({ measure: _, allocation: __, ...said }) => ({ ...said, ...entered })),
    })),
  })
}
