import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { codeOf, timeStepOf } from '../src/actions/totp.ts'
import { openBrowser } from './testing/browser.ts'
import { type RunningMerilo, startMerilo } from './testing/running-merilo.ts'
import { assertSound, looks } from './testing/sound-page.ts'

let merilo: RunningMerilo
let browser: Browser
let closeBrowser: () => Promise<void>

before(async () => {
  const [started, opened] = await Promise.all([startMerilo(), openBrowser()])
  merilo = started
  browser = opened.browser
  closeBrowser = opened.close
})

after(async () => {
  await closeBrowser()
  await merilo.stop()
})

const password = 'девет сини чадъра летят'

for (const { language, width, colorScheme } of looks)
  test(`invitation, second factor and recovery codes are sound pages in ${language} at ${width} pixels, ${colorScheme}`, async () => {
    const email = `person-${language}@example.org`
    const link = await invitation(email)
    const context = await browser.newContext({ baseURL: merilo.address, colorScheme })
    const page = await context.newPage()
    await page.setViewportSize({ width, height: 900 })
    await page.goto(link.replace('/bg/', `/${language}/`))
    await assertSound(page)
    await page.locator('input[name="password"]').fill('кратка')
    await press(page)
    await assertSound(page)
    await page.locator('input[name="password"]').fill(password)
    await press(page)
    await signIn(page, language, email)
    await page.goto(`/${language}/account`)
    await assertSound(page)
    await page.locator('form[action$="/second-factor/offer"] button').click()
    await assertSound(page)
    const secret = bytesOf((await page.locator('p.formula').textContent()) ?? '')
    await page.locator('input[name="code"]').fill(codeNow(secret, 0))
    await press(page)
    await assertSound(page)
    await page.locator('form[action$="/sign-out"] button').click()
    await signIn(page, language, email)
    assert.match(page.url(), /\/sign-in\/second-factor/)
    await assertSound(page)
    await page.locator('input[name="code"]').fill('000000')
    await press(page)
    await assertSound(page)
    // Each time step is taken once, so the next one is shown.
    await page.locator('input[name="code"]').fill(codeNow(secret, 1))
    await press(page)
    await page.waitForURL(`**/${language}/plans`)
    await context.close()
  })

test('a tab that another one made old leads back to sign-in with the name kept', async () => {
  const context = await browser.newContext({ baseURL: merilo.address })
  const [first, second] = [await context.newPage(), await context.newPage()]
  await first.goto('/bg/sign-in')
  await context.clearCookies()
  await second.goto('/bg/sign-in')
  await fillIn(first, merilo.email, merilo.password)
  await press(first)
  await first.getByText('Сайтът беше отворен и в друг раздел').first().waitFor()
  assert.equal(await first.locator('input[name="email"]').inputValue(), merilo.email)
  assert.equal(await first.locator('input[name="password"]').inputValue(), '')
  await assertSound(first)
  await first.locator('input[name="password"]').fill(merilo.password)
  await press(first)
  await first.waitForURL('**/bg/plans')
  await context.close()
})

async function invitation(email: string): Promise<string> {
  const context = await browser.newContext({ baseURL: merilo.address })
  const page = await context.newPage()
  await page.goto('/bg/sign-in')
  await fillIn(page, merilo.email, merilo.password)
  await press(page)
  await page.goto('/bg/accounts/new')
  await page.locator('input[name="name"]').fill('Ана Иванова')
  await page.locator('input[name="email"]').fill(email)
  await page.getByLabel('Читател').check()
  await press(page)
  const link = (await page.locator('p.formula').textContent()) ?? ''
  await context.close()
  return new URL(link, merilo.address).pathname
}

async function signIn(page: Page, language: string, email: string): Promise<void> {
  await page.goto(`/${language}/sign-in`)
  await fillIn(page, email, password)
  await press(page)
}

async function fillIn(page: Page, email: string, word: string): Promise<void> {
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(word)
}

const press = (page: Page) => page.locator('main form button[type="submit"]').first().click()

const codeNow = (secret: Uint8Array, ahead: number): string =>
  codeOf(secret, timeStepOf(new Date().toISOString()) + ahead)

/** RFC 4648, section 6. */
function bytesOf(base32: string): Uint8Array {
  const bits = [...base32.replace(/[^A-Z2-7]/g, '')]
    .map((letter) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
    )
    .join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}
