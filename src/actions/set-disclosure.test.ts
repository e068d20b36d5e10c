import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Period } from '../core/base/period.ts'
import { differenceFrom } from '../core/publication/difference.ts'
import { listDisclosureMarks, selectOptionalIndicatorId } from '../store/disclosure.reader.ts'
import { insertLineage } from '../store/lineage.writer.ts'
import { selectOptionalPreparation } from '../store/preparation.reader.ts'
import {
  listLatestPublications,
  listPublications,
  selectOptionalPublication,
  selectPublicationById,
} from '../store/publication.reader.ts'
import { sha256 } from '../store/sha256.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { enterPreviousValue } from './enter-previous-value.ts'
import { enterValue } from './enter-value.ts'
import { publishPlan } from './publish-plan.ts'
import { type DisclosureSetting, setDisclosure } from './set-disclosure.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf, moment } from './testing/contexts.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { textsOfRedacted } from './texts-of-redacted.ts'
import { textsToConfirm } from './texts-to-confirm.ts'

onEveryEngine('saying that an indicator is sensitive', (opened) => {
  const context = () => contextOf(opened.database)
  let plans = 0
  const newPlan = async () => {
    plans += 1
    const slug = `sensitive-${plans}`
    await keepPlan(opened.database, slug)
    return slug
  }
  const enter = (slug: string, period: string, value: string, more: object = {}) =>
    enterValue(context(), {
      ...{ slug, measure: '1', indicator: 3, period: period as Period },
      ...{ reported: { value: decimal(value) }, note: { bg: `общо ${value}` }, revision: 0 },
      ...more,
    })
  const publish = async (slug: string, seen: number) => {
    const at = { version: seen + 1, publishedAt: moment }
    const { digest } = await textsToConfirm(opened.database, slug, at)
    return await publishPlan(context(), { slug, seen, confirmed: digest })
  }
  const mark = (slug: string, more: Partial<DisclosureSetting> = {}) =>
    setDisclosure(context(), {
      ...{ slug, measure: '1', indicator: 3, language: 'bg', seen: 0 },
      typed: { sensitive: 'yes', partOf: '', reason: 'Данни за непридружени деца' },
      ...more,
    })
  const served = async (slug: string, version: number | 'latest' = 'latest') => {
    const kept = await selectOptionalPublication(opened.database, slug, version)
    assert.ok(kept)
    return kept
  }
  const told = async (slug: string, version: number | 'latest' = 'latest') =>
    (await served(slug, version)).publication.reports
      .filter(({ indicator }) => indicator === 3)
      .flatMap(({ reports }) => reports.map(({ period, reported }) => [period, reported]))

  test('what is published afterwards keeps its small counts back, and says by which rule', async () => {
    const slug = await newPlan()
    await mark(slug)
    await enter(slug, '2024-Q1', '3')
    await enter(slug, '2024-Q2', '12')
    await publish(slug, 0)
    assert.deepEqual(await told(slug), [
      ['2024-Q1', { suppressed: true }],
      ['2024-Q2', { value: '12' }],
    ])
    const { publication, content, edition } = await served(slug)
    assert.deepEqual(publication.disclosure, {
      ...{ rule: 'suppression', upTo: 4, sensitive: [{ measure: '1', indicator: 3 }] },
    })
    assert.equal(edition, 0)
    assert.ok(!content.includes('общо 3'))
    assert.ok(!content.includes('непридружени'))
  })

  test('words in which a number stands that is kept back have to be confirmed as they are', async () => {
    const slug = await newPlan()
    await mark(slug)
    await enter(slug, '2024-Q1', '3')
    const at = { version: 1, publishedAt: moment }
    const { telling, digest } = await textsToConfirm(opened.database, slug, at)
    assert.deepEqual(
      telling.map(({ kind, number, words }) => [kind, number, words]),
      [
        ['cell', '3', 'думи 3'],
        ['cell', '3', 'words 3'],
      ],
    )
    const unconfirmed = publishPlan(context(), { slug, seen: 0 })
    assert.deepEqual(await refusalCodes(unconfirmed), ['texts-tell'])
    await enter(slug, '2024-Q2', '12', { note: { bg: 'с още 3' } })
    const outdated = publishPlan(context(), { slug, seen: 0, confirmed: digest })
    assert.deepEqual(await refusalCodes(outdated), ['texts-tell'], 'there is more to look at since')
    assert.deepEqual(await listPublications(opened.database, slug), [])
    const { entries } = await entriesWrittenBy(opened.database, () => publish(slug, 0))
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['publish-plan', 'confirm-texts'],
    )
    assert.deepEqual(entries[1]?.new, { texts: 3 })
    assert.ok(
      !JSON.stringify(entries[0]).includes('exts'),
      'anyone sees the entry of the publishing',
    )
  })

  test('words that were published before with a number that is kept back since are put before a person', async () => {
    const slug = await newPlan()
    await enter(slug, '2024-Q1', '3')
    await publish(slug, 0)
    assert.deepEqual(await textsOfRedacted(opened.database, slug), [])
    await mark(slug)
    const [version, ...more] = await textsOfRedacted(opened.database, slug)
    assert.deepEqual([version?.version, more], [1, []])
    assert.deepEqual(
      version?.telling.map(({ kind, number, words }) => [kind, number, words]),
      [
        ['cell', '3', 'думи 3'],
        ['cell', '3', 'words 3'],
      ],
    )
    await publish(slug, 1)
    const confirmed = await textsOfRedacted(opened.database, slug)
    assert.equal(confirmed.length, 1, 'of the second they were confirmed')
  })

  test('every version that told one is served as a new edition, and the first is kept', async () => {
    const slug = await newPlan()
    await enter(slug, '2024-Q1', '3')
    await publish(slug, 0)
    await enter(slug, '2024-Q2', '12')
    await publish(slug, 1)
    const first = await served(slug, 1)
    assert.ok(first.content.includes('общо 3'))

    assert.deepEqual(await mark(slug), { redacted: 2 })
    for (const version of [1, 2]) {
      const kept = await served(slug, version)
      assert.deepEqual([kept.edition, kept.redactedAt], [1, moment])
      assert.ok(!kept.content.includes('общо 3'))
      assert.equal(kept.sha256, sha256(kept.content))
      assert.equal(differenceFrom(kept.publication), null)
      const preparation = await selectOptionalPreparation(opened.database, slug, version)
      assert.deepEqual([preparation?.edition, preparation?.state], [1, 'waiting'])
    }
    assert.deepEqual((await served(slug, 1)).publication.disclosure?.redaction, {
      edition: 1,
      at: moment,
    })
    const [{ content } = { content: '' }] = (
      await sql<{
        content: string
      }>`select content from publication where sha256 = ${first.sha256}`.execute(opened.database)
    ).rows
    assert.equal(content, first.content, 'what was published is kept')
  })

  test('whoever reads a publication reads the redacted one', async () => {
    const slug = await newPlan()
    await enter(slug, '2024', '2')
    await publish(slug, 0)
    await mark(slug)
    const [version] = await listPublications(opened.database, slug)
    assert.equal(version?.edition, 1)
    const read = [
      await served(slug),
      await served(slug, 1),
      await selectPublicationById(opened.database, version?.id ?? ''),
      ...(await listLatestPublications(opened.database)).filter((each) => each.slug === slug),
    ]
    assert.equal(read.length, 4)
    for (const { content, sha256: digest } of read) {
      assert.ok(!content.includes('общо 2'))
      assert.equal(digest, version?.sha256)
    }
  })

  test('each redacted version has a row in the log with the digest of what is served now', async () => {
    const slug = await newPlan()
    await enter(slug, '2024', '2')
    await publishPlan(context(), { slug, seen: 0 })
    const { entries } = await entriesWrittenBy(opened.database, () => mark(slug))
    assert.deepEqual(
      entries.map(({ action, entityId }) => [action, entityId]),
      [
        ['redact-publication', `${slug}/1`],
        ['set-disclosure', `${slug}/1/3`],
      ],
    )
    assert.deepEqual(entries[0]?.old, { edition: 0 }, 'not by its digest, which could be tried out')
    assert.deepEqual(entries[0]?.new, { edition: 1, sha256: (await served(slug)).sha256 })
  })

  test('a version that told nothing small stays byte for byte what it was', async () => {
    const slug = await newPlan()
    await enter(slug, '2024', '70')
    await publish(slug, 0)
    const before = await served(slug)
    assert.deepEqual(await mark(slug), { redacted: 0 })
    assert.equal((await served(slug)).sha256, before.sha256)
  })

  test('a correction published afterwards does not tell what was kept back before', async () => {
    const slug = await newPlan()
    await mark(slug)
    await enter(slug, '2024', '3')
    await publish(slug, 0)
    await enter(slug, '2024', '40', { revision: 1 })
    await publish(slug, 1)
    assert.deepEqual(await told(slug), [
      ['2024', { suppressed: true }],
      ['2024', { value: '40' }],
    ])
  })

  test('it is taken back only while nothing was published, and never over another’s change', async () => {
    const slug = await newPlan()
    const no = { sensitive: 'no', partOf: '', reason: 'Отбелязано по погрешка' }
    await mark(slug)
    assert.deepEqual(await refusalCodes(mark(slug, { typed: no })), ['changed-meanwhile'])
    await mark(slug, { typed: no, seen: 1 })
    await mark(slug, { seen: 2 })
    await publish(slug, 0)
    assert.deepEqual(await refusalCodes(mark(slug, { typed: no, seen: 3 })), [
      'published-as-sensitive',
    ])
    const marks = (await listDisclosureMarks(opened.database)).filter((each) => each.slug === slug)
    assert.deepEqual(
      marks.map(({ sensitive }) => sensitive),
      [true],
    )
  })

  test('what is counted in a total is kept back with it, and nothing is counted in itself', async () => {
    const slug = await newPlan()
    const part = (indicator: number, partOf: string, seen = 0) =>
      mark(slug, { indicator, seen, typed: { sensitive: 'yes', partOf, reason: 'Деца' } })
    await part(3, '1/1')
    assert.deepEqual(await refusalCodes(part(1, '1/3')), ['counted-in-itself'])
    assert.deepEqual(await refusalCodes(part(2, '1/99')), ['no-such-total'])
    assert.deepEqual(await refusalCodes(part(2, '9/1')), ['no-such-total'])
    await enter(slug, '2024', '3')
    await enter(slug, '2024', '30', { indicator: 1 })
    await publish(slug, 0)
    const { reports } = (await served(slug)).publication
    assert.deepEqual(
      reports.map(({ indicator, reports: [row] }) => [indicator, row?.reported]),
      [
        [1, { suppressed: true }],
        [3, { suppressed: true }],
      ],
    )
  })

  /** Says that the third indicator of the one plan goes on from that of the other. */
  const link = async (slug: string, previous: string) => {
    const idOf = (of: string) =>
      selectOptionalIndicatorId(opened.database, { slug: of, measure: '1', indicator: 3 })
    const [id, from] = [await idOf(slug), await idOf(previous)]
    assert.ok(id && from)
    await opened.database
      .transaction()
      .execute((transaction) =>
        insertLineage(
          transaction,
          { version: 1, byPerson: true },
          { measures: [], indicators: [{ id, previous: from }] },
          { enteredBy: 'М. П.', enteredAt: moment },
        ),
      )
  }

  test('what is sensitive in one plan is so in the next, and redacted in both', async () => {
    const [before, slug] = [await newPlan(), await newPlan()]
    await link(slug, before)
    for (const each of [before, slug]) {
      await enter(each, '2024', '3')
      await publishPlan(context(), { slug: each, seen: 0 })
    }
    assert.deepEqual(await mark(before), { redacted: 2 })
    for (const each of [before, slug])
      assert.deepEqual(await told(each), [['2024', { suppressed: true }]])
  })

  test('last year’s value is kept back where something of last year is', async () => {
    const [before, slug] = [await newPlan(), await newPlan()]
    await link(slug, before)
    await enterPreviousValue(context(), {
      ...{ slug, measure: '1', indicator: 3, language: 'bg', seen: 0 },
      previous: { value: '33', period: '2023', source: 'Годишен отчет' },
    })
    await mark(before)
    await enter(before, '2024-Q1', '3')
    await publish(slug, 0)
    const { circumstances } = (await served(slug)).publication
    assert.deepEqual(circumstances.previous, [])
    assert.deepEqual(circumstances.suppressedPrevious, [{ measure: '1', indicator: 3 }])
  })

  test('what was kept back stays back when it is said that the plans have nothing in common', async () => {
    const [before, slug] = [await newPlan(), await newPlan()]
    await link(slug, before)
    await mark(before)
    await enter(slug, '2024', '3')
    await publish(slug, 0)
    const id = await selectOptionalIndicatorId(opened.database, {
      slug,
      measure: '1',
      indicator: 3,
    })
    await opened.database
      .transaction()
      .execute((transaction) =>
        insertLineage(
          transaction,
          { version: 2, byPerson: true },
          { measures: [], indicators: [{ id: id ?? '', previous: null }] },
          { enteredBy: 'М. П.', enteredAt: moment },
        ),
      )
    await publish(slug, 1)
    assert.deepEqual(await told(slug), [['2024', { suppressed: true }]])
  })

  test('there has to be such an indicator, a choice and a reason', async () => {
    const slug = await newPlan()
    assert.deepEqual(await refusalCodes(mark(slug, { indicator: 99 })), ['no-such-indicator'])
    assert.deepEqual(await refusalCodes(mark('nowhere')), ['no-such-indicator'])
    const typed = { sensitive: '', partOf: 'x', reason: ' ' }
    assert.deepEqual(await refusalCodes(mark(slug, { typed })), [
      'sensitive-wanted',
      'no-such-total',
      'field-required',
    ])
  })

  test('the database refuses to change or delete an edition, or what was said of an indicator', async () => {
    for (const table of ['publication_edition', 'indicator_disclosure'])
      await assert.rejects(
        sql`delete from ${sql.table(table)}`.execute(opened.database),
        /only grows/,
      )
  })
})
