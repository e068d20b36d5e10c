import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { amendSamplePlan } from './testing/amended-plan.ts'
import { openBrowser } from './testing/browser.ts'
import { coordinatedPlan } from './testing/coordinated-plan.ts'
import { adoptNextPlan } from './testing/next-plan.ts'
import { type RunningMerilo, startMerilo } from './testing/running-merilo.ts'
import { beginReport, signAndPublish } from './testing/signed-report.ts'
import { smallPlan } from './testing/small-plan.ts'
import { assertSound, looks, openEverything, overflow } from './testing/sound-page.ts'

const publicPages = [
  '',
  '/sign-in',
  '/published/plan-2024',
  '/published/plan-2024/v1',
  '/published/plan-2024/goals/II',
  '/published/plan-2024/measures/10',
  '/published/plan-2024/measures/64-2',
  '/published/plan-2024/measures/10/indicators/2',
  '/published/plan-2024/money',
  '/published/plan-2024/money/sources',
  '/published/plan-2024/report',
  '/published/plan-2024/report/goal-I',
  '/published/plan-2024/report/measures-III',
  '/published/plan-2024/report/unknown',
  '/published/plan-2024/institutions',
  '/published/plan-2024/institutions/mvr',
  '/published/plan-2024/changes',
  '/published/plan-2024/years',
  '/published/plan-2024/versions',
  '/accessibility',
  '/published/plan-2024/charts',
  '/published/plan-2024/measures/10/charts',
  '/published/plan-2024/embed',
  '/published/plan-2024/measures/10/indicators/2/embed',
  '/search',
  '/search?q=обучения&goal=II',
  '/search?q=слонове',
  '/search?verdict=unknown',
  '/keys',
  '/api',
  '/api/listMeasures',
  '/no-such-page',
]

const workPages = [
  '/plans',
  '/import',
  '/log',
  '/mail',
  '/my-mail',
  '/plans/plan-2024/reminders',
  '/log?person=1',
  '/log/verification',
  '/account',
  '/account/passkeys',
  '/sign-in/passkey',
  '/accounts',
  '/accounts/new',
  '/accounts/1',
  '/keys/replacement',
  '/institutions',
  '/institutions/new',
  '/institutions/5',
  '/council',
  '/plans/plan-2024/publications/1/withdrawal',
  '/report-forms',
  '/plans/plan-2024',
  '/plans/plan-2024/goals/I',
  '/plans/plan-2024/measures/29',
  '/plans/plan-2024/measures/36/indicators/1',
  '/plans/plan-2024/measures/49',
  '/plans/plan-2024/measures/40?asOf=2024-06-30',
  '/plans/plan-2024/measures/29/evidence',
  '/plans/plan-2024/measures/29/evidence/link',
  '/plans/plan-2024/measures/29/activities/new',
  '/plans/plan-2024/measures/36/indicators/1/activities',
  '/plans/plan-2024/measures/8/decision',
  '/plans/plan-2024/measures/49/indicators/1/judgement',
  '/plans/plan-2024/measures/40/indicators/1/target',
  '/plans/plan-2024/measures/17/indicators/1/previous',
  '/plans/plan-2024/measures/36/indicators/1/disclosure',
  '/plans/plan-2024/disclosure',
  '/plans/plan-2024/measures/10/weights',
  '/plans/plan-2024/criteria',
  '/plans/plan-2024/reporting-days',
  '/plans/plan-2024/money',
  '/plans/plan-2024/shared-money',
  '/plans/plan-2024/measures/54/money',
  '/plans/plan-2024/publish',
  '/plans/plan-2024/publications/1/files',
  '/templates',
  '/plans/plan-2024/reports',
  '/plans/plan-2024/reports/2024-Q1',
  '/plans/plan-2024/reports/2024-Q1/10',
  '/plans/plan-2024/measures/10/duty',
  '/plans/plan-2024/measures/10/rhythm',
  '/duties',
  '/duties/plan-2024/2024-Q1/10',
  '/plans/plan-2024/report',
  '/plans/plan-2024/report/preview',
  '/plans/plan-2024/report/sections/introduction',
  '/plans/plan-2024/report/sections/introduction/versions',
  '/plans/plan-2024/report/sections/goal-I',
  '/plans/plan-2025/report',
  '/plans/plan-2024/amendments',
  '/plans/plan-2024/amendments/1',
  '/plans/plan-2024/measures/12',
  'AMENDMENT/amendment',
  '/plans/plan-2024/closing',
  '/plans/plan-2024/next-year',
  '/plans/plan-2024/years',
  '/plans/plan-2025/years',
  '/plans/plan-2025/years/III',
  '/plans/plan-2024/lineage',
  '/plans/plan-2025/lineage',
  '/plans/plan-2025/lineage/10',
  'DRAFT',
  'DRAFT/measures/2',
  'DRAFT/goals',
  'DRAFT/sensitivity',
  'DRAFT/adopt',
  'DRAFT/review',
  'DRAFT/review/all',
  'DRAFT/review/2/row',
  'DRAFT/review/2/number',
  'DRAFT/review/2/target?form=split-1',
  'DRAFT/review/1/budget?form=sharing',
  'DRAFT/review/1/budget?form=sum-1',
  'DRAFT/review/1/deadline?form=deadline',
  'DRAFT/review/1/responsible?form=institution-1',
  'DRAFT/review/1/objective?form=words',
  'DRAFT/history',
  'DRAFT/shared-money',
  'OFFER',
  'DRAFT/rounds',
  'DRAFT/rounds/new',
  '/coordination',
  'ROUND/rounds',
  'ROUND/rounds/1/topics/1',
  'ROUND/rounds/1/topics/plan',
  'ROUND/opinions',
  'ROUND/versions?from=1&to=2&all=1',
  'ANSWER',
  'ANSWER/topics/1',
  'ANSWER/topics/plan',
  'ANSWER/changes',
  'ANSWER/sent',
]

