// How long a focal point takes for a period on a phone, estimated: ten measures are reported in a real browser, 375 pixels
// wide, by taps and keys alone, from signing in to the last submission. What a person does is counted, and each
// act has the time that the keystroke-level model gives it (Card, Moran and Newell 1980); words are read at 238 a
// minute (Brysbaert 2019).
// node --import ./src/main/tsx-hook.mjs bench/phone.ts
import type { Locator, Page } from 'playwright-core'
import { openBrowser } from '../e2e/testing/browser.ts'
import { startMerilo } from '../e2e/testing/running-merilo.ts'

/** In seconds. K and M are the model's: a key of a slow typist, an act of the mind; a tap is its pointing. */
const cost = { key: 0.3, tap: 1.1, mind: 1.35, page: 1, word: 0.25 }
const measures = 10
/** What is written of each measure in words: a sentence for what was done, and one for what comes next. */
const done =
  'Проведени са три срещи с партньорите по мярката, приет е график за следващото тримесечие.'
const next = 'Предстои обучение на служителите.'
const password = 'девет сини чадъра летят'

const acts = { pages: 0, taps: 0, keys: 0, thoughts: 0, words: 0 }
const byPart = new Map<string, number>()

const merilo = await startMerilo()
const opened = await openBrowser()
try {
  const link = await inviteFocalPoint()
  const context = await opened.browser.newContext({
    ...{ baseURL: merilo.address, viewport: { width: 375, height: 700 } },
    ...{ hasTouch: true, isMobile: true },
  })
  const page = await context.newPage()
  await page.goto(link)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('main form button[type="submit"]').click()
  await timed('signing in', () => signIn(page))
  const links = await timed('the desk', () => readDesk(page))
  for (const [index, address] of links.entries())
    await timed('the reports', () => report(page, address, index))
  print(links.length)
} finally {
  await opened.close()
  await merilo.stop()
}

/** By the secretariat: a new quarter of the next plan, ten measures for one institution, and its person. */
async function inviteFocalPoint(): Promise<string> {
  const context = await opened.browser.newContext({ baseURL: merilo.address })
  const page = await context.newPage()
  await page.goto('/bg/sign-in')
  await page.locator('input[name="email"]').fill(merilo.email)
  await page.locator('input[name="password"]').fill(merilo.password)
  await page.locator('main form button[type="submit"]').click()
  await page.goto('/bg/plans/plan-2024/next-year')
  await page.getByRole('button', { name: 'Създаване на проекта' }).click()
  await page.waitForURL(/\/drafts\/\d+/)
  await page.goto(`/bg${/\/drafts\/\d+/.exec(page.url())?.[0]}/adopt`)
  for (const [label, words] of [
    ...([
      ['Орган', 'Министерски съвет'],
      ['Вид на акта', 'Решение'],
    ] as const),
    ...([
      ['Номер', '12'],
      ['Дата', '31.01.2025'],
    ] as const),
  ])
    await page.getByLabel(label).fill(words)
  await page.locator('main form button[type="submit"]').last().click()
  await page.waitForURL(/\/plans\/plan-2025/)
  await page.goto('/bg/plans/plan-2025/open-year')
  await page.locator('input[name^="reports-"]').evaluateAll((all, most) => {
    for (const [index, each] of all.entries())
      if (each instanceof HTMLInputElement) each.value = index < most ? 'ДАБ' : 'МВР'
  }, measures)
  await page.locator('input[name^="contributes-"]').evaluateAll((all) => {
    for (const each of all) if (each instanceof HTMLInputElement) each.value = ''
  })
  await page.getByLabel('веднъж годишно').check()
  await page.getByRole('button', { name: 'Откриване на годината' }).click()
  await page.waitForURL(/\/plans\/plan-2025\/reports/)
  await page.goto('/bg/accounts/new')
  await page.locator('input[name="name"]').fill('Ана Иванова')
  await page.locator('input[name="email"]').fill('ana@example.org')
  await page.locator('textarea[name="institutions"]').fill('ДАБ')
  await page.locator('input[name="focal-point"]').check()
  await page.locator('main form button[type="submit"]').last().click()
  const address = (await page.locator('p.formula').textContent()) ?? ''
  await context.close()
  return new URL(address, merilo.address).pathname
}

async function signIn(page: Page): Promise<void> {
  await load(page, () => page.goto('/bg/sign-in'))
  await type(page.locator('input[name="email"]'), 'ana@example.org')
  await type(page.locator('input[name="password"]'), password)
  await load(page, () => tap(page.locator('main form button[type="submit"]')))
}

