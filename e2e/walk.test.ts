import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from './testing/browser.ts'
import { type RunningMerilo, startMerilo } from './testing/running-merilo.ts'
import { smallPlan } from './testing/small-plan.ts'

let merilo: RunningMerilo
let browser: Browser
let closeBrowser: () => Promise<void>
let context: BrowserContext
let page: Page

before(async () => {
  const [started, opened] = await Promise.all([startMerilo(), openBrowser()])
  merilo = started
  browser = opened.browser
  closeBrowser = opened.close
  // No script of ours runs, and none may be needed.
  context = await browser.newContext({ javaScriptEnabled: false, baseURL: merilo.address })
  page = await context.newPage()
})

after(async () => {
  await closeBrowser()
  await merilo.stop()
})

const heading = () => page.locator('h1').innerText()
const follow = (name: string | RegExp) => page.getByRole('link', { name }).first().click()
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()

test('the front page shows the sample plan to anyone, marked as a demonstration', async () => {
  await page.goto('/')
  assert.match(page.url(), /\/bg$/)
  assert.match(await heading(), /^План за 2024 г\./)
  assert.match(await page.locator('main').innerText(), /Това са демонстрационни данни/)
})

test('whoever has not signed in is led to sign in, and then to where they wanted', async () => {
  await page.goto('/bg/import')
  assert.equal(await heading(), 'Вход')
  await page.getByLabel('Електронна поща').fill(merilo.email)
  await page.getByLabel('Парола').fill('не е тази')
  await press('Вход')
  assert.match(await page.getByRole('alert').innerText(), /не е вярна/)
  assert.equal(await page.getByLabel('Електронна поща').inputValue(), merilo.email)
  await page.getByLabel('Парола').fill(merilo.password)
  await press('Вход')
  assert.equal(await heading(), 'Въвеждане на план')
})

test('a file that is no plan is refused in a sentence, beside its field', async () => {
  await press('Прочитане')
  assert.match(await page.locator('#file-error').innerText(), /Изберете файл/)
  await page.getByLabel('Файл с плана').setInputFiles({
    name: 'план.docx',
    mimeType: 'text/plain',
    buffer: Buffer.from('PK не е zip'),
  })
  await press('Прочитане')
  assert.equal(await heading(), 'Въвеждане на план')
  assert.ok((await page.locator('#file-error').innerText()).length > 20)
})

test('a Word plan becomes a draft with its findings', async () => {
  await page
    .getByLabel('Файл с плана')
    .setInputFiles({ name: 'здраве.docx', mimeType: 'application/x', buffer: smallPlan() })
  await press('Прочитане')
  assert.equal(await heading(), 'План за 2026 г. за детското здраве')
  assert.match(await page.locator('.lead').first().innerText(), /1 .*цел.*2 мерки/)
})

