import type { Page } from 'playwright-core'
import { wordPlan } from './word-plan.ts'

const measures = [
  [
    '1.',
    'Залесяване на изоставени земи край пътищата',
    'По-чист въздух',
    'Засадени дървета',
    'Брой засадени дървета – 0',
    'Брой засадени дървета – 5 000',
    'Бюджет на МОСВ за 2031 г. – 120 000 лв.',
    'Ноември 2031 г.',
    'МОСВ',
    'МЗХ, Сдружение „Зелен път“',
  ],
  [
    '2.',
    'Обучения на учители по опазване на природата',
    'По-добра подготовка',
    'Обучени учители',
    'Брой обучени учители – 0',
    'Брой обучени учители – 300',
    'В рамките на бюджета на МОН',
    'Юни 2031 г.',
    'МОН',
    'МОСВ',
  ],
]

/** A Word plan that is nobody's, unlike the other small one: two measures, one partner whom no register knows. */
const greenPlan = (): Buffer =>
  wordPlan({ title: 'План за 2031 г. за по-зелена страна', goal: 'I. Природа', measures })

/**
 * By the hands of the secretariat, who is signed in: a draft that was sent round, with one institution's
 * answer entered and decided on in part. Answers with the paths of the draft and of the answer, without
 * their language.
 */
export async function coordinatedPlan(page: Page): Promise<{ draft: string; answer: string }> {
  await page.goto('/bg/import')
  await page
    .getByLabel('Файл с плана')
    .setInputFiles({ name: 'природа.docx', mimeType: 'application/x', buffer: greenPlan() })
  await page.getByRole('button', { name: 'Прочитане' }).click()
  const draft = /\/drafts\/\d+/.exec(page.url())?.[0] ?? ''
  await page.goto(`/bg${draft}/rounds/new`)
  await page.getByLabel('Срок за становища').fill(inTwoWeeks())
  await page.getByLabel('Съобщение до институциите').fill('Моля за становище по мерките.')
  await page.getByRole('button', { name: 'Изпращане', exact: true }).click()
  await page.getByRole('link', { name: /Въвеждане на получено становище.*МОСВ/ }).click()
  const answer = /\/coordination\/[\d/]+/.exec(page.url())?.[0] ?? ''
  await page.goto(`/bg${answer}/topics/1`)
  await page.getByLabel('съгласува с бележки').check()
  await page.getByLabel('Бележка или мотиви').fill('Средствата стигат за по-малко дървета.')
  await page.getByText('Предложение за друг текст').click()
  await page.getByLabel('Целеви стойности').fill('Брой засадени дървета – 4 000')
  await page.getByLabel('Срок за изпълнение').fill('Декември 2031 г.')
  await page.getByRole('button', { name: 'Запазване', exact: true }).click()
  await page.goto(`/bg${answer}/topics/plan`)
  await page.getByLabel('Бележки по плана като цяло').fill('Предлагаме план за две години.')
  await page.getByRole('button', { name: 'Запазване', exact: true }).click()
  await page.getByRole('button', { name: 'Съгласуване на всички останали' }).click()
  await page.getByRole('button', { name: 'Изпращане на становището' }).click()
  await page.goto(`/bg${draft}/rounds/1/topics/1`)
  await page.getByRole('button', { name: /Внасяне в проекта.*Целеви стойности/ }).click()
  return { draft, answer }
}

/** As a person types it: "20.05.2024". */
function inTwoWeeks(): string {
  const [year, month, day] = new Date(Date.now() + 14 * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
  return `${day}.${month}.${year}`
}