/** The addresses of what is owed of the plan, as the desk shows them. */
async function readDesk(page: Page): Promise<string[]> {
  await reads(page.locator('.duties').first())
  const all = await page
    .locator('.duties a[href*="/plan-2025/"]')
    .evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''))
  return all.slice(0, measures)
}

async function report(page: Page, address: string, index: number): Promise<void> {
  // The first is tapped on the desk; each submission leads on to the next.
  if (index === 0) await load(page, () => tap(page.locator(`a[href="${address}"]`)))
  await reads(page.locator('p.lead').first())
  for (const card of await page.locator('#report-form section.card').all()) await reads(card)
  await fillNumbers(page)
  await type(page.locator('textarea[name="done"]'), done)
  await type(page.locator('textarea[name="next"]'), next)
  await load(page, () => tap(submitButton(page)))
  for (let again = 0; again < 3 && !isSubmitted(page); again += 1) await confirm(page)
  if (!isSubmitted(page))
    throw new Error(`${address}: ${await page.locator('.message').first().textContent()}`)
}

function submitButton(page: Page) {
  return page.locator('button[name="go"][value="submit"]')
}
function isSubmitted(page: Page) {
  return page.url().includes('done=report-submitted')
}

async function fillNumbers(page: Page): Promise<void> {
  for (const field of await page.locator('#report-form input[inputmode="decimal"]:visible').all()) {
    const name = (await field.getAttribute('name')) ?? ''
    if (/^(value|numerator)-/.test(name)) await type(field, '12')
    if (name.startsWith('denominator-')) await type(field, '20')
  }
  const stage = page.locator('#report-form input[name^="stage-"]:not(:checked)').first()
  if ((await stage.count()) > 0) await tap(stage)
}

/** What looks unlike the past or the target is asked about; it is read, said to be right, and sent again. */
async function confirm(page: Page): Promise<void> {
  for (const asked of await page.locator('.asked').all()) {
    await reads(asked)
    const box = asked.locator('input[type="checkbox"]')
    if (!(await box.isChecked())) await tap(box)
  }
  await load(page, () => tap(submitButton(page)))
}

/** A page that comes: a person finds where they are. */
async function load(page: Page, act: () => Promise<unknown>): Promise<void> {
  acts.pages += 1
  acts.thoughts += 1
  const loaded = page.waitForEvent('load')
  await act()
  await loaded
}

async function tap(at: Locator): Promise<void> {
  acts.taps += 1
  acts.thoughts += 1
  await at.tap()
}

/** A tap into the field, and a key for each letter. */
async function type(into: Locator, text: string): Promise<void> {
  await tap(into)
  acts.keys += text.length
  await into.fill('')
  await into.pressSequentially(text)
}

async function reads(what: Locator): Promise<void> {
  // As it is seen: what is folded up is not read.
  const text = await what.evaluate((each) => {
    const texts = document.createTreeWalker(each, NodeFilter.SHOW_TEXT)
    let seen = ''
    while (texts.nextNode())
      if (texts.currentNode.parentElement?.checkVisibility({ contentVisibilityAuto: true }))
        seen += ` ${texts.currentNode.textContent}`
    return seen
  })
  acts.words += text.split(/\s+/).filter((word) => word !== '').length
}

function seconds(): number {
  const { pages, taps, keys, thoughts, words } = acts
  const { page, tap: tapped, key, mind, word } = cost
  return pages * page + taps * tapped + keys * key + thoughts * mind + words * word
}

async function timed<T>(part: string, act: () => Promise<T>): Promise<T> {
  const before = seconds()
  const result = await act()
  byPart.set(part, (byPart.get(part) ?? 0) + seconds() - before)
  return result
}

function print(reports: number): void {
  const line = (what: string, count: number, each: number) =>
    `    ${what.padEnd(28)}${String(count).padStart(6)}${`${each} s`.padStart(9)}${`${(count * each).toFixed(0)} s`.padStart(9)}\n`
  process.stdout.write(`${reports} reports, each submitted\n\n`)
  process.stdout.write(line('pages waited for', acts.pages, cost.page))
  process.stdout.write(line('taps', acts.taps, cost.tap))
  process.stdout.write(line('keys', acts.keys, cost.key))
  process.stdout.write(line('acts of the mind', acts.thoughts, cost.mind))
  process.stdout.write(line('words read', acts.words, cost.word))
  process.stdout.write('\n')
  for (const [part, time] of byPart)
    process.stdout.write(`    ${part.padEnd(28)}${(time / 60).toFixed(1).padStart(6)} min\n`)
  process.stdout.write(`    ${'in all'.padEnd(28)}${(seconds() / 60).toFixed(1).padStart(6)} min\n`)
}
