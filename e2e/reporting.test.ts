import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { assertAccessible } from './testing/axe.ts'
import { openBrowser } from './testing/browser.ts'
import { adoptNextPlan } from './testing/next-plan.ts'
import { openYearOf } from './testing/open-year.ts'
import { type RunningMerilo, startMerilo } from './testing/running-merilo.ts'

const report = '/bg/duties/plan-2024/2024-Q1/10'

let merilo: RunningMerilo
let browser: Browser
let closeBrowser: () => Promise<void>
let context: BrowserContext

before(async () => {
  const [started, opened] = await Promise.all([startMerilo(), openBrowser()])
  merilo = started
  browser = opened.browser
  closeBrowser = opened.close
  context = await signedIn()
})

after(async () => {
  await closeBrowser()
  await merilo.stop()
})

async function signedIn(javaScriptEnabled = true): Promise<BrowserContext> {
  const made = await browser.newContext({ baseURL: merilo.address, javaScriptEnabled })
  const page = await made.newPage()
  await page.goto('/bg/sign-in')
  await page.getByLabel('Електронна поща').fill(merilo.email)
  await page.getByLabel('Парола').fill(merilo.password)
  await page.getByRole('button', { name: 'Вход' }).click()
  await page.waitForURL(/\/bg\/plans/)
  await page.close()
  return made
}

const phone = { width: 375, height: 800 }
const onPhone = async (at = report, within = context): Promise<Page> => {
  const page = await within.newPage()
  await page.setViewportSize(phone)
  await page.goto(at)
  return page
}
const overflow = (page: Page) =>
  page.locator('html').evaluate((root) => Math.max(0, root.scrollWidth - root.clientWidth))
const says = (page: Page, words: RegExp) =>
  page.locator('#report-state', { hasText: words }).waitFor({ state: 'attached', timeout: 20_000 })
const obstacles = (page: Page) => page.locator('textarea[name=obstacles]')

test('the page that opens a year is sound, and opens it', async () => {
  const next = await context.newPage()
  await adoptNextPlan(next, 2025)
  await next.close()
  for (const [language, width] of [
    ['bg', 1280],
    ['en', 375],
  ] as const) {
    const page = await context.newPage()
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/${language}/plans/plan-2025/open-year`)
    assert.equal(await overflow(page), 0)
    await assertAccessible(page)
    await page.close()
  }
  const page = await context.newPage()
  await openYearOf(page, 'plan-2025')
  assert.match(await page.locator('main').innerText(), /Кой дължи/)
  await page.close()
})

test('what is typed is saved by itself, and stands there when the page is opened again', async () => {
  const page = await onPhone()
  await obstacles(page).fill('Няма кадри.')
  await says(page, /^Запазено\.$/)
  await page.close()
  const again = await onPhone()
  assert.equal(await obstacles(again).inputValue(), 'Няма кадри.')
  assert.equal(await again.locator('.message button').count(), 0, 'nothing is left to offer')
  await again.close()
})

test('what could not be saved before the tab was closed is offered back', async () => {
  const page = await onPhone()
  await context.setOffline(true)
  await obstacles(page).fill('Няма и връзка.')
  await says(page, /пази се в този браузър/)
  await page.close()
  await context.setOffline(false)
  const again = await onPhone()
  assert.equal(await obstacles(again).inputValue(), 'Няма кадри.')
  await assertAccessible(again)
  await again.getByRole('button', { name: 'Връщане на написаното' }).click()
  assert.equal(await obstacles(again).inputValue(), 'Няма и връзка.')
  await says(again, /^Запазено\.$/)
  await again.close()
})

test('what was typed when the session ended is offered back after signing in', async () => {
  const page = await onPhone()
  const cookies = await context.cookies()
  await context.clearCookies()
  await obstacles(page).fill('Сесията изтече.')
  await says(page, /пази се в този браузър/)
  await page.getByRole('button', { name: 'Запазване', exact: true }).click()
  await page.getByText('Излезли сте от системата').waitFor()
  await context.addCookies(cookies)
  await page.goto(report)
  await page.getByRole('button', { name: 'Връщане на написаното' }).click()
  assert.equal(await obstacles(page).inputValue(), 'Сесията изтече.')
  await says(page, /^Запазено\.$/)
  await page.close()
})

test('two editors of one field choose on a page of its own', async () => {
  const page = await onPhone()
  const other = await onPhone(report, await signedIn(false))
  await obstacles(other).fill('Друго.')
  await other.getByRole('button', { name: 'Запазване', exact: true }).click()
  await other.waitForURL(/done=report-saved/)
  await obstacles(page).fill('Моето.')
  await says(page, /^Друг е променил/)
  await page.getByRole('button', { name: 'Запазване', exact: true }).click()
  await page.getByRole('heading', { name: 'Двама сте променили едно и също' }).waitFor()
  assert.equal(await overflow(page), 0)
  await assertAccessible(page)
  await page.getByLabel('Вашето').check()
  await page.getByRole('button', { name: 'Запазване', exact: true }).click()
  await page.waitForURL(/done=report-saved/)
  assert.equal(await obstacles(page).inputValue(), 'Моето.')
  await page.close()
})

test('without a script the same form saves and goes on by its buttons', async () => {
  const page = await onPhone(report, await signedIn(false))
  await obstacles(page).fill('Без скрипт.')
  await page.getByRole('button', { name: 'Запазване и следваща' }).click()
  // All else of the quarter is accepted in the demonstration.
  await page.waitForURL(/\/bg\/duties\?done=report-saved/)
  await page.goto(report)
  assert.equal(await obstacles(page).inputValue(), 'Без скрипт.')
  await page.close()
})
