import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { PlainDate } from '../core/base/plain-date.ts'
import { areRefusals } from '../core/base/refusal.ts'
import { adoptDraft } from '../core/plan/adopt-draft.ts'
import type { PlanContent } from '../core/plan/plan.ts'
import { planOn } from '../core/plan/plan-on.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { listAmendments } from '../store/amendment.reader.ts'
import { listDecisions } from '../store/decision.reader.ts'
import { selectOptionalDraft } from '../store/draft.reader.ts'
import { listDuties } from '../store/duty.reader.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { decimal } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { adoptPlan } from './adopt-plan.ts'
import { mendDraftCell } from './mend-draft-cell.ts'
import { mendDraftIndicator } from './mend-draft-indicator.ts'
import { openYear } from './open-year.ts'
import { type AmendmentToRecord, recordAmendment } from './record-amendment.ts'
import { startAmendment } from './start-amendment.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf } from './testing/contexts.ts'
import { everythingKept } from './testing/everything-kept.ts'
import { draft } from './testing/keep-draft.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { keepInstitutions } from './testing/open-year-of.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

const typed: AmendmentToRecord['amendment'] = {
  ...{ body: 'Съвет', act: 'Решение', number: '17', date: '01.05.2024' },
  ...{ reason: 'По-малко средства.', from: '05.05.2024', file: 'reshenie.pdf' },
  ...{ dropped: '', carriedOver: '' },
}

const content = adoptDraft({
  ...draft,
  measures: draft.measures.map((measure) => ({
    ...measure,
    text: { ...measure.text, measure: `${measure.text.measure} ${measure.number}` },
  })),
})
assert.ok(!areRefusals(content))
const day = (text: string) => text as PlainDate

