import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { assertAccessible } from './testing/axe.ts'
import { openBrowser } from './testing/browser.ts'
import { type RunningMerilo, startMerilo } from './testing/running-merilo.ts'
import { openEverything, overflow } from './testing/sound-page.ts'

/*
 * The public pages as they are met by whoever has only a keyboard, a magnifier, colours of their own, no
 * scripts, or paper. The plan has been published twice, so that something has changed, and once more and
 * withdrawn.
 */
const plan = '/published/plan-2024'
const pages = [
  '',
  plan,
  `${plan}/goals/II`,
  `${plan}/measures/10`,
  `${plan}/measures/29`,
  `${plan}/money`,
  `${plan}/institutions`,
  `${plan}/institutions/mvr`,
  `${plan}/v2/changes`,
  `${plan}/versions`,
  `${plan}/years`,
  `${plan}/charts`,
  `${plan}/v3`,
  '/search?q=обучения',
  '/accessibility',
]

let merilo: RunningMerilo
let browser: Browser
let closeBrowser: () => Promise<void>
let context: BrowserContext

before(async () => {
  const [started, opened] = await Promise.all([startMerilo(), openBrowser()])
  merilo = started
  browser = opened.browser
  closeBrowser = opened.close
  const secretariat = await browser.newContext({ baseURL: merilo.address })
  await publishTwiceMore(await secretariat.newPage())
  await secretariat.close()
  context = await browser.newContext({ baseURL: merilo.address, javaScriptEnabled: true })
})

after(async () => {
  await closeBrowser()
  await merilo.stop()
})

async function publishTwiceMore(page: Page): Promise<void> {
  await page.goto('/bg/plans/plan-2024/measures/10/indicators/2')
  await page.getByLabel('Електронна поща').fill(merilo.email)
  await page.getByLabel('Парола').fill(merilo.password)
  await page.getByRole('button', { name: 'Вход' }).click()
  await page.getByLabel('Отчетен период').selectOption('2024-Q4')
  await page.getByRole('textbox', { name: 'Стойност' }).fill('49')
  await page.getByLabel('Бележка').fill('Поправка след проверка.')
  await page.getByRole('button', { name: 'Записване' }).click()
  await page.getByText('Стойността е записана').waitFor()
  for (let more = 0; more < 2; more += 1) {
    await page.goto('/bg/plans/plan-2024/publish')
    await page.getByRole('button', { name: 'Публикуване' }).click()
  }
  await page.goto('/bg/plans/plan-2024/publications/3/withdrawal')
  await page.getByLabel('Причина на български език').fill('Публикувано е по погрешка.')
  await page.getByLabel('Причина на английски език').fill('It was published by mistake.')
  for (const [name, value] of [
    ['body', 'Съвет'],
    ['act', 'Решение'],
    ['number', '7'],
    ['date', today()],
  ] as const)
    await page.locator(`[name="${name}"]`).fill(value)
  await page.getByRole('button', { name: 'Оттегляне' }).click()
  await page.getByText('Версията е оттеглена').waitFor()
}

/** As somebody in Sofia would write it. */
const today = (): string =>
  new Intl.DateTimeFormat('bg-BG', {
    timeZone: 'Europe/Sofia',
    ...{ day: '2-digit', month: '2-digit', year: 'numeric' },
  })
    .format(new Date())
    .replace(/\s*г\.$/, '')

const open = async (path: string, language = 'bg'): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(`/${language}${path}`)
  return page
}

for (const language of ['bg', 'en'] as const)
  for (const path of pages)
    test(`${path || 'the front page'} stands in nobody's way in ${language}, at 320 pixels and magnified twice`, async () => {
      const page = await context.newPage()
      await page.setViewportSize({ width: 1280, height: 900 })
      const answer = await page.goto(`/${language}${path}`)
      assert.equal(answer?.status(), path.endsWith('/v3') ? 410 : 200)
      await openEverything(page)
      await assertAccessible(page)
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 800 })
        assert.equal(await overflow(page), 0, `${width} pixels`)
      }
      assert.ok(((await answer?.body())?.length ?? 0) < 60_000)
      await page.close()
    })

