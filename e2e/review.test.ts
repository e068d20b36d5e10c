import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { assertAccessible } from './testing/axe.ts'
import { openBrowser } from './testing/browser.ts'
import { type RunningMerilo, startMerilo } from './testing/running-merilo.ts'
import { smallPlan } from './testing/small-plan.ts'

let merilo: RunningMerilo
let browser: Browser
let closeBrowser: () => Promise<void>
let draft: string
let page: Page

/** Somebody with a browser of their own, in which no script runs. */
async function signedIn(): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: merilo.address })
  const own = await context.newPage()
  await own.goto('/bg/import')
  await own.getByLabel('Електронна поща').fill(merilo.email)
  await own.getByLabel('Парола').fill(merilo.password)
  await own.getByRole('button', { name: 'Вход' }).click()
  return own
}

before(async () => {
  const [started, opened] = await Promise.all([startMerilo(), openBrowser()])
  merilo = started
  browser = opened.browser
  closeBrowser = opened.close
  page = await signedIn()
  await page
    .getByLabel('Файл с плана')
    .setInputFiles({ name: 'здраве.docx', mimeType: 'application/x', buffer: smallPlan() })
  await page.getByRole('button', { name: 'Прочитане' }).click()
  draft = /\/drafts\/\d+/.exec(page.url())?.[0] ?? ''
})

after(async () => {
  await closeBrowser()
  await merilo.stop()
})

const focused = () => page.locator(':focus').innerText()
const headings: string[] = []

test('a person goes through all doubtful cells with two keys, without a script', async () => {
  await page.goto(`/bg${draft}`)
  await page.getByRole('link', { name: /Преглед на \d+ съмнителн/ }).click()
  const [, count] = /от (\d+)/.exec(await page.locator('.progress').innerText()) ?? []
  assert.ok(Number(count) > 0)
  for (let each = 0; each < Number(count); each += 1) {
    const heading = await page.locator('h1').innerText()
    assert.equal(await focused(), heading, 'the focus is on the heading of the cell')
    headings.push(heading)
    await page.keyboard.press('Tab')
    assert.match(await focused(), /^Вярно е/)
    await page.keyboard.press('Enter')
    await page.locator('h1').filter({ hasNotText: heading }).waitFor()
  }
  assert.equal(new Set(headings).size, Number(count), 'each cell once')
  assert.equal(await page.locator('h1').innerText(), 'Прегледът е завършен')
})

test('the last step is undone, and the cell waits for a person again', async () => {
  await page.getByRole('button', { name: /^Отмяна: Потвърдена клетка/ }).click()
  assert.equal(await page.locator('h1').innerText(), headings.at(-1))
  assert.match(await page.getByRole('status').innerText(), /отменена/)
})

test('a target that is missing is set by hand, and the outcome is seen before it is found right', async () => {
  await page.goto(`/bg${draft}/review/2/target`)
  await page
    .getByRole('link', { name: /^(Промяна|Добавяне на индикатор)/ })
    .first()
    .click()
  await page.getByLabel('Наименование').fill('Брой кабинети')
  await page.getByLabel('Изискване').selectOption('at-least')
  await page.getByLabel('Целева стойност').fill('един')
  await page.getByRole('button', { name: 'Запазване' }).click()
  assert.ok((await page.locator('#target-error').innerText()).length > 10)
  assert.equal(await page.getByLabel('Целева стойност').inputValue(), 'един')
  await page.getByLabel('Целева стойност').fill('1')
  await page.getByRole('button', { name: 'Запазване' }).click()
  assert.match(await page.locator('.review-meaning').innerText(), /най-малко 1/)
})

test('two people who change one measure are both shown what the other did', async () => {
  const other = await signedIn()
  const open = async (own: Page, cell: string) => {
    await own.goto(`/bg${draft}/review/1/${cell}?form=words`)
    return own.locator('textarea[name="words"]')
  }
  const mine = await open(page, 'objective')
  const theirs = await open(other, 'objective')
  await theirs.fill('Здрави деца')
  await other.getByRole('button', { name: 'Запазване' }).click()
  await mine.fill('По-здрави деца')
  await page.getByRole('button', { name: 'Запазване' }).click()
  assert.match(await page.locator('h1').innerText(), /Междувременно това място е променено/)
  assert.match(await page.locator('table').innerText(), /По-добро здраве\s+Здрави деца/)
  assert.equal(await page.locator('textarea').inputValue(), 'По-здрави деца')
  await assertAccessibleWithScripts(page)
  await page.getByRole('button', { name: 'Записване на моята промяна' }).click()
  assert.match(await page.locator('.in-question').innerText(), /По-здрави деца/)
  await other.close()
})

