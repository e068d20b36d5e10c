import assert from 'node:assert/strict'
import { formTo, mainOf } from './browser.ts'
import { surely } from './surely.ts'
import type { Year } from './year.ts'

/** In mid-year the council gives an indicator another target. Answers with whose it is. */
export async function amend(
  year: Year,
  slug: string,
  from: string,
): Promise<{ measure: string; indicator: number }> {
  const { site, people, size } = year
  const { look, browser } = people.secretariat
  for (let measure = 1; measure <= size.measures; measure += 1) {
    const address = `/plans/${slug}/measures/${measure}/indicators/1/target`
    const done = await surely(site, async () => {
      const page = await look(address)
      const form = formTo(page, `/bg${address}`)
      if (form.fields.get('seen') === '1') return true
      if (form.fields.get('target') !== 'at-least') return false
      const act = { body: 'Национален съвет', act: 'Решение', number: '7', date: from }
      const typed = { value: '77', from, reason: 'Променени обстоятелства.', ...act }
      const sent = await browser.send(form, typed)
      assert.match(sent.address, /done=target-revised/, mainOf(sent.body))
      return true
    })
    if (done) {
      const { body } = await surely(site, () =>
        people.auditor.look(address.replace(/\/indicators.*/, '')),
      )
      assert.match(body, /77/)
      return { measure: String(measure), indicator: 1 }
    }
  }
  return assert.fail('no measure counts anything that could be amended')
}