test('the far columns of a table that is wider than the window are in reach of a keyboard', async () => {
  const page = await open('/published/plan-2024/money')
  await page.setViewportSize({ width: 700, height: 800 })
  const frame = page.getByRole('region', { name: 'По източник' }).first()
  assert.ok(await frame.evaluate((each) => each.scrollWidth > each.clientWidth))
  // This browser gives scrolling frames the focus by itself; for one that does not, axe looks whether the page does.
  await assertAccessible(page)
  await frame.focus()
  await page.keyboard.press('ArrowRight')
  let scrolled = 0
  for (let tries = 0; scrolled === 0 && tries < 50; tries += 1) {
    await page.waitForTimeout(50)
    scrolled = await frame.evaluate(({ scrollLeft }) => scrollLeft)
  }
  assert.ok(scrolled > 0, 'an arrow key moves it')
  await page.close()
})

test('by keyboard alone one comes from the front page to how a figure was computed, seeing where one is', async () => {
  const page = await open('')
  await page.keyboard.press('Tab')
  assert.equal(await focused(page), 'Към съдържанието', 'the first stop leads past the head')
  await page.keyboard.press('Enter')
  await tabTo(page, /^II Сигурност$/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/goals\/II$/)
  await tabTo(page, /./, 'main .measure-line a')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/measures\//)
  await tabTo(page, /^Как е изчислено$/)
  await page.keyboard.press('Enter')
  assert.ok(await page.locator('details.how[open]').first().isVisible())
  await page.close()
})

test('by keyboard alone one searches', async () => {
  const page = await open('')
  await tabTo(page, /./, '#site-search')
  await page.keyboard.type('маратон')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\?q=/)
  assert.ok((await page.locator('mark').count()) > 0)
  await page.close()
})

/** What has the focus, which has to be seen: a line around it that is not there otherwise. */
async function focused(page: Page): Promise<string> {
  const { text, outline } = await page.locator(':focus').evaluate((each) => ({
    text: (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
    outline: getComputedStyle(each).outlineStyle,
  }))
  assert.notEqual(outline, 'none', `the focus is not seen on "${text}"`)
  return text
}

/** Presses Tab until the focus is on what is looked for. */
async function tabTo(page: Page, text: RegExp, selector = '*'): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    const found = page.locator(':focus')
    if (
      text.test(await focused(page)) &&
      (await found.evaluate((each, wanted) => each.matches(wanted), selector))
    )
      return
    if (selector === '#site-search' && (await found.evaluate((each) => each.id === 'site-search')))
      return
  }
  assert.fail(`nothing like ${text} was reached`)
}

test('without scripts everything is there, also the chart in a frame', async () => {
  const bare = await browser.newContext({ baseURL: merilo.address, javaScriptEnabled: false })
  const page = await bare.newPage()
  for (const path of pages) {
    await page.goto(`/bg${path}`)
    assert.equal(await page.locator('h1').count(), 1, path)
    assert.equal(await page.locator('script').count(), 0, path)
  }
  await page.goto(`/bg${plan}/measures/10/indicators/2/embed`)
  await page.locator('summary').first().click()
  assert.ok(await page.getByRole('cell', { name: /^120$/ }).first().isVisible())
  await bare.close()
})

test('in colours of one’s own every goal keeps a bar of parts that are told apart', async () => {
  const page = await open('')
  await page.emulateMedia({ forcedColors: 'active' })
  const looks = await page
    .locator('.goal-card')
    .first()
    .locator('.swatch')
    .evaluateAll((all) => all.map((swatch) => swatch.innerHTML))
  assert.ok(looks.length >= 3)
  assert.equal(new Set(looks).size, looks.length)
  await assertAccessible(page)
  await page.close()
})

test('whoever wants less motion gets none', async () => {
  const page = await open('')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await page.locator('a, button, main *').evaluateAll(
    (all) =>
      all.filter((each) => {
        const { transitionDuration, animationName } = getComputedStyle(each)
        return transitionDuration !== '0s' || animationName !== 'none'
      }).length,
  )
  assert.equal(moving, 0)
  await page.close()
})

test('on paper there are the figures, where they are from, and no way to press anything', async () => {
  for (const path of ['', plan, `${plan}/measures/10`]) {
    const page = await open(path)
    await page.emulateMedia({ media: 'print' })
    for (const gone of ['.site-search', '.site-tools', '.breadcrumbs'])
      assert.equal(await page.locator(gone).first().isVisible(), false, gone)
    assert.ok(await page.locator('h1').isVisible())
    assert.ok(await page.locator('.site-name').isVisible(), 'who answers for it')
    const pdf = await page.pdf({ preferCSSPageSize: true })
    assert.ok(pdf.length > 10_000)
    await page.close()
  }
})
