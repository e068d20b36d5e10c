import assert from 'node:assert/strict'
import { formTo, mainOf } from './browser.ts'
import { formsOf } from './forms.ts'
import { firstDayOf } from './give-evidence.ts'
import type { Person } from './person.ts'
import type { Duty } from './report.ts'
import { surely } from './surely.ts'
import type { Year } from './year.ts'

/**
 * The secretariat lets the first indicator that adds numbers up count the trainings that took place. Answers
 * with the code of its measure.
 */
export async function countActivities(year: Year, slug: string): Promise<string> {
  const { site, people, size } = year
  const { look, browser } = people.secretariat
  for (let measure = size.measures; measure >= 1; measure -= 1) {
    const address = `/plans/${slug}/measures/${measure}/indicators/1/activities`
    const isCounted = await surely(site, async () => {
      const target = await look(address.replace('/activities', '/target'), 200)
      const form = formsOf(target.body).find(({ fields }) => fields.has('target'))
      if (form?.fields.get('target') !== 'at-least') return false
      const rule = formTo(await look(address), `/bg${address}`)
      const set = await browser.send(rule, { counts: 'activities', training: 'yes' })
      // Shares and stages count nothing.
      if (set.status === 422) return false
      assert.match(set.address, /done=set/, mainOf(set.body))
      return true
    })
    if (isCounted) return String(measure)
  }
  return assert.fail('no indicator of the plan can count what takes place')
}

/** A training takes place in the period, before it is reported on. */
export async function holdTraining(
  { site }: Year,
  { look, browser, language }: Person,
  { slug, measure, period }: Duty,
): Promise<void> {
  const title = `Обучение ${period}`
  await surely(site, async () => {
    const home = await look(`/plans/${slug}/measures/${measure}/evidence`)
    if (home.body.includes(title)) return
    const address = `/plans/${slug}/measures/${measure}/activities/new`
    const form = formTo(await look(address), `/${language}${address}`)
    const typed = { kind: 'training', title, from: firstDayOf(period), place: 'София' }
    const sent = await browser.send(form, { ...typed, participants: '12' })
    assert.ok(sent.body.includes(title), mainOf(sent.body))
  })
}
