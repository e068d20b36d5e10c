import assert from 'node:assert/strict'
import type { Period } from '../core/base/period.ts'
import type { ReportStatus } from '../core/report/report-status.ts'
import { reportingWords } from '../web/words/reporting-words.ts'
import { mainOf } from './browser.ts'
import { formsOf } from './forms.ts'
import type { Duty } from './report.ts'
import { surely } from './surely.ts'
import type { Year } from './year.ts'

const pageOf = ({ slug, period, measure }: Duty): string =>
  `/plans/${slug}/reports/${period}/${measure}`

/** The secretariat sends a report back, with a remark to the whole and one to a field. */
export async function sendBack(year: Year, duty: Duty): Promise<void> {
  const { look, browser } = year.people.secretariat
  const action = `/bg${pageOf(duty)}/return`
  const remark = `Моля, проверете отчета по мярка ${duty.measure}.`
  await surely(year.site, async () => {
    const form = formsOf((await look(pageOf(duty))).body).find((each) => each.action === action)
    if (!form) return
    const field = [...form.offers.keys()].find((name) => /^remark-(value|numerator)-/.test(name))
    const typed = { remark, ...(field ? { [field]: 'Как е получено числото?' } : {}) }
    const done = await browser.send(form, typed)
    assert.match(done.address, /done=report-returned$/, mainOf(done.body))
  })
  year.ledger.returned(duty)
}

/** The secretariat accepts one report, after reading it. */
export async function accept(year: Year, duty: Duty): Promise<void> {
  const { look, browser } = year.people.secretariat
  const action = `/bg${pageOf(duty)}/accept`
  await surely(year.site, async () => {
    const form = formsOf((await look(pageOf(duty))).body).find((each) => each.action === action)
    if (!form) return
    const done = await browser.send(form)
    assert.match(done.address, /done=report-accepted$/, mainOf(done.body))
  })
  year.ledger.accepted(duty, year.site.now())
}

/**
 * All of these that raise no question are accepted at once; the others, which are not offered together,
 * one by one.
 */
export async function acceptAll(
  year: Year,
  { slug, period }: Omit<Duty, 'measure'>,
  measures: readonly string[],
): Promise<void> {
  const { look, browser } = year.people.secretariat
  const address = `/plans/${slug}/reports/${period}`
  const accepted = await surely(year.site, async () => {
    const page = await look(address)
    const form = formsOf(page.body).find((each) => each.action === `/bg${address}`)
    const offered = [...(form?.fields.keys() ?? [])].flatMap((name) =>
      name.startsWith('seen-') ? [name.slice('seen-'.length)] : [],
    )
    const together = offered.filter((measure) => measures.includes(measure))
    if (!form || together.length === 0) return []
    const left = offered.filter((measure) => !together.includes(measure))
    const without = Object.fromEntries(left.map((measure) => [`seen-${measure}`, null]))
    const done = await browser.send(form, without)
    assert.match(done.address, /done=reports-accepted$/, mainOf(done.body))
    return together
  })
  for (const measure of accepted) year.ledger.accepted({ period, measure }, year.site.now())
  for (const measure of measures)
    if (!accepted.includes(measure)) await accept(year, { slug, period, measure })
}

/** How many reports of a period stand where, as the page of the period shows it. */
export async function countsOf(
  year: Year,
  slug: string,
  period: Period,
): Promise<Readonly<Record<ReportStatus, number>>> {
  const person = year.people.councilMember
  const { body } = await surely(year.site, () => person.look(`/plans/${slug}/reports/${period}`))
  const { statuses } = reportingWords[person.language]
  const count = (status: ReportStatus) => body.split(`</svg>${statuses[status]}</span>`).length - 1
  return {
    ...{ open: count('open'), draft: count('draft'), submitted: count('submitted') },
    ...{ returned: count('returned'), accepted: count('accepted') },
  }
}
