import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { assertAccessible } from './axe.ts'

/** In which two ways a page is looked at: each language, width and colour scheme once. */
export const looks = [
  { language: 'bg', width: 1280, colorScheme: 'light' },
  { language: 'en', width: 375, colorScheme: 'dark' },
] as const

/** Closed parts are opened, so that what is in them is looked at too. */
export const openEverything = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '')
  })

export const overflow = (page: Page) =>
  page.locator('html').evaluate((root) => Math.max(0, root.scrollWidth - root.clientWidth))

/** Tables that are wider than their frame. On a phone there is none: rows stand as lines there. */
const sideways = (page: Page) =>
  page
    .locator('.table-frame:has(> table)')
    .evaluateAll((frames) =>
      frames
        .filter((frame) => frame.scrollWidth > frame.clientWidth + 1)
        .map((frame) => frame.getAttribute('aria-label')),
    )

/** The page that is open has one heading of the first level, nothing sticks out of it, and axe finds nothing. */
export async function assertSound(page: Page): Promise<void> {
  assert.equal(await page.locator('h1').count(), 1, 'one heading of the first level')
  await openEverything(page)
  assert.equal(await overflow(page), 0, 'nothing sticks out to the right')
  if ((page.viewportSize()?.width ?? 0) < 640)
    assert.deepEqual(await sideways(page), [], 'no table is read sideways')
  await assertAccessible(page)
}
