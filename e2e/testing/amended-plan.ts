import type { Page } from 'playwright-core'

/**
 * Records an amendment of the sample plan, with another title, target and deadline and a measure dropped, and
 * begins a second one that changes something, too. Answers with the address of the second's draft.
 */
export async function amendSamplePlan(page: Page): Promise<string> {
  const start = async (): Promise<string> => {
    await page.goto('/bg/plans/plan-2024/amendments')
    await page.locator('main form button[type="submit"]').first().click()
    await page.waitForURL(/\/drafts\/\d+/)
    return /\/drafts\/\d+/.exec(page.url())?.[0] ?? ''
  }
  const mend = async (draft: string, cell: string, words: string) => {
    await page.goto(`/bg${draft}/review/${cell}?form=words`)
    await page.locator('textarea[name="words"]').fill(words)
    await page.getByRole('button', { name: 'Запазване' }).click()
  }
  const first = await start()
  await mend(
    first,
    '10/target',
    'Консултирани търсещи работа – 7 000 лица\nКонсултирани работодатели – 110',
  )
  await mend(first, '12/deadline', 'до 30 ноември 2024 г.')
  await page.goto(`/bg${first}/amendment`)
  await page.getByLabel('Орган').fill('Национален съвет')
  await page.getByLabel('Вид на акта').fill('Решение')
  await page.locator('input[name="number"]').fill('7')
  await page.locator('input[name="date"]').fill('28.06.2024')
  await page.locator('input[name="from"]').fill('01.07.2024')
  await page.locator('textarea[name="reason"]').fill('По-малко средства от предвиденото.')
  await page.locator('input[name="dropped"]').fill('15')
  await page.locator('main form button[type="submit"]').last().click()
  await page.waitForURL(/\/amendments\/1/)
  const second = await start()
  await mend(second, '10/deadline', 'до 31 октомври 2024 г.')
  return second
}
