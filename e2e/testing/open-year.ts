import type { Page } from 'playwright-core'

/** Opens the year of a plan by its form; a measure that the register gives nobody goes to the ministry. */
export async function openYearOf(page: Page, slug: string): Promise<void> {
  await page.goto(`/bg/plans/${slug}/open-year`)
  await page.locator('input[name^="reports-"]').evaluateAll((all) => {
    for (const each of all)
      if (each instanceof HTMLInputElement && each.value === '') each.value = 'МВР'
  })
  await page.getByRole('button', { name: 'Откриване на годината' }).click()
  await page.waitForURL(new RegExp(`/plans/${slug}/reports`))
}