test('a finding leads to its cell, and the cell can be mended in place', async () => {
  const link = page.locator('#findings ~ * a[href*="/measures/2#target"]').first()
  assert.ok((await link.count()) > 0, 'the missing target of measure 2 is found')
  await page.goto((await link.getAttribute('href')) ?? '')
  assert.match(page.url(), /measures\/2#target$/)
  await page.locator('#target summary').click()
  await page.locator('#words-target').fill('Брой кабинети – 1')
  await page.locator('#target').getByRole('button', { name: 'Запазване' }).click()
  assert.match(await page.getByRole('status').innerText(), /запазена/)
  assert.equal(await page.locator('#target .finding').count(), 0)
})

test('what was understood can be corrected, and a wrong number is said beside its field', async () => {
  await page.locator('aside details summary').first().click()
  await page.locator('#target-1').fill('две')
  await page.locator('aside').getByRole('button', { name: 'Запазване' }).first().click()
  assert.equal(await page.locator('#target-1').inputValue(), 'две')
  assert.ok((await page.locator('#target-1-error').innerText()).length > 10)
  await page.locator('#target-1').fill('2')
  await page.locator('aside').getByRole('button', { name: 'Запазване' }).first().click()
  assert.match(await page.locator('aside').innerText(), /най-малко 2/)
})

test('the draft is adopted by an act, whose missing parts are named', async () => {
  await follow('План за 2026 г. за детското здраве')
  await follow('Към приемане')
  await page.getByLabel('Орган, приел плана').fill('Общински съвет')
  await page.getByLabel('Вид на акта').fill('Решение')
  await press('Записване на приемането')
  assert.equal(await page.getByLabel('Орган, приел плана').inputValue(), 'Общински съвет')
  assert.ok((await page.locator('#date-error').innerText()).length > 0)
  await page.getByLabel('Номер на акта').fill('12')
  await page.getByLabel('Дата на акта').fill('15.01.2026')
  await press('Записване на приемането')
  assert.match(await page.getByRole('status').innerText(), /действащ/)
  assert.match(await page.locator('main').innerText(), /Решение № 12 от 15\.01\.2026/)
})

test('a reported value gives a degree that shows how it was computed', async () => {
  await follow(/Профилактика/)
  await follow(/Безплатни прегледи/)
  await follow(/Въвеждане на стойност/)
  await page.getByLabel('Стойност').fill('сто')
  await page.getByLabel('Бележка').fill('Прегледани са децата от две училища')
  await press('Записване')
  assert.ok((await page.locator('#value-error').innerText()).length > 0)
  assert.equal(
    await page.getByLabel('Бележка').inputValue(),
    'Прегледани са децата от две училища',
    'nothing typed is lost',
  )
  await page.getByLabel('Стойност').fill('100')
  await press('Записване')
  assert.match(await page.locator('#indicator-1').innerText(), /25\s%/)
  await page.locator('#indicator-1 details.how summary').click()
  const how = await page.locator('#indicator-1 details.how').innerText()
  assert.match(how, /100 \/ 400/)
  assert.match(how, /първо тримесечие на 2026/)
  const bar = page.locator('#indicator-1 .chart-figure svg[role="img"] desc')
  assert.match(await bar.innerHTML(), /Отчетено 100.*цел: най-малко 400.*частично изпълнен/)
})

test('a number of the explanation leads to its report', async () => {
  await page
    .locator('#indicator-1 details.how')
    .getByRole('link', { name: /отчет за/ })
    .click()
  assert.match(page.url(), /#report-1-2026-Q1$/)
  const row = page.locator('#report-1-2026-Q1')
  assert.equal(await row.isVisible(), true, 'the folded table is opened')
  assert.match(await row.innerText(), /Прегледани са децата от две училища/)
  assert.match(await row.innerText(), /да/)
})

test('a correction keeps the value that it corrects', async () => {
  await follow(/Въвеждане на стойност/)
  assert.equal(await page.getByLabel('Отчетен период').inputValue(), '2026-Q2', 'the next one due')
  await page.getByLabel('Отчетен период').selectOption('2026-Q1')
  await page.getByLabel('Стойност').fill('200')
  await press('Записване')
  assert.match(await page.locator('#note-error').innerText(), /защо я поправяте/)
  assert.equal(await page.getByLabel('Стойност').inputValue(), '200', 'nothing typed is lost')
  await page.getByLabel('Бележка').fill('Отчетени са и децата от третото училище')
  await press('Записване')
  assert.match(await page.locator('#indicator-1').innerText(), /50\s%/)
  await follow(/Въвеждане на стойност/)
  const history = await page.locator('table').innerText()
  assert.match(history, /200/)
  assert.match(history, /100/)
})

test('published, the plan and each measure answer anyone under permanent addresses', async () => {
  await page.goto('/bg/plans/plan-2026')
  await follow('Публикуване на отчета')
  await press('Публикуване')
  assert.match(await page.getByRole('status').innerText(), /публикуван/)
  const stranger = await browser.newContext({ javaScriptEnabled: false, baseURL: merilo.address })
  const visitor = await stranger.newPage()
  for (const address of ['/bg/published/plan-2026', '/bg/published/plan-2026/v1/measures/1']) {
    const answer = await visitor.goto(address)
    assert.equal(answer?.status(), 200, address)
  }
  assert.match(await visitor.locator('#indicator-1').innerText(), /50\s%/)
  assert.equal(await visitor.getByRole('link', { name: /Въвеждане на стойност/ }).count(), 0)
  await stranger.close()
})

test('what is published stays as it was when a value changes afterwards', async () => {
  await page.goto('/bg/plans/plan-2026/measures/1/indicators/1')
  await page.getByLabel('Отчетен период').selectOption('2026-Q1')
  await page.getByLabel('Стойност').fill('400')
  await page.getByLabel('Бележка').fill('Прегледите са приключили')
  await press('Записване')
  assert.match(await page.locator('#indicator-1').innerText(), /100\s%/)
  await page.goto('/bg/published/plan-2026/measures/1')
  assert.match(await page.locator('#indicator-1').innerText(), /50\s%/)
})

test('the plan and the annual report come as Word files', async () => {
  for (const address of [
    '/bg/plans/plan-2026/plan.docx',
    '/bg/published/plan-2026/v1/plan.docx',
    '/en/published/plan-2026/v1/report.docx',
  ]) {
    const answer = await context.request.get(address)
    assert.equal(answer.status(), 200, address)
    assert.equal((await answer.body()).subarray(0, 2).toString(), 'PK', address)
  }
})

test('every step of this walk stands in the log', async () => {
  await page.goto('/bg/log')
  const log = await page.locator('table').innerText()
  for (const step of [
    'Публикуван отчет',
    'Въведена стойност',
    'Приет план',
    'Поправен индикатор',
    'Поправена клетка',
    'Въведен план',
    'Вход',
  ]) {
    assert.ok(log.includes(step), step)
  }
})

test('after signing out the work is closed again', async () => {
  await press('Изход')
  await page.goto('/bg/plans')
  assert.equal(await heading(), 'Вход')
})
