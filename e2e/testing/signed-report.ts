import type { Browser, Page } from 'playwright-core'

const report = '/bg/plans/plan-2024/report'

/** Begins the annual report of the sample plan, with a comment on its introduction and a second version of it. */
export async function beginReport(page: Page): Promise<void> {
  await page.goto(report)
  await page.getByRole('button', { name: 'Започване на отчета' }).click()
  await page.goto(`${report}/sections/introduction`)
  await page.getByLabel('Нова бележка').fill('Да се добави кой е участвал.')
  await page.getByRole('button', { name: 'Добавяне на бележката' }).click()
  const text = page.getByLabel('Текст на български език')
  await text.fill(`${await text.inputValue()}\n\nВ работните срещи са участвали 7777 лица.`)
  await page.getByRole('button', { name: 'Запазване на раздела' }).click()
}

/** Signs the report for the secretariat, and as a member of the council who is invited for it; then publishes it. */
export async function signAndPublish(page: Page, browser: Browser, address: string) {
  await page.goto(report)
  await page.getByRole('button', { name: 'Изпращане за преглед' }).click()
  await page.getByRole('button', { name: 'Подписване за секретариата' }).click()
  const member = await invitedMember(page, browser, address)
  await member.goto(report)
  await member.getByRole('button', { name: 'Подписване за съвета' }).click()
  await member.context().close()
  await page.goto('/bg/plans/plan-2024/publish')
  await page.locator('main form button[type="submit"]').click()
  await page.waitForURL(/\/publications\/2\/files/)
}

async function invitedMember(page: Page, browser: Browser, address: string): Promise<Page> {
  await page.goto('/bg/accounts/new')
  await page.getByLabel('Име и фамилия').fill('Елена Димитрова')
  await page.getByLabel('Електронна поща').fill('member@council.example')
  await page.getByLabel('Член на съвета').check()
  await page.locator('main form button[type="submit"]').click()
  const link = (await page.locator('p.card.formula').textContent()) ?? ''
  const context = await browser.newContext({ baseURL: address })
  const member = await context.newPage()
  await member.goto(new URL(link).pathname)
  await member.locator('input[type="password"]').fill('дълга парола на член на съвета')
  await member.locator('main form button[type="submit"]').click()
  await member.goto('/bg/sign-in')
  await member.getByLabel('Електронна поща').fill('member@council.example')
  await member.getByLabel('Парола').fill('дълга парола на член на съвета')
  await member.getByRole('button', { name: 'Вход', exact: true }).click()
  return member
}
