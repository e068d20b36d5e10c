import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Period } from '../core/base/period.ts'
import { listEvidence } from '../store/evidence.reader.ts'
import { readEvidenceFile } from '../store/evidence-folder.reader.ts'
import { selectReportsOfPlan } from '../store/report.reader.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { enterValue } from './enter-value.ts'
import { type EvidenceOf, giveEvidenceFile, giveEvidenceLink } from './give-evidence.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf } from './testing/contexts.ts'
import { dutyOf } from './testing/duty.ts'
import { everythingKept } from './testing/everything-kept.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { withdrawEvidence } from './withdraw-evidence.ts'

const file = { name: 'Протокол.docx', bytes: new TextEncoder().encode('%PDF-1.7 протокол') }
const of: EvidenceOf = {
  slug: 'plan-1',
  measure: '1',
  indicator: 1,
  period: '2024-Q1' as Period,
}
const link = { ...of, title: 'Закон', address: 'https://dv.example.bg/5' }

onEveryEngine('giving evidence', (opened) => {
  let folder: string
  let planId: string
  let own: string
  let other: string

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'merilo-evidence-'))
    planId = await keepPlan(opened.database, 'plan-1')
    ;({ own, other } = await dutyOf(opened.database, planId, '1'))
  })
  after(() => rm(folder, { recursive: true }))

  const focalPoint = (institution = own) => contextOf(opened.database, 'focal-point', institution)
  const kept = () => listEvidence(opened.database, { planId, measure: '1' })

  test('a file is kept whole under its digest, named by what it is, and logged without its bytes', async () => {
    const { entries } = await entriesWrittenBy(opened.database, () =>
      giveEvidenceFile(focalPoint(), folder, { ...of, file }),
    )
    const [piece] = await kept()
    assert.equal(piece?.title, 'Протокол.pdf')
    assert.equal(piece?.file?.kind, 'pdf')
    assert.deepEqual(
      await readEvidenceFile(folder, piece?.file?.sha256 ?? ''),
      Buffer.from(file.bytes),
    )
    assert.deepEqual(
      entries.map(({ action, entityId, institutions }) => [action, entityId, institutions]),
      [['give-evidence', 'plan-1/1/1/2024-Q1', [own]]],
    )
  })

  test('a link is kept with its words', async () => {
    await giveEvidenceLink(focalPoint(), { ...link, indicator: null })
    const piece = (await kept()).at(-1)
    assert.deepEqual(
      [piece?.title, piece?.address, piece?.indicator, piece?.file],
      ['Закон', 'https://dv.example.bg/5', null, null],
    )
  })

  test('whose duty it is not may not, and leaves no file behind', async () => {
    const before = [await everythingKept(opened.database), await readdir(folder)]
    for (const context of [
      focalPoint(other),
      contextOf(opened.database, 'focal-point'),
      contextOf(opened.database, 'auditor'),
      contextOf(opened.database, 'council-member'),
      contextOf(opened.database, 'anyone'),
    ]) {
      const bytes = new TextEncoder().encode('%PDF-1.7 чужд')
      assert.deepEqual(
        await refusalCodes(
          giveEvidenceFile(context, folder, { ...of, file: { name: 'a', bytes } }),
        ),
        ['not-permitted'],
      )
    }
    assert.deepEqual([await everythingKept(opened.database), await readdir(folder)], before)
  })

  test('what there is not is refused by what is not there', async () => {
    const codes = (change: Partial<typeof link>) =>
      refusalCodes(giveEvidenceLink(focalPoint(), { ...link, ...change }))
    assert.deepEqual(await codes({ slug: 'plan-9' }), ['no-such-measure'])
    assert.deepEqual(await codes({ measure: '99' }), ['no-such-measure'])
    assert.deepEqual(await codes({ indicator: 99 }), ['no-such-indicator'])
    assert.deepEqual(await codes({ period: '2023-Q1' as Period }), ['period-of-another-year'])
    assert.deepEqual(await codes({ title: '', address: 'x' }), ['field-required', 'no-web-address'])
    assert.deepEqual(
      await refusalCodes(giveEvidenceFile(focalPoint(), folder, { ...of, file: null })),
      ['file-wanted'],
    )
  })

  test('a piece is withdrawn once, with a reason, and stays to be seen', async () => {
    const [piece] = await kept()
    const withdraw = (reason: string, context = focalPoint()) =>
      withdrawEvidence(context, { slug: 'plan-1', measure: '1', id: piece?.id ?? '', reason })
    assert.deepEqual(await refusalCodes(withdraw(' ')), ['field-required'])
    assert.deepEqual(await refusalCodes(withdraw('Не е нашият', focalPoint(other))), [
      'not-permitted',
    ])
    await withdraw('Сгрешен файл')
    assert.equal((await kept())[0]?.withdrawn?.reason, 'Сгрешен файл')
    assert.deepEqual(await refusalCodes(withdraw('Пак')), ['withdrawn-already'])
    const none = { slug: 'plan-1', measure: '1', id: '999', reason: 'x' }
    assert.deepEqual(await refusalCodes(withdrawEvidence(focalPoint(), none)), ['no-such-evidence'])
  })

  test('what goes with a report that is submitted or accepted is not touched', async () => {
    const [, second] = await kept()
    for (const status of ['submitted', 'accepted']) {
      await sql`
        insert into measure_report (measure_id, period, institution_id, status, version, language,
          fields, returns, changed_by, changed_at, submitted_by, submitted_at)
        select measure.id, '2024-Q1', ${own}, ${status}, 1, 'bg', '{}', 0, 'М', now(), 'М', now()
        from measure where plan_id = ${planId} and code = '1'
        on conflict (measure_id, period) do update set status = excluded.status`.execute(
        opened.database,
      )
      assert.deepEqual(await refusalCodes(giveEvidenceLink(focalPoint(), link)), [
        'wrong-report-status',
      ])
      assert.deepEqual(
        await refusalCodes(
          withdrawEvidence(focalPoint(), {
            ...{ slug: 'plan-1', measure: '1', id: second?.id ?? '', reason: 'x' },
          }),
        ),
        ['wrong-report-status'],
      )
    }
    await giveEvidenceLink(focalPoint(), { ...link, period: '2024-Q2' as Period })
  })

  test('a report rests on what was given for it and was not withdrawn', async () => {
    await enterValue(contextOf(opened.database), {
      ...{ slug: 'plan-1', measure: '1', indicator: 1, period: of.period },
      ...{ reported: { value: decimal('3') }, note: null, revision: 0 },
    })
    const [reports] = await selectReportsOfPlan(opened.database, planId)
    assert.deepEqual(reports?.reports[0]?.evidence, [
      { kind: 'link', title: 'Закон', reference: 'https://dv.example.bg/5' },
    ])
  })

  test('nothing that was given is ever changed or taken away', async () => {
    for (const table of ['evidence', 'evidence_withdrawal'])
      await assert.rejects(
        sql`delete from ${sql.table(table)}`.execute(opened.database),
        /only grows/,
      )
  })
})
