import assert from 'node:assert/strict'
import { outcomes } from '../core/coordination/outcome.ts'
import { atOnce } from './at-once.ts'
import { formTo, mainOf, type Page } from './browser.ts'
import { formsOf } from './forms.ts'
import type { Person } from './person.ts'
import { ownerOf, planFile } from './plan-file.ts'
import type { Year } from './year.ts'

/** The plan comes in as a file and becomes a draft with a title. Answers with its id. */
export async function importDraft({ people, size }: Year): Promise<string> {
  const { look, browser } = people.secretariat
  const form = formTo(await look('/import'), '/bg/import')
  const file = planFile(size.measures, size.institutions)
  const page = await browser.send(form, {}, file)
  const [, id] = /^\/bg\/drafts\/(\d+)\?done=imported$/.exec(page.address) ?? []
  assert.ok(id, `the plan was not taken in: ${mainOf(page.body)}`)
  const heading = formTo(page, `/bg/drafts/${id}/heading`)
  const mended = await browser.send(heading, { title: 'План за действие за 2024 г.', year: '2024' })
  assert.match(mended.body, /План за действие за 2024 г\./)
  return id
}

/** The draft goes round: every institution answers, the secretariat decides on each remark, and it is agreed. */
export async function coordinate(year: Year, id: string): Promise<void> {
  const { people, site, size } = year
  await sendRound(people.secretariat, id, size.institutions)
  await atOnce(size.atOnce, people.focalPoints, (person) => answer(year, person, id))
  site.setClock('2024-01-15T08:00:00.000Z')
  await decideAll(year, id)
  const { look, browser } = people.secretariat
  const rounds = `/drafts/${id}/rounds`
  const end = formTo(await look(rounds), `/bg${rounds}/1/end`)
  await browser.send(end, { reason: 'Всички институции отговориха.' })
  const agreed = await browser.send(formTo(await look(rounds), `/bg${rounds}/agreed`))
  assert.equal(agreed.status, 200, mainOf(agreed.body))
  const table = await people.councilMember.look(`/drafts/${id}/opinions`)
  for (const { institution } of people.focalPoints)
    assert.ok(table.body.includes(institution), `${institution} is not in the table of opinions`)
  await people.auditor.look(`/drafts/${id}/opinions.docx`)
}

async function sendRound({ look, browser }: Person, id: string, institutions: number) {
  const address = `/drafts/${id}/rounds/new`
  const form = formTo(await look(address), `/bg${address}`)
  const asked = [...form.fields.keys()].filter((name) => name.startsWith('ask-'))
  assert.equal(asked.length, institutions, 'all that the draft names are proposed, and no others')
  const typed = { due: '20.01.2024', message: 'Моля за становище по своите мерки.' }
  const page = await browser.send(form, typed)
  assert.match(page.address, /done=sent-round/, mainOf(page.body))
}

/** One stands by the measure, one has a remark, one objects and proposes another deadline; the rest is agreed with. */
async function answer({ chance, size }: Year, person: Person, id: string): Promise<void> {
  const { browser, look, institution, language } = person
  const list = await look('/coordination')
  const [, home = ''] =
    new RegExp(`href="(/${language}/coordination/${id}/1/\\d+)"`).exec(list.body) ?? []
  assert.notEqual(home, '', `${institution} was not asked`)
  const own = Array.from({ length: size.measures }, (_, index) => index + 1).filter(
    (position) => ownerOf(position, size.institutions) === institution,
  )
  for (const position of own) {
    const stance = chance.between(`stance/${position}`, 0, 9)
    if (stance > 3) continue
    const address = `${home}/topics/${position}`
    const form = formTo(await browser.get(address), address)
    const typed =
      stance === 0
        ? { stance: 'objects', remark: 'Няма осигурени средства.', deadline: 'ноември 2024 г.' }
        : { stance: stance === 1 ? 'agrees' : 'agrees-with-remarks', remark: remarkOf(stance) }
    const saved = await browser.send(form, { ...typed, onward: 'back' })
    assert.match(saved.address, /done=opinion-saved/, mainOf(saved.body))
  }
  await browser.send(formTo(await browser.get(home), `${home}/rest`))
  const sent = await browser.send(formTo(await browser.get(home), `${home}/send`))
  assert.match(sent.address, /done=answer-sent/, mainOf(sent.body))
}

const remarkOf = (stance: number): string =>
  stance === 1 ? '' : 'Да се уточни кой събира данните за показателя.'

/** Each remark and proposal is decided on with a reason, in turns; one proposal is put into the draft as it is. */
async function decideAll({ people, size }: Year, id: string): Promise<void> {
  const { look, browser } = people.secretariat
  let decided = 0
  for (let topic = 1; topic <= size.measures; topic += 1) {
    const address = `/drafts/${id}/rounds/1/topics/${topic}`
    for (let page = await look(address); ; ) {
      const form = undecided(page)
      if (!form) break
      const outcome = outcomes[decided % outcomes.length] ?? 'rejected'
      const done = await browser.send(form, { outcome, reason: 'Съгласувано с институцията.' })
      assert.match(done.address, /done=opinion-decided/, mainOf(done.body))
      page = done
      decided += 1
    }
  }
  for (let topic = 1; topic <= size.measures; topic += 1) {
    const page = await look(`/drafts/${id}/rounds/1/topics/${topic}`)
    const form = formsOf(page.body).find(({ action }) => action.endsWith('/application'))
    if (!form) continue
    const applied = await browser.send(form)
    assert.match(applied.address, /done=opinion-applied/, mainOf(applied.body))
    return
  }
}

/** A form for what nobody has decided on yet: none of its outcomes is ticked. */
const undecided = (page: Page) =>
  formsOf(page.body).find(
    ({ action, fields }) => action.endsWith('/decision') && !fields.has('outcome'),
  )
