import assert from 'node:assert/strict'
import { formTo, mainOf, type Page } from './browser.ts'
import { formsOf, type PageForm } from './forms.ts'
import type { ReportName } from './ledger.ts'
import type { Person } from './person.ts'
import { surely } from './surely.ts'
import { fill, type TypedReport } from './typed-report.ts'
import type { Year } from './year.ts'

export interface Duty extends ReportName {
  readonly slug: string
}

const addressOf = ({ slug, period, measure }: Duty): string =>
  `/duties/${slug}/${period}/${measure}`

const formOf = (page: Page, { language }: Person, duty: Duty): PageForm | undefined =>
  formsOf(page.body).find(({ action }) => action === `/${language}${addressOf(duty)}`)

/**
 * A report is begun, kept as a draft, and found again as it was kept.
 *
 * @param attempt from 1; one that was returned is written anew
 */
export function save(year: Year, person: Person, duty: Duty, attempt = 1): Promise<TypedReport> {
  const { chance, site } = year
  const name = `${duty.measure}/${duty.period}/${attempt}`
  return surely(site, async () => {
    const page = await person.look(addressOf(duty))
    const form = formOf(page, person, duty)
    assert.ok(form, `${addressOf(duty)} cannot be written to\n${mainOf(page.body)}`)
    const month = Number(duty.period.slice(-2).replace(/\D/, ''))
    const isBegun = form.fields.get('seen') !== '0'
    if (duty.measure === year.counted && !isBegun)
      assert.equal(form.fields.get('value-1'), '1', 'the one training of the period is counted')
    const filled = fill(form, page.body, { chance, name, month, isBegun })
    const saved = await person.browser.send(form, {
      ...cleared(form),
      ...filled.fields,
      go: 'save',
    })
    assert.match(saved.address, /\?done=report-saved$/, mainOf(saved.body))
    assertKept(formTo(saved, form.action), filled)
    return filled
  })
}

/** What is in the form from before and is not typed again is taken out. */
const cleared = ({ fields }: PageForm): Record<string, string | null> =>
  Object.fromEntries(
    [...fields.keys()]
      .filter((name) =>
        /^(value|numerator|denominator|stage|nothing|note|sure|spent|paper)-/.test(name),
      )
      .map((name) => [name, null]),
  )

/** What the site said it keeps is there. */
function assertKept(form: PageForm, { fields }: TypedReport): void {
  for (const [name, value] of Object.entries(fields))
    assert.equal(form.fields.get(name), value, `${form.action}: ${name} is not as it was kept`)
}

/** The kept draft goes to the secretariat; what the site asks about is confirmed. */
export async function submit(
  year: Year,
  person: Person,
  duty: Duty,
  filled: TypedReport,
): Promise<void> {
  await surely(year.site, async () => {
    const page = await person.look(addressOf(duty))
    const form = formOf(page, person, duty)
    // An answer that never came may have been a good one.
    if (!form) return
    assertKept(form, filled)
    const sent = await person.browser.send(form, { go: 'submit' })
    if (sent.status === 303 || /done=report-submitted$/.test(sent.address)) return
    const asked = formTo(sent, form.action)
    const sure = [...asked.offers].flatMap(([name, [value = '']]) =>
      name.startsWith('sure-') ? [[name, value] as const] : [],
    )
    assert.ok(sure.length > 0, `${addressOf(duty)} was refused\n${mainOf(sent.body)}`)
    const typed = { ...Object.fromEntries(sure), go: 'submit' }
    const confirmed = await person.browser.send(asked, typed)
    assert.match(confirmed.address, /done=report-submitted$/, mainOf(confirmed.body))
  })
  year.ledger.submitted(duty, filled, year.site.now())
}

/** All that is complete goes out by one button. Answers with what has gone. */
export async function submitAll(
  year: Year,
  person: Person,
  duties: ReadonlyMap<string, TypedReport>,
  { slug, period }: Omit<Duty, 'measure'>,
): Promise<void> {
  const action = `/${person.language}/duties/${slug}/${period}`
  await surely(year.site, async () => {
    const page = await person.look('/duties')
    const form = formsOf(page.body).find((each) => each.action === action)
    if (!form) return
    const kept = [...form.fields.keys()].filter((name) => duties.has(name.replace(/^seen-/, '')))
    const others = [...form.fields.keys()].filter(
      (name) => name.startsWith('seen-') && !kept.includes(name),
    )
    const done = await person.browser.send(
      form,
      Object.fromEntries(others.map((name) => [name, null])),
    )
    assert.equal(done.status, 200, mainOf(done.body))
  })
  for (const [measure, filled] of duties)
    await submit(year, person, { slug, period, measure }, filled)
}
