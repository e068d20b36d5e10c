import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from './testing/browser.ts'
import { type RunningMerilo, startMerilo } from './testing/running-merilo.ts'

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

test('a passkey is made in the browser, and signs in without a password', async () => {
  // Passkeys are bound to a name, and the only name without HTTPS is localhost (WebAuthn, 5.1.3).
  const baseURL = merilo.address.replace('127.0.0.1', 'localhost')
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  })

  await page.goto('/bg/sign-in?next=/bg/account/passkeys')
  await page.getByLabel('Електронна поща').fill(merilo.email)
  await page.getByLabel('Парола').fill(merilo.password)
  await page.getByRole('button', { name: 'Вход' }).click()
  await page.getByLabel('Име на новия ключ').fill('Служебен лаптоп')
  await page.getByRole('button', { name: 'Добавяне на ключ за достъп' }).click()
  await page.getByText('Ключът за достъп е добавен.').waitFor()
  await page.getByText('Служебен лаптоп', { exact: true }).waitFor()

  await page.getByRole('button', { name: 'Изход' }).click()
  await page.goto('/bg/sign-in/passkey')
  await page.getByRole('button', { name: 'Използване на ключ за достъп' }).click()
  await page.waitForURL('**/bg/plans')

  await page.getByRole('button', { name: 'Изход' }).click()
  await devtools.send('WebAuthn.disable')
  await page.goto('/bg/sign-in/passkey')
  assert.equal(await page.locator('script').count(), 1)
  assert.deepEqual(complaints, [], 'nothing is blocked by our own policy')
  await context.close()
})

test('without scripts the page says so, and the password works', async () => {
  const context = await browser.newContext({ baseURL: merilo.address, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/bg/sign-in/passkey')
  await page.getByText('Паролата работи както досега').waitFor()
  await page.getByRole('link', { name: 'Вход с парола' }).click()
  await page.getByLabel('Електронна поща').fill(merilo.email)
  await page.getByLabel('Парола').fill(merilo.password)
  await page.getByRole('button', { name: 'Вход' }).click()
  await page.waitForURL('**/bg/plans')
  await context.close()
})
