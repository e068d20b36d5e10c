import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fillInstitutions } from '../../../../actions/fill-institutions.ts'
import { loadSample } from '../../../../actions/load-sample.ts'
import { sessionOfNew } from '../../../../actions/testing/session-of-new.ts'
import { bulgarianRegister } from '../../../../intake/register.ts'
import { onEveryEngine } from '../../../../store/testing/test-database.ts'
import { visitorOf } from '../../../testing/inject-visitor.ts'
import { siteOf } from '../../../testing/site-of.ts'

const now = () => '2026-11-22T12:00:00.000Z'

onEveryEngine('the evidence of the demonstration', (opened) => {
  test('can be taken, though its titles are no names of files', async () => {
    const { database } = opened
    const folder = await mkdtemp(join(tmpdir(), 'merilo-evidence-'))
    await fillInstitutions({ database, now }, bulgarianRegister)
    await loadSample({ database, now }, bulgarianRegister, folder)
    const server = await siteOf({ database, evidenceFolder: folder, now })
    const auditor = visitorOf(server)
    const account = { name: 'Одитор', roles: ['auditor'], at: now() } as const
    auditor.cookies.set('merilo-session', await sessionOfNew(database, account))
    const found = await database
      .selectFrom('evidence')
      .innerJoin('measure', 'measure.id', 'evidence.measure_id')
      .where('evidence.file_sha256', 'is not', null)
      .select(['measure.code', 'evidence.id', 'evidence.title'])
      .execute()
    assert.ok(found.length > 0)
    for (const { code, id, title } of found) {
      const { statusCode, headers } = await auditor.get(
        `/bg/plans/plan-2024/measures/${code}/evidence/${id}/file`,
      )
      assert.equal(statusCode, 200, title)
      assert.match(
        String(headers['content-disposition']),
        /^attachment; filename="[0-9a-f]{12}\.\w+"; filename\*=UTF-8''[\w.!~%-]+\.\w+$/,
      )
    }
    await server.close()
    await rm(folder, { recursive: true })
  })
})
