import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { mendDraftCell } from '../../actions/mend-draft-cell.ts'
import { contextOf } from '../../actions/testing/contexts.ts'
import { draft, findingOfReading, keepDraft } from '../../actions/testing/keep-draft.ts'
import { undoDraftChange } from '../../actions/undo-draft-change.ts'
import { selectOptionalDraft } from '../draft.reader.ts'
import { selectOptionalVersion } from '../draft-revision.reader.ts'
import { onEveryEngine } from '../testing/test-database.ts'
import { draftRevisions } from './0006-draft-revisions.ts'

const register = { institutions: [] }

onEveryEngine('drafts from before their versions were kept', (opened) => {
  test('begin with what they are, in the version that they have', async () => {
    const { database } = opened
    const planId = await keepDraft(database)
    await sql`update draft set version = 7`.execute(database)
    await sql`drop table draft_revision cascade`.execute(database)
    await draftRevisions.up(database)

    const first = await selectOptionalVersion(database, planId, 7)
    assert.deepEqual([first?.draft, first?.findings], [draft, [findingOfReading]])
    assert.equal(await selectOptionalVersion(database, planId, 6), undefined)
    const request = { planId, version: 7, position: 1, cell: 'target', words: '9' } as const
    await mendDraftCell(contextOf(database), request, register)
    await undoDraftChange(contextOf(database), { planId, version: 8 }, register)
    assert.deepEqual((await selectOptionalDraft(database, planId))?.draft, draft)
  })
})
