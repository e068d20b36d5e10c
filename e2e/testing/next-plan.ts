import type { Page } from 'playwright-core'

/**
 * Begins the plan of the year after the sample's and adopts it, confirms of what it goes on from what is
 * sure, and leaves the rest. It stands at "plan-2025" then.
 */
export async function adoptNextPlan(page: Page): Promise<void> {
  await page.goto('/bg/plans/plan-2024/next-year')
  await page.getByRole('button', { name: 'Създаване на проекта' }).click()
  await page.waitForURL(/\/drafts\/\d+/)
  await page.goto(`/bg${/\/drafts\/\d+/.exec(page.url())?.[0]}/adopt`)
  await page.getByLabel('Орган').fill('Министерски съвет')
  await page.getByLabel('Вид на акта').fill('Решение')
  await page.getByLabel('Номер').fill('12')
  await page.getByLabel('Дата').fill('31.01.2025')
  await page.locator('main form button[type="submit"]').last().click()
  await page.waitForURL(/\/plans\/plan-2025/)
  await page.goto('/bg/plans/plan-2025/lineage')
  await page.getByRole('button', { name: 'всички сигурни' }).click()
  await page.waitForURL(/\/plans\/plan-2025\/lineage/)
}
