import assert from 'node:assert/strict'
import { daysLater } from '../core/base/days-later.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import { formTo, mainOf } from './browser.ts'
import { formsOf, type PageForm } from './forms.ts'
import { surely } from './surely.ts'
import type { Year } from './year.ts'

/** What the amendment makes of a measure. */
const objective = 'По-добри услуги с наличните средства.'
const target = '77'
const source = 'Допълнителни средства по изменението'

/**
 * In mid-year the council amends the plan by an act: a measure has other words, another target and one sum more.
 * Answers with the code of the measure.
 */
export async function amend(year: Year, slug: string, from: PlainDate): Promise<string> {
  const { site, people } = year
  const list = `/plans/${slug}/amendments`
  const { measure, record } = await begin(year, slug)
  await surely(site, async () => {
    const page = await people.secretariat.look(list)
    if (!page.body.includes(`${list}/1"`)) await recordAct(year, record, from)
  })
  const told = await surely(site, () => people.auditor.look(`${list}/1`))
  for (const words of [objective, target, source])
    assert.ok(told.body.includes(words), `${list}/1 does not tell of ${words}`)
  const readsOn = async (day: string) => {
    const page = await surely(site, () =>
      people.auditor.look(`/plans/${slug}/measures/${measure}?asOf=${day}`),
    )
    return page.body.includes(source)
  }
  assert.deepEqual([await readsOn(daysLater(from, -1)), await readsOn(from)], [false, true])
  return measure
}

/** The amendment begins as a draft of the plan in force, and is mended like every draft. */
async function begin(year: Year, slug: string): Promise<{ measure: string; record: string }> {
  const { site, people, size } = year
  const { look, browser } = people.secretariat
  const id = await surely(site, async () => {
    const start = `/bg/plans/${slug}/amendments/start`
    const page = await look(`/plans/${slug}/amendments`)
    const begun = formsOf(page.body).find(({ action }) => action === start)
    const draft = begun ? await browser.send(begun) : page
    const [, found] = /\/bg\/drafts\/(\d+)/.exec(`${draft.address} ${draft.body}`) ?? []
    assert.ok(found, `no amendment has begun: ${mainOf(draft.body)}`)
    return found
  })
  const measure = await countingMeasure(year, id, size.measures)
  const review = `/drafts/${id}/review/${measure}`
  const mend = (address: string, isMeant: (form: PageForm) => boolean, typed: Typed) =>
    surely(site, async () => {
      const page = await look(`${review}/${address}`)
      const form = formsOf(page.body).find(isMeant)
      assert.ok(form, `${review}/${address} has no such form\n${mainOf(page.body)}`)
      if (Object.entries(typed).every(([name, value]) => form.fields.get(name) === value)) return
      const sent = await browser.send(form, typed)
      assert.equal(sent.status, 200, mainOf(sent.body))
    })
  await mend('objective?form=words', ({ fields }) => fields.has('words'), { words: objective })
  await mend('target?form=change-1', ({ fields }) => fields.has('operator'), { target })
  const budget = await surely(site, () => look(`${review}/budget`))
  if (!budget.body.includes(source)) {
    const [, add] = [...budget.body.matchAll(/\?form=(sum-\d+)/g)].at(-1) ?? []
    const sum = { source, amount: '5000', currency: 'BGN', basis: 'total' }
    await mend(`budget?form=${add}`, ({ fields }) => fields.has('basis'), sum)
  }
  return { measure, record: `/drafts/${id}/amendment` }
}

type Typed = Readonly<Record<string, string>>

/** The first measure whose first indicator is to come to at least so much. */
async function countingMeasure({ site, people }: Year, id: string, last: number): Promise<string> {
  for (let position = 1; position <= last; position += 1) {
    const address = `/drafts/${id}/review/${position}/target?form=change-1`
    const page = await surely(site, () => people.secretariat.look(address))
    const form = formsOf(page.body).find(({ fields }) => fields.has('operator'))
    if (form?.fields.get('operator') === 'at-least') return String(position)
  }
  return assert.fail('no measure counts anything that could be amended')
}

async function recordAct(year: Year, address: string, from: string): Promise<void> {
  const { look, browser } = year.people.secretariat
  const form = formTo(await look(address), `/bg${address}`)
  const act = { body: 'Национален съвет', act: 'Решение', number: '7', date: from }
  const sent = await browser.send(form, { ...act, from, reason: 'Променени обстоятелства.' })
  assert.match(sent.address, /\/amendments\/1\?done=amended/, mainOf(sent.body))
}