/** The form of a report keeps what is typed by itself, and passkeys are the browser's; all else works without a script. */
const withScript = ['/duties/plan-2024/2024-Q1/10', '/sign-in/passkey', '/account/passkeys']

let merilo: RunningMerilo
let browser: Browser
let closeBrowser: () => Promise<void>
let context: BrowserContext
let draft: string
let offer: string
let amendment: string
let round: { draft: string; answer: string }

before(async () => {
  const [started, opened] = await Promise.all([startMerilo(), openBrowser()])
  merilo = started
  browser = opened.browser
  closeBrowser = opened.close
  context = await browser.newContext({ baseURL: merilo.address })
  const page = await context.newPage()
  await page.goto('/bg/import')
  await page.getByLabel('Електронна поща').fill(merilo.email)
  await page.getByLabel('Парола').fill(merilo.password)
  await page.getByRole('button', { name: 'Вход' }).click()
  const importFile = async (buffer: Buffer) => {
    await page.goto('/bg/import')
    await page
      .getByLabel('Файл с плана')
      .setInputFiles({ name: 'здраве.docx', mimeType: 'application/x', buffer })
    await page.getByRole('button', { name: 'Прочитане' }).click()
  }
  await importFile(smallPlan())
  draft = /\/drafts\/\d+/.exec(page.url())?.[0] ?? ''
  const mend = async (cell: string, words: string) => {
    await page.goto(`/bg${draft}/review/${cell}?form=words`)
    await page.locator('textarea[name="words"]').fill(words)
    await page.getByRole('button', { name: 'Запазване' }).click()
  }
  await mend('2/target', 'Брой кабинети – 2')
  await mend('1/objective', 'По-здрави деца')
  await importFile(smallPlan('Брой кабинети – 3'))
  offer = /\/offers\/\d+/.exec(page.url())?.[0] ?? ''
  round = await coordinatedPlan(page)
  await beginReport(page)
  await signAndPublish(page, browser, merilo.address)
  amendment = await amendSamplePlan(page)
  await adoptNextPlan(page, 2025)
  await adoptNextPlan(page, 2026)
  await page.close()
})

after(async () => {
  await closeBrowser()
  await merilo.stop()
})

for (const { language, width, colorScheme } of looks) {
  for (const path of [...publicPages, ...workPages]) {
    test(`${path || 'the front page'} is sound in ${language} at ${width} pixels, ${colorScheme}`, async () => {
      const page = await context.newPage()
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const complaints = listenForComplaints(page)
      const answer = await page.goto(`/${language}${addressOf(path)}`)
      assert.equal(answer?.status(), path === '/no-such-page' ? 404 : 200)
      const scripts = withScript.includes(path) ? 1 : 0
      assert.equal(await page.locator('script').count(), scripts, 'no script where none is needed')
      await assertSound(page)
      assert.deepEqual(
        complaints.filter((each) => !each.includes('404')),
        [],
      )
      const size = (await answer?.body())?.length ?? 0
      const most = path.startsWith('/published') ? 60_000 : 400_000
      assert.ok(size < most, `the page weighs ${size} bytes`)
      await page.close()
    })
  }
}

test('at 320 pixels, as with 400 % zoom, nothing of a plan sticks out', async () => {
  const page = await context.newPage()
  await page.setViewportSize({ width: 320, height: 800 })
  for (const path of ['', '/goals/I', '/goals/III', '/measures/10', '/measures/84']) {
    await page.goto(`/bg/published/plan-2024${path}`)
    await openEverything(page)
    assert.equal(await overflow(page), 0, path)
  }
  await page.close()
})

test('printed, what is folded up on the screen stands on the paper', async () => {
  const page = await context.newPage()
  await page.goto('/bg/published/plan-2024/measures/10')
  const table = page.locator('#indicator-1 .chart-figure table')
  const isSeen = () =>
    table.evaluate((each) => each.checkVisibility({ contentVisibilityAuto: true }))
  assert.equal(await isSeen(), false)
  await page.emulateMedia({ media: 'print' })
  assert.equal(await isSeen(), true)
  await page.close()
})

test('in forced colours every part of a bar keeps a line or a filling of its own', async () => {
  const page = await context.newPage()
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/bg/published/plan-2024')
  const looks = await page
    .locator('.panels')
    .first()
    .locator('.swatch')
    .evaluateAll(
      (all, geometry) =>
        all.map((swatch) =>
          [...swatch.querySelectorAll('rect, line')]
            .map(
              (each) =>
                `${getComputedStyle(each).fill} ${getComputedStyle(each).stroke} ${geometry.map((name) => each.getAttribute(name)).join(' ')}`,
            )
            .join(),
        ),
      ['height', 'x1', 'y1', 'x2', 'y2', 'd', 'points', 'stroke-dasharray', 'stroke-width'],
    )
  assert.ok(looks.length >= 4)
  assert.equal(new Set(looks).size, looks.length, looks.join('\n'))
  await page.close()
})

/** The pages of what was made before are named by a word in capitals. */
const addressOf = (path: string): string =>
  path
    .replace('DRAFT', draft)
    .replace('AMENDMENT', amendment)
    .replace('OFFER', offer)
    .replace('ROUND', round.draft)
    .replace('ANSWER', round.answer)

/** What the browser complains about: blocked by our own policy, missing files, errors. */
function listenForComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}
