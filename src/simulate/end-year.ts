import assert from 'node:assert/strict'
import type { PlainDate } from '../core/base/plain-date.ts'
import { formTo, mainOf } from './browser.ts'
import { morningOf } from './calendar.ts'
import { surely } from './surely.ts'
import type { Year } from './year.ts'

/** After the last reports of the year, however many of its periods were reported on. */
const lastDay = morningOf('2025-02-03' as PlainDate)

/**
 * The year is closed, with a reason for what nobody reported on, and the draft of the next year begins from it.
 * What is closed takes no more reports. Answers with the draft's id.
 */
export async function endYear(year: Year, slug: string): Promise<string> {
  const { site, people, size } = year
  const { look, browser } = people.secretariat
  site.setClock(lastDay)
  const closing = `/plans/${slug}/closing`
  await surely(site, async () => {
    const page = await look(closing)
    if (page.body.includes(`action="/bg/plans/${slug}/reopening"`)) return
    const form = formTo(page, `/bg${closing}`)
    const owed = form.offers.has('reason')
      ? { reason: 'Симулацията отчита само част от периодите.' }
      : {}
    const closed = await browser.send(form, owed)
    assert.match(closed.address, /done=year-closed/, mainOf(closed.body))
  })
  const [person] = people.focalPoints
  assert.ok(person)
  const duties = await surely(site, () => person.look('/duties'))
  assert.ok(!duties.body.includes('name="seen-'), 'nothing can be submitted in a closed year')

  const next = `/plans/${slug}/next-year`
  const form = formTo(await surely(site, () => look(next)), `/bg${next}`)
  const kept = [...form.fields.keys()].filter((name) => name.startsWith('keep-'))
  assert.equal(kept.length, size.measures, 'every measure goes over unless it is taken out')
  const begun = await surely(site, () => browser.send(form, { 'keep-1': null }))
  const [, id] = /^\/bg\/drafts\/(\d+)\?done=rolled-over/.exec(begun.address) ?? []
  assert.ok(id, `the next year did not begin: ${mainOf(begun.body)}`)
  assert.ok(begun.body.includes('2025'))
  await surely(site, () => look(`/drafts/${id}/measures/${size.measures - 1}`))
  await surely(site, () => look(`/drafts/${id}/measures/${size.measures}`, 404))
  return id
}
