import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { canonicalJson } from '../core/base/canonical-json.ts'
import type { Period } from '../core/base/period.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import type { Refused } from '../core/base/refusal.ts'
import { freeze } from '../core/publication/freeze.ts'
import { selectCircumstances } from '../store/circumstances.reader.ts'
import { listPlans, selectPlan } from '../store/plan.reader.ts'
import {
  listLatestPublications,
  listPublications,
  selectOptionalPublication,
} from '../store/publication.reader.ts'
import { selectReportsOfPlan } from '../store/report.reader.ts'
import { sha256 } from '../store/sha256.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { enterValue } from './enter-value.ts'
import { publishPlan } from './publish-plan.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf, moment } from './testing/contexts.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

onEveryEngine('publishing a plan', (opened) => {
  const context = () => contextOf(opened.database)
  const enter = (reported: string, revision: number) =>
    enterValue(context(), {
      slug: 'plan-2024',
      measure: '1',
      indicator: 3,
      period: '2024' as Period,
      reported: { value: decimal(reported) },
      note: revision === 0 ? null : { bg: 'поправка' },
      revision,
    })
  const published = async (version: number | 'latest') => {
    const kept = await selectOptionalPublication(opened.database, 'plan-2024', version)
    assert.ok(kept)
    return kept
  }

  test('a publication is the plan, its reports and degrees, byte for byte with its digest', async () => {
    const planId = await keepPlan(opened.database, 'plan-2024')
    await enter('1', 0)
    assert.deepEqual(await publishPlan(context(), { slug: 'plan-2024', seen: 0 }), { version: 1 })
    const plan = await selectPlan(opened.database, 'plan-2024')
    const reports = await selectReportsOfPlan(opened.database, planId)
    const asOf = '2024-05-06' as PlainDate
    const circumstances = await selectCircumstances(opened.database, planId, asOf)
    const expected = freeze({
      ...{ plan, version: 1, publishedAt: moment, reports, circumstances },
      ...{ register: [], lineage: [] },
    })
    assert.equal(expected.degrees.asOf, asOf)
    const kept = await published(1)
    assert.equal(kept.content, canonicalJson(expected))
    assert.equal(kept.sha256, sha256(kept.content))
    assert.deepEqual(kept.publication, expected)
    assert.deepEqual([kept.publishedBy, kept.publishedAt], ['Мария Петрова', moment])
  })

  test('what is reported afterwards shows in the next version and changes none before', async () => {
    const before = await published(1)
    await enter('123456789012345678901234567890.123456789012', 1)
    assert.deepEqual(await published('latest'), before)
    assert.deepEqual(await publishPlan(context(), { slug: 'plan-2024', seen: 1 }), { version: 2 })
    assert.deepEqual(await published(1), before)
    const verdictOf = ({ publication }: typeof before) =>
      publication.degrees.measures[0]?.indicators[2]?.verdict
    assert.equal(verdictOf(before), 'partly')
    assert.equal(verdictOf(await published('latest')), 'met')
  })

  test('a form that is sent three times at once publishes once', async () => {
    const codes = await Promise.all(
      [1, 2, 3].map(() =>
        publishPlan(context(), { slug: 'plan-2024', seen: 2 }).then(
          ({ version }) => [`version ${version}`],
          (error: Refused) => error.refusals.map(({ code }) => code),
        ),
      ),
    )
    assert.deepEqual(codes.flat().sort(), [
      'published-meanwhile',
      'published-meanwhile',
      'version 3',
    ])
  })

  test('the list shows all publications, or those of one plan, the latest first', async () => {
    await keepPlan(opened.database, 'plan-2025')
    await publishPlan(context(), { slug: 'plan-2025', seen: 0 })
    const list = (slug?: string) =>
      listPublications(opened.database, slug).then((all) =>
        all.map((each) => `${each.slug}/${each.version}`),
      )
    assert.deepEqual((await list()).slice(0, 2), ['plan-2025/1', 'plan-2024/3'])
    assert.equal((await list()).length, 4)
    assert.deepEqual(await list('plan-2025'), ['plan-2025/1'])
    assert.deepEqual(await list('plan-2026'), [])
    const latest = await listLatestPublications(opened.database)
    assert.deepEqual(
      latest.map(({ slug, version }) => `${slug}/${version}`),
      ['plan-2025/1', 'plan-2024/3'],
    )
    assert.deepEqual(latest[1], await published('latest'))
    const versions = (await listPlans(opened.database)).map((plan) => [plan.slug, plan.published])
    assert.deepEqual(Object.fromEntries(versions), { 'plan-2024': 3, 'plan-2025': 1 })
  })

  test('there is no publication of a plan or version that is not', async () => {
    assert.deepEqual(await refusalCodes(publishPlan(context(), { slug: 'plan-2026', seen: 0 })), [
      'no-such-plan',
    ])
    for (const version of [0, -1, 4, 1.5, Number.NaN, 2 ** 40])
      assert.equal(
        await selectOptionalPublication(opened.database, 'plan-2024', version),
        undefined,
      )
    assert.equal(await selectOptionalPublication(opened.database, 'x', 'latest'), undefined)
  })

  test('the database refuses to change a publication, or to keep one under a false digest', async () => {
    for (const statement of ["update publication set content = ''", 'delete from publication'])
      await assert.rejects(sql.raw(statement).execute(opened.database), /publication only grows/)
    await assert.rejects(
      sql`insert into publication (plan_id, version, content, sha256, published_by, published_at)
        select id, 99, 'жълт', ${'0'.repeat(64)}, 'x', now() from plan limit 1`.execute(
        opened.database,
      ),
      /publication_digest_is_of_content/,
    )
  })
})