/** axe is a script: the page is drawn again in a browser that runs it. */
async function assertAccessibleWithScripts(shown: Page): Promise<void> {
  const context = await browser.newContext()
  const again = await context.newPage()
  await again.goto(merilo.address)
  await again.setContent(await shown.content())
  await assertAccessible(again)
  await context.close()
}

test('the draft returns to what was read, and every step stays in the history', async () => {
  await page.goto(`/bg${draft}/history`)
  await page.getByRole('button', { name: 'Връщане към редакция 1', exact: true }).click()
  assert.match(await page.getByRole('status').innerText(), /върната/)
  assert.match(await page.locator('table').innerText(), /връща редакция 1/)
  await page.goto(`/bg${draft}/review/1/objective`)
  assert.match(await page.locator('.in-question').innerText(), /По-добро здраве/)
})

const faulty = [
  'План за библиотеките за 2026 г.',
  '№\tМярка\tТекуща стойност\tЦелева стойност\tБюджет\tСрок\tОтговорни институции',
  '1\tНови книги\tКниги – 0\tКниги – 70\tФонд – 900 лв.\tМай\tМВР',
  '2\tКурсове\tКурсове – 2\tКурсове – 5\tФонд – 800 лв.\tЮни\tМВР',
  '3\tЛагери\tЛагери – 2\tЛагери – 4\tФонд – 700 лв.\tЮли 2026 г.\tМВР',
].join('\n')

test('after a mend in the list of findings one goes on at the next finding', async () => {
  await page.goto('/bg/import')
  const file = { name: 'faulty.txt', mimeType: 'text/plain', buffer: Buffer.from(faulty) }
  await page.getByLabel('Файл с плана').setInputFiles(file)
  await page.getByRole('button', { name: 'Прочитане' }).click()
  draft = /\/drafts\/\d+/.exec(page.url())?.[0] ?? ''
  await page.locator('summary', { hasText: 'За преценка' }).click()
  const proposals = page.locator('[id^="warning-"]').getByRole('button', { name: /предложението/ })
  assert.equal(await proposals.count(), 2)
  await proposals.first().click()
  assert.match(page.url(), /#warning-1$/)
  assert.match(await page.locator(':target').innerText(), /Мярка 2/)
  assert.ok(await page.locator(':target').isVisible(), 'its group is open')
  await proposals.first().click()
  assert.match(page.url(), /#warning-1$/)
  assert.equal(await proposals.count(), 0)
})

test('what somebody has changed again cannot be undone, and the ways out are shown', async () => {
  const other = await signedIn()
  const say = async (own: Page, words: string) => {
    await own.goto(`/bg${draft}/review/3/target?form=words`)
    await own.locator('textarea[name="words"]').fill(words)
    await own.getByRole('button', { name: 'Запазване' }).click()
  }
  await say(page, 'Лагери – 5')
  await page.goto(`/bg${draft}/review/3/target`)
  await say(other, 'Лагери – 6')
  await page.getByRole('button', { name: /^Отмяна/ }).click()
  assert.match(await page.locator('main').innerText(), /Какво може да се направи/)
  await assertAccessibleWithScripts(page)
  await page.setViewportSize({ width: 375, height: 800 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  assert.ok(wide <= 375, `the page is ${wide} wide`)
  const frame = await page
    .locator('.table-frame')
    .evaluate((each) => each.scrollWidth - each.clientWidth)
  assert.ok(frame <= 0, `the table is ${frame} wider than its frame`)
  await page.locator('#ways-out ~ form').first().getByRole('button').click()
  await page.goto(`/bg${draft}/review/3/target`)
  assert.match(await page.locator('.in-question').innerText(), /Лагери – 5/)
  await other.close()
})
