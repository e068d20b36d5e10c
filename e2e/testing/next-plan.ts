import type { Page } from 'playwright-core'

/**
 * Begins the plan of a year from that of the year before and adopts it, and confirms of what it goes on from
 * what is sure. It stands at "plan-2025" for 2025 then.
 */
export async function adoptNextPlan(page: Page, year: number): Promise<void> {
  await page.goto(`/bg/plans/plan-${year - 1}/next-year`)
  await page.getByRole('button', { name: 'Създаване на проекта' }).click()
  await page.waitForURL(/\/drafts\/\d+/)
  await page.goto(`/bg${/\/drafts\/\d+/.exec(page.url())?.[0]}/adopt`)
  await page.getByLabel('Орган').fill('Министерски съвет')
  await page.getByLabel('Вид на акта').fill('Решение')
  await page.getByLabel('Номер').fill('12')
  await page.getByLabel('Дата').fill(`31.01.${year}`)
  await page.locator('main form button[type="submit"]').last().click()
  await page.waitForURL(new RegExp(`/plans/plan-${year}`))
  await page.goto(`/bg/plans/plan-${year}/lineage`)
  await page.getByRole('button', { name: 'всички сигурни' }).click()
  await page.waitForURL(new RegExp(`/plans/plan-${year}/lineage`))
}
