import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { adoptPlan } from '../../../actions/adopt-plan.ts'
import { createFirstAccount } from '../../../actions/create-first-account.ts'
import { enterValue } from '../../../actions/enter-value.ts'
import { rollOver } from '../../../actions/roll-over.ts'
import { contextOf } from '../../../actions/testing/contexts.ts'
import { keepOpenYear } from '../../../actions/testing/open-year-of.ts'
import type { Period } from '../../../core/base/period.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { decimal } from '../../../store/testing/plan-content.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { type InjectVisitor, visitorOf } from '../../testing/inject-visitor.ts'
import { siteOf } from '../../testing/site-of.ts'

const now = () => '2026-12-22T12:00:00.000Z'
const email = 'secretariat@merilo.local'

onEveryEngine('the years of a strategy', (opened) => {
  let server: FastifyInstance
  let visitor: InjectVisitor
  const slugs: string[] = []

  before(async () => {
    const { database } = opened
    const account = await createFirstAccount({ database, now }, { email, name: 'Секретариат' })
    server = await siteOf({ database, register: async () => bulgarianRegister, now })
    visitor = visitorOf(server)
    await visitor.get('/bg/sign-in')
    await visitor.post('/bg/sign-in', { email, password: account?.password ?? '' })
    await keepOpenYear(database, 'years-alone')
    await keepOpenYear(database, 'years-of-2024')
    slugs.push('years-of-2024')
    await report('years-of-2024', '2024-Q1', '120')
    slugs.push(await nextOf('years-of-2024', ['1', '2'], '31.01.2025'))
    await report(slugs[1] ?? '', '2025-Q1', '450')
    slugs.push(await nextOf(slugs[1] ?? '', ['1'], '31.01.2026'))
    await report(slugs[2] ?? '', '2026-Q1', '90')
  })

  const at = (year: number) => ({
    ...contextOf(opened.database),
    now: () => `${year}-12-01T08:00:00.000Z`,
  })

  const report = (slug: string, period: string, value: string) =>
    enterValue(at(Number(period.slice(0, 4))), {
      ...{ slug, measure: '1', indicator: 1, period: period as Period },
      ...{ reported: { value: decimal(value) }, note: null, revision: 0 },
    })

  async function nextOf(slug: string, measures: readonly string[], date: string): Promise<string> {
    const context = at(Number(date.slice(6)))
    const chosen = { slug, measures, renumbered: false }
    const { planId } = await rollOver(context, chosen, bulgarianRegister)
    const adoption = { body: 'Съвет', act: 'Решение', number: '1', date }
    return (await adoptPlan(context, { planId, version: 1, adoption })).slug
  }

  const yearsOf = async (slug: string, language = 'bg', goal = '') => {
    const { statusCode, body } = await visitor.get(`/${language}/plans/${slug}/years${goal}`)
    assert.equal(statusCode, 200)
    return body
  }

  /** The words of the cells of the row of a measure's first indicator, the name apart. */
  const cellsIn = (body: string, measure: string): string[] => {
    const row = body
      .split('<tr>')
      .find((each) => each.includes(`/measures/${measure}"`) && each.includes('scope="row"'))
    return (row ?? '')
      .split(/<td[^>]*>/)
      .slice(1)
      .map((cell) =>
        (cell.split('</td>')[0] ?? '')
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
  }

  test('each plan of the strategy shows the same three years of its indicator', async () => {
    for (const slug of slugs) {
      const cells = cellsIn(await yearsOf(slug, 'bg', '/I'), '1')
      assert.equal(cells.length, 3, slug)
      assert.match(
        cells[0] ?? '',
        /частично изпълнен 30 % Отчетено: 120 лица Цел: най-малко 400 лица/,
      )
      assert.match(cells[1] ?? '', /преизпълнен.* 100 % Отчетено: 450 лица/)
      assert.match(cells[1] ?? '', /Базова стойност: 120 лица/)
      assert.match(cells[2] ?? '', /22,5 % Отчетено: 90 лица/)
      assert.match(cells[2] ?? '', /Базова стойност: 450 лица/)
    }
  })

  test('three values have a course beside them, told in words too', async () => {
    const body = await yearsOf(slugs[2] ?? '', 'en', '/I')
    assert.match(body, /2024: 120; 2025: 450; 2026: 90\./)
  })

  test('the years lead to their plans, all but the one that is looked at', async () => {
    const body = await yearsOf(slugs[1] ?? '')
    const heads = body.split('<th scope="col">').map((each) => each.split('</th>')[0])
    assert.ok(heads.includes('2025'))
    assert.ok(heads.includes(`<a href="/bg/plans/${slugs[0]}">2024</a>`))
    assert.ok(heads.includes(`<a href="/bg/plans/${slugs[2]}">2026</a>`))
  })

  test('a measure that did not go over is not in the later plan', async () => {
    const cells = cellsIn(await yearsOf(slugs[0] ?? '', 'bg', '/I'), '2')
    assert.equal(cells.length, 3)
    assert.equal(cells[2], 'няма го в плана')
    assert.notEqual(cells[1], 'няма го в плана')
  })

  test('a plan that nothing goes on from says so, and that of nobody is nowhere', async () => {
    const body = await yearsOf('years-alone', 'en')
    assert.match(body, /not known to go on from another/)
    assert.doesNotMatch(body, /<table/)
    assert.equal((await visitor.get('/bg/plans/no-such-plan/years')).statusCode, 404)
  })

  test('the years of a plan lead to the indicators of each goal, and to no other', async () => {
    const address = `/bg/plans/${slugs[0]}/years`
    assert.ok((await yearsOf(slugs[0] ?? '')).includes(`<a href="${address}/I">`))
    assert.equal((await visitor.get(`${address}/IX`)).statusCode, 404)
    assert.equal((await visitor.get(`${address}/without`)).statusCode, 200)
  })

  test('the page of a plan leads to its years', async () => {
    const { body } = await visitor.get(`/bg/plans/${slugs[0]}`)
    assert.ok(body.includes(`href="/bg/plans/${slugs[0]}/years"`))
  })
})
