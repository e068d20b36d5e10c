import assert from 'node:assert/strict'
import { localTime } from '../core/base/instant.ts'
import { degreesOfPlan, type PlanDegrees } from '../core/degree/plan-degrees.ts'
import { figuresOf } from '../core/publication/figures.ts'
import { arithmeticOf } from '../core/publication/kept-publication.ts'
import type { Publication } from '../core/publication/publication.ts'
import { formTo, mainOf } from './browser.ts'
import { acceptedMoney, acceptedReports } from './ledger.ts'
import { surely } from './surely.ts'
import type { Year } from './year.ts'

/**
 * The plan is published as it stands, and everything that is published follows by the rules from what people
 * typed and were told is accepted: computed here a second time, from our own record.
 */
export async function publish(year: Year, slug: string, version: number): Promise<Publication> {
  const { people, site, ledger } = year
  const { look, browser } = people.secretariat
  await surely(site, async () => {
    const form = formTo(await look(`/plans/${slug}/publish`), `/bg/plans/${slug}/publish`)
    if (form.fields.get('seen') === String(version)) return
    assert.equal(form.fields.get('seen'), String(version - 1))
    const done = await browser.send(form)
    assert.match(done.address, /done=published$/, mainOf(done.body))
  })
  const page = await surely(site, () =>
    people.councilMember.look(`/published/${slug}/v${version}/publication.json`),
  )
  const publication: Publication = JSON.parse(page.body)
  const { plan, criteria, circumstances } = publication
  const arithmetic = arithmeticOf(publication)
  assert.equal(circumstances.asOf, localTime(site.now()).date)
  const computed = degreesOfPlan(
    { ...plan, criteria },
    acceptedReports(ledger),
    circumstances,
    arithmetic,
  )
  const byName = (degrees: PlanDegrees) =>
    new Map(figuresOf(plan, degrees, arithmetic).map(({ figure, value }) => [figure, value]))
  assert.deepEqual(
    byName(publication.degrees),
    byName(computed),
    `version ${version} of ${slug} does not follow from what was reported`,
  )
  const paid = (publication.moneyReports ?? []).flatMap(({ measure, allocation, reports }) =>
    reports.map(({ period, amount }) => `${measure}.${allocation} ${period} ${amount}`),
  )
  assert.deepEqual(paid.toSorted(), acceptedMoney(ledger), `version ${version}: money`)
  return publication
}
