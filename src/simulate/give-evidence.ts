import assert from 'node:assert/strict'
import { formTo, mainOf } from './browser.ts'
import { formsOf } from './forms.ts'
import type { Person } from './person.ts'
import type { Duty } from './report.ts'
import { surely } from './surely.ts'
import type { Year } from './year.ts'

const kinds = ['file', 'link', 'activity'] as const

/** A paper, an address or something that took place stands behind a report, in turns; others can look at it. */
export async function giveEvidence(year: Year, person: Person, duty: Duty): Promise<void> {
  const { chance, site, people } = year
  const { slug, measure, period } = duty
  const name = `${measure}/${period}`
  if (!chance.percent(`evidence/${name}`, 30)) return
  const kind = kinds[chance.between(`evidence-kind/${name}`, 0, kinds.length - 1)] ?? 'link'
  const title = `Документ ${measure} ${period}.txt`
  const home = `/plans/${slug}/measures/${measure}/evidence`
  await surely(site, async () => {
    const page = await person.look(home)
    if (page.body.includes(title)) return
    const sent = await giving[kind](person, duty, title)
    assert.ok(sent.body.includes(title), `${home} does not show ${title}: ${mainOf(sent.body)}`)
  })
  const seen = await surely(site, () => people.auditor.look(home))
  assert.ok(seen.body.includes(title), `the auditor does not see ${title}`)
  const [, file] = new RegExp(`href="(/en${home}/\\d+/file)"`).exec(seen.body) ?? []
  if (kind !== 'file') return
  assert.ok(file, `${home} has no file`)
  await surely(site, () => people.auditor.browser.get(file))
}

const giving = {
  file: async ({ look, browser, language }, { slug, measure, period }, title) => {
    const home = `/plans/${slug}/measures/${measure}/evidence`
    const form = formsOf((await look(home)).body).find(
      ({ action, upload }) => upload && action === `/${language}${home}`,
    )
    assert.ok(form, `${home} takes no file`)
    const bytes = new TextEncoder().encode(`Протокол по мярка ${measure} за ${period}.\n`)
    return browser.send(form, { period }, { name: title, bytes })
  },
  link: async ({ look, browser, language }, { slug, measure, period }, title) => {
    const address = `/plans/${slug}/measures/${measure}/evidence/link`
    const form = formTo(await look(address), `/${language}${address}`)
    const typed = { period, title, address: `https://papers.example/${measure}/${period}` }
    return browser.send(form, typed)
  },
  activity: async ({ look, browser, language }, { slug, measure, period }, title) => {
    const address = `/plans/${slug}/measures/${measure}/activities/new`
    const form = formTo(await look(address), `/${language}${address}`)
    const day = firstDayOf(period)
    const typed = { kind: 'training', title, from: day, place: 'София', participants: '24' }
    return browser.send(form, typed)
  },
} as const satisfies Record<
  (typeof kinds)[number],
  (person: Person, duty: Duty, title: string) => ReturnType<Person['browser']['send']>
>

/** As both languages take it: "2024-Q2" begins in April. */
export function firstDayOf(period: string): string {
  const [year = '', part = ''] = period.split('-')
  const month = part.startsWith('Q') ? 3 * Number(part.slice(1)) - 2 : Number(part)
  return `${year}-${String(month).padStart(2, '0')}-05`
}
