import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Period } from '../core/base/period.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { assignDuty } from './assign-duty.ts'
import { closeYear } from './close-year.ts'
import { decideMeasure } from './decide-measure.ts'
import { enterValue } from './enter-value.ts'
import { giveEvidenceLink } from './give-evidence.ts'
import { publishPlan } from './publish-plan.ts'
import { reopenYear } from './reopen-year.ts'
import { reportSpending } from './report-spending.ts'
import { reviseTarget } from './revise-target.ts'
import { setReportingDays } from './set-reporting-days.ts'
import { startAmendment } from './start-amendment.ts'
import { contextOf } from './testing/contexts.ts'
import { everythingKept } from './testing/everything-kept.ts'
import { keepOpenYear } from './testing/open-year-of.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

const slug = 'closed'
const of = { slug, measure: '1', language: 'bg', seen: 0 } as const
const period = '2024-Q1' as Period
const act = { body: 'Съвет', act: 'Решение', number: '17', date: '01.03.2024' }

onEveryEngine('a plan whose year is closed', (opened) => {
  let agency = ''
  const context = () => ({
    ...contextOf(opened.database),
    now: () => '2025-02-03T08:00:00.000Z',
  })
  const value = (measure = '1') =>
    enterValue(context(), {
      ...{ slug, measure, indicator: 1, period, note: null, revision: 0 },
      reported: { value: decimal('120') },
    })

  before(async () => {
    ;({
      institutions: { agency },
    } = await keepOpenYear(opened.database, slug))
    await publishPlan(context(), { slug, seen: 0 })
    await closeYear(context(), { slug, reason: 'Без отчет.', reasons: {} })
  })

  const attempts: Readonly<Record<string, () => Promise<unknown>>> = {
    'entering a value': () => value(),
    'reporting money': () =>
      reportSpending(context(), {
        ...{ slug, measure: '1', allocation: 1, kind: 'spent', period, revision: 0 },
        ...{ amount: decimal('5'), currency: 'BGN', evidence: 'договор', note: null },
      }),
    'deciding on a measure': () =>
      decideMeasure(context(), {
        ...of,
        decision: { kind: 'dropped', reason: 'Отпаднала.', from: '01.05.2024', ...act },
      }),
    'revising a target': () =>
      reviseTarget(context(), {
        ...{ ...of, indicator: 1 },
        revision: {
          ...{ target: 'at-least', value: '7', low: '', high: '' },
          ...{ direction: '', tolerance: '', toleranceKind: '' },
          ...{ reason: 'Намалени средства.', from: '01.04.2024', ...act },
        },
      }),
    'giving evidence': () =>
      giveEvidenceLink(
        { ...context(), ...contextOf(opened.database, 'focal-point', agency) },
        {
          ...{ slug, measure: '1', indicator: 1, period },
          title: 'Закон',
          address: 'https://a.bg',
        },
      ),
    'giving a duty to another': () =>
      assignDuty(context(), { ...of, seen: 1, reports: 'МВР', contributes: '' }),
    'setting the days of reporting': () =>
      setReportingDays(context(), { slug, days: ['15.04.2024'], seen: 1 }),
    'amending it': () => startAmendment(context(), { slug }, bulgarianRegister),
  }

  for (const [what, attempt] of Object.entries(attempts))
    test(`${what} is refused because the year is closed, and leaves no trace`, async () => {
      const kept = await everythingKept(opened.database)
      assert.deepEqual(await refusalCodes(attempt()), ['year-is-closed'])
      assert.deepEqual(await everythingKept(opened.database), kept)
    })

  test('it is published as it ended', async () => {
    assert.deepEqual(await publishPlan(context(), { slug, seen: 1 }), { version: 2 })
  })

  test('once it is reopened it is worked in again, and what is not there is said to be missing', async () => {
    await reopenYear(context(), { slug, reason: 'Късен отчет.' })
    assert.deepEqual(await refusalCodes(value('9')), ['no-such-indicator'])
    assert.deepEqual(await value(), { revision: 1 })
  })
})
