import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openBrowser } from './testing/browser.ts'
import { type RunningMerilo, startMerilo } from './testing/running-merilo.ts'
import { wordPlan } from './testing/word-plan.ts'

const rooms = ['Откриване на кабинети за деца', 'По-близка помощ', 'Открити кабинети']
const nurses = ['Обучение на медицински сестри', 'Повече умения', 'Обучени сестри']
const measureOf = (number: string, words: readonly string[], baseline: string, target: string) => [
  ...[number, ...words, baseline, target, 'в рамките на бюджета', 'декември'],
  ...['МЗ', 'НЗОК'],
]

const goal = 'Стратегическа цел I. Здрави деца'
const plan2026 = wordPlan({
  title: 'План за 2026 г. за детското здраве',
  goal,
  measures: [
    measureOf('1.', rooms, 'Брой кабинети – 0', 'Брой кабинети – 4'),
    measureOf('2.', nurses, 'Брой сестри – 0', 'Брой сестри – 20'),
  ],
})
/** What was second is first now and worded a little otherwise; one is new, one is gone. */
const plan2027 = wordPlan({
  title: 'План за 2027 г. за детското здраве',
  goal,
  measures: [
    measureOf(
      '1.',
      ['Обучение на медицински сестри в училищата', ...nurses.slice(1)],
      ...(['Брой сестри – 20', 'Брой сестри – 35'] as const),
    ),
    measureOf(
      '2.',
      ['Безплатни очила за ученици', 'Добро зрение', 'Раздадени очила'],
      ...(['Брой очила – 0', 'Брой очила – 300'] as const),
    ),
  ],
})

let merilo: RunningMerilo
let closeBrowser: () => Promise<void>
let page: Page

before(async () => {
  const [started, opened] = await Promise.all([startMerilo(), openBrowser()])
  merilo = started
  closeBrowser = opened.close
  const context = await opened.browser.newContext({
    javaScriptEnabled: false,
    baseURL: merilo.address,
  })
  page = await context.newPage()
  await page.goto('/bg/sign-in')
  await page.getByLabel('Електронна поща').fill(merilo.email)
  await page.getByLabel('Парола').fill(merilo.password)
  await press('Вход')
})

after(async () => {
  await closeBrowser()
  await merilo.stop()
})

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
const said = () => page.locator('main').innerText()

/** Brings a Word file in and adopts it; answers with the plan's address. */
async function adopt(name: string, buffer: Buffer, date: string): Promise<string> {
  await page.goto('/bg/import')
  await page.getByLabel('Файл с плана').setInputFiles({ name, mimeType: 'application/x', buffer })
  await press('Прочитане')
  await page.getByRole('link', { name: 'Към приемане' }).click()
  await page.getByLabel('Орган, приел плана').fill('Общински съвет')
  await page.getByLabel('Вид на акта').fill('Решение')
  await page.getByLabel('Номер на акта').fill('12')
  await page.getByLabel('Дата на акта').fill(date)
  await press('Записване на приемането')
  await page.waitForURL(/done=adopted/)
  return new URL(page.url()).pathname
}

let next: string

test('next year’s Word file is compared with the plan of the year before', async () => {
  const before = await adopt('2026.docx', plan2026, '15.01.2026')
  next = await adopt('2027.docx', plan2027, '20.11.2026')
  assert.notEqual(next, before)
  await page.goto(`${next}/lineage`)
  const table = await page.locator('table').innerText()
  assert.match(
    table,
    /1\. Обучение на медицински сестри в училищата\s+Мярка 2\. Обучение на медицински сестри[\s\S]*предложено/,
  )
  assert.match(table, /2\. Безплатни очила за ученици\s+нищо/)
  assert.match(await said(), /които нищо не продължава[\s\S]*Откриване на кабинети за деца/)
})

test('a person confirms what goes on, and the indicator is followed over both years', async () => {
  await press('Потвърждаване на сигурната')
  await page.locator('.tag', { hasText: 'потвърдено' }).waitFor()
  await page.goto(`${next}/years/I`)
  const nurses = page.locator('table', { hasText: 'Брой сестри' }).first()
  assert.match(await nurses.innerText(), /2026[\s\S]*2027[\s\S]*Брой сестри[\s\S]*20[\s\S]*35/)
})
