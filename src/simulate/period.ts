import assert from 'node:assert/strict'
import type { Period } from '../core/base/period.ts'
import type { ReportStatus } from '../core/report/report-status.ts'
import { atOnce } from './at-once.ts'
import { dayAfter, morningOf } from './calendar.ts'
import { holdTraining } from './count-activities.ts'
import { accept, acceptAll, countsOf, sendBack } from './decide.ts'
import { giveEvidence } from './give-evidence.ts'
import type { Person } from './person.ts'
import { ownerOf } from './plan-file.ts'
import { save, submit, submitAll } from './report.ts'
import { surely } from './surely.ts'
import type { TypedReport } from './typed-report.ts'
import type { Year } from './year.ts'

/**
 * The reporting of one period, from the day after its end: reports come in, some are returned and mended, some
 * are late and reminded of; in the end all are accepted.
 */
export async function reportPeriod(year: Year, slug: string, period: Period): Promise<void> {
  const { site, chance, size, people } = year
  const codes = Array.from({ length: size.measures }, (_, index) => String(index + 1))
  const late = codes.filter((code) => chance.percent(`late/${period}/${code}`, 6))
  const inTime = codes.filter((code) => !late.includes(code))
  const returned = inTime.filter((code) => chance.percent(`returned/${period}/${code}`, 10))
  const others = inTime.filter((code) => !returned.includes(code))
  const to = async (days: number) => {
    site.setClock(morningOf(dayAfter(period, days)))
    await surely(site, site.remind)
  }
  const everybody = (
    act: (person: Person, own: (codes: readonly string[]) => string[]) => Promise<void>,
  ) =>
    atOnce(size.atOnce, people.focalPoints, (person) =>
      act(person, (from) =>
        from.filter((code) => ownerOf(Number(code), size.institutions) === person.institution),
      ),
    )
  const counts = async (expected: Partial<Record<ReportStatus, number>>) => {
    const nothing = { open: 0, draft: 0, submitted: 0, returned: 0, accepted: 0 }
    assert.deepEqual(await countsOf(year, slug, period), { ...nothing, ...expected }, period)
  }

  await to(1)
  await counts({ open: codes.length })
  await to(4)
  await everybody((person, own) => reportOwn(year, person, { slug, period }, own(inTime)))
  await counts({ open: late.length, submitted: inTime.length })

  await to(7)
  for (const measure of returned) await sendBack(year, { slug, period, measure })
  const single = others.filter((code) => chance.percent(`single/${period}/${code}`, 15))
  for (const measure of single) await accept(year, { slug, period, measure })
  await acceptAll(
    year,
    { slug, period },
    others.filter((code) => !single.includes(code)),
  )
  await counts({ open: late.length, returned: returned.length, accepted: others.length })

  await to(12)
  await everybody(async (person, own) => {
    for (const measure of own(returned)) {
      const duty = { slug, period, measure }
      await submit(year, person, duty, await save(year, person, duty, 2))
    }
  })
  await counts({ open: late.length, submitted: returned.length, accepted: others.length })
  await acceptAll(year, { slug, period }, returned)

  await to(16)
  await to(23)
  await everybody((person, own) => reportOwn(year, person, { slug, period }, own(late)))
  await acceptAll(year, { slug, period }, late)
  await counts({ accepted: codes.length })
}

/** Every fourth person keeps all first and sends them together; the others send one by one. */
async function reportOwn(
  year: Year,
  person: Person,
  of: { readonly slug: string; readonly period: Period },
  measures: readonly string[],
): Promise<void> {
  await surely(year.site, () => person.look('/duties'))
  if (measures.length === 0) return
  const kept = new Map<string, TypedReport>()
  const together = year.chance.percent(`together/${of.period}/${person.email}`, 25)
  for (const measure of measures) {
    if (measure === year.counted) await holdTraining(year, person, { ...of, measure })
    const filled = await save(year, person, { ...of, measure })
    kept.set(measure, filled)
    await giveEvidence(year, person, { ...of, measure })
    if (!together) await submit(year, person, { ...of, measure }, filled)
  }
  if (together) await submitAll(year, person, kept, of)
}
