import assert from 'node:assert/strict'
import { formTo, mainOf } from './browser.ts'
import { ownerOf } from './plan-file.ts'
import { planYear, type Year } from './year.ts'

/** The draft is adopted by an act, and its year is opened. Answers with the plan's address. */
export async function adopt(year: Year, id: string): Promise<string> {
  const { people, size } = year
  const { look, browser } = people.secretariat
  const form = formTo(await look(`/drafts/${id}/adopt`), `/bg/drafts/${id}/adopt`)
  const act = { body: 'Национален съвет', act: 'Решение', number: '1', date: '25.01.2024' }
  const adopted = await browser.send(form, act)
  const [, slug] = /^\/bg\/plans\/([\w-]+)\?done=adopted/.exec(adopted.address) ?? []
  assert.ok(slug, `the plan was not adopted: ${mainOf(adopted.body)}`)

  const address = `/plans/${slug}/open-year`
  const opening = formTo(await look(address), `/bg${address}`)
  for (let position = 1; position <= size.measures; position += 1)
    assert.equal(
      opening.fields.get(`reports-${position}`),
      ownerOf(position, size.institutions),
      `whoever measure ${position} names first is proposed`,
    )
  const opened = await browser.send(opening, { calendar: size.calendar, days: '15' })
  assert.match(opened.address, /done=year-opened/, mainOf(opened.body))
  assert.ok(opened.body.includes(String(planYear)))
  return slug
}