onEveryEngine('amending a plan', (opened) => {
  let plans = 0
  const newPlan = async (kept: PlanContent = content) => {
    plans += 1
    await keepPlan(opened.database, `plan-${plans}`, kept)
    return `plan-${plans}`
  }
  const context = () => contextOf(opened.database)
  const start = async (slug: string) =>
    (await startAmendment(context(), { slug }, bulgarianRegister)).planId
  const mend = (planId: string, cell: 'deadline' | 'responsible', words: string) =>
    selectOptionalDraft(opened.database, planId).then((kept) =>
      mendDraftCell(
        context(),
        { planId, version: kept?.version ?? 0, position: 1, cell, words },
        bulgarianRegister,
      ),
    )
  const record = async (
    planId: string,
    given: Partial<AmendmentToRecord['amendment']> = {},
    more: Partial<AmendmentToRecord> = {},
  ) => {
    const kept = await selectOptionalDraft(opened.database, planId)
    return await recordAmendment(context(), {
      ...{ planId, version: kept?.version ?? 0, language: 'bg', ...more },
      amendment: { ...typed, ...given },
    })
  }
  const seenOn = async (slug: string, asOf: string) =>
    planOn(await selectPlan(opened.database, slug), day(asOf)).measures

  test('from its day on the plan reads as the act has it, and before it as it was adopted', async () => {
    const slug = await newPlan()
    const planId = await start(slug)
    await mend(planId, 'deadline', 'до 30 септември 2024 г.')
    await mend(planId, 'responsible', 'АЗ')
    assert.deepEqual(await record(planId), { slug, number: 1 })
    const [before] = await seenOn(slug, '2024-05-04')
    const [after] = await seenOn(slug, '2024-05-05')
    assert.deepEqual(before, (await selectPlan(opened.database, slug)).measures[0])
    assert.deepEqual(
      [after?.text.bg?.deadline, after?.deadline.to, after?.responsible[0]?.name],
      ['до 30 септември 2024 г.', '2024-09', 'АЗ'],
    )
    assert.equal(after?.asAdopted?.deadline.to, '2024-12')
    assert.equal(await selectOptionalDraft(opened.database, planId), undefined)
  })

  test('another target becomes a revision by the same act, which the arithmetic goes by', async () => {
    const slug = await newPlan()
    const planId = await start(slug)
    const kept = await selectOptionalDraft(opened.database, planId)
    const [meetings] = kept?.draft.measures[0]?.indicators ?? []
    assert.ok(meetings)
    const indicator = { ...meetings, target: { ...meetings.target, value: decimal('15') } }
    await mendDraftIndicator(
      context(),
      { planId, version: 1, position: 1, index: 0, indicator },
      bulgarianRegister,
    )
    const { entries } = await entriesWrittenBy(opened.database, () => record(planId))
    const [measure] = (await selectPlan(opened.database, slug)).measures
    assert.deepEqual(measure?.indicators[0]?.rule.target, { kind: 'at-least', value: '12' })
    assert.deepEqual(measure?.indicators[0]?.targetRevisions, [
      {
        ...{ from: '2024-05-05', target: { kind: 'at-least', value: decimal('15') } },
        act: { body: 'Съвет', act: 'Решение', number: '17', date: '2024-05-01' },
        ...{ reason: { bg: 'По-малко средства.' }, amendment: 1 },
      },
    ])
    assert.deepEqual(entries.map(({ action, entityId }) => `${action} ${entityId}`).toSorted(), [
      `amend-plan ${slug}`,
      `amend-plan ${slug}/1/1`,
    ])
  })

  test('the act drops measures and carries them over, also without changing a word', async () => {
    const slug = await newPlan()
    const planId = await start(slug)
    assert.deepEqual(await refusalCodes(record(planId)), ['amends-nothing'])
    await record(planId, { dropped: '1', carriedOver: '2' })
    const { id } = await selectPlan(opened.database, slug)
    assert.deepEqual(
      (await listDecisions(opened.database, id)).map(({ measure, kind, from }) => [
        measure,
        kind,
        from,
      ]),
      [
        ['1', 'dropped', '2024-05-05'],
        ['2', 'carried-over', '2024-05-05'],
      ],
    )
    const again = await start(slug)
    assert.deepEqual(await refusalCodes(record(again, { dropped: '1' })), ['decided-already'])
  })

  test('one amendment is in hand at a time, and it is never adopted as a plan of its own', async () => {
    const slug = await newPlan()
    const planId = await start(slug)
    assert.equal(await start(slug), planId)
    const adoption = { body: 'Съвет', act: 'Решение', number: '1', date: '01.05.2024' }
    assert.deepEqual(await refusalCodes(adoptPlan(context(), { planId, version: 1, adoption })), [
      'draft-of-amendment',
    ])
    await record(planId, { dropped: '1' })
    assert.notEqual(await start(slug), planId)
  })

  test('what is refused leaves no trace, and everything that is wrong is said', async () => {
    const slug = await newPlan()
    const planId = await start(slug)
    await mend(planId, 'deadline', 'до 30 септември 2024 г.')
    const before = await everythingKept(opened.database)
    assert.deepEqual(await refusalCodes(record(planId, { body: '', from: '', dropped: '9' })), [
      ...['field-required', 'field-required', 'no-such-number'],
    ])
    assert.deepEqual(await refusalCodes(record(planId, {}, { version: 1 })), ['changed-meanwhile'])
    assert.deepEqual(await everythingKept(opened.database), before)
  })

  test('of two who record it at once one does, and the other is told', async () => {
    const slug = await newPlan()
    const planId = await start(slug)
    await mend(planId, 'deadline', 'до 30 септември 2024 г.')
    const outcomes = await Promise.allSettled([record(planId), record(planId)])
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
    const { id } = await selectPlan(opened.database, slug)
    assert.equal((await listAmendments(opened.database, id)).length, 1)
  })

  test('a measure that is added while the year is open comes with whoever owes it', async () => {
    const slug = await newPlan()
    await keepInstitutions(opened.database)
    const owned = { reports: 'МВР', contributes: '' }
    await openYear(context(), {
      slug,
      calendar: { calendar: 'year', days: '15', list: '' },
      duties: { '1': owned, '2': owned },
    })
    const planId = await start(slug)
    await sql`
      update draft set content = jsonb_set(content, '{measures,2}', jsonb_set(jsonb_set(
        jsonb_set(content -> 'measures' -> 1, '{position}', '3'), '{number}', '"3"'),
        '{text,measure}', '"Нова мярка за гранични пунктове"'), true)
      where plan_id = ${planId}`.execute(opened.database)
    const { id } = await selectPlan(opened.database, slug)
    assert.deepEqual(await refusalCodes(record(planId)), ['measure-without-owner'])
    await record(planId, {}, { owners: { 3: owned } })
    assert.deepEqual(
      (await seenOn(slug, '2024-05-05')).map(({ code, addedBy }) => [code, addedBy]),
      [
        ['1', undefined],
        ['2', undefined],
        ['3', 1],
      ],
    )
    assert.deepEqual(
      (await listDuties(opened.database, id)).filter(({ measure }) => measure === '3').length,
      1,
    )
  })

  test('the database itself refuses to change or remove what was adopted or amended', async () => {
    for (const [table, column] of [
      ['goal', 'number'],
      ['measure', 'number'],
      ['measure_text', 'target'],
      ['indicator', 'target_note'],
      ['funding', 'note'],
      ['measure_institution', 'name'],
      ['glossary_entry', 'abbreviation'],
      ['amendment', 'file_name'],
      ['amended_measure', 'content'],
    ])
      for (const statement of [
        `update ${table} set ${column} = ${column}`,
        `delete from ${table} where false`,
        `truncate ${table} cascade`,
      ])
        await assert.rejects(sql.raw(statement).execute(opened.database), /only grows/, statement)
  })
})
