import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { adoptDraft } from '../core/plan/adopt-draft.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { selectOptionalDraft } from '../store/draft.reader.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { adoption } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { adoptPlan } from './adopt-plan.ts'
import { importPlan } from './import-plan.ts'
import { publishPlan } from './publish-plan.ts'
import { contextOf } from './testing/contexts.ts'

const inputs = fileURLToPath(new URL('../../../shared/inputs/', import.meta.url))

/** Each in a database of its own: the second would be taken for a newer version of the first. */
for (const fileName of ['plan-2024.docx', 'plan-2024.txt']) {
  onEveryEngine(`the real plan as ${fileName}`, (opened) => {
    const skip = existsSync(inputs + fileName) ? false : 'the real plan is not here'
    test('is imported, adopted and published whole', { skip }, async () => {
      const context = contextOf(opened.database)
      const bytes = readFileSync(inputs + fileName)
      const { planId } = await importPlan(context, { fileName, bytes }, bulgarianRegister)
      const kept = await selectOptionalDraft(opened.database, planId)
      assert.ok(kept)
      assert.equal(kept.draft.measures.length, 85)
      assert.equal(kept.draft.goals.length, 7)
      const { slug } = await adoptPlan(context, { planId, version: 1, adoption })
      const {
        id: _,
        status,
        slug: at,
        adoption: by,
        demonstration,
        ...content
      } = await selectPlan(opened.database, slug)
      assert.deepEqual([status, at, by, demonstration], ['adopted', slug, adoption, false])
      assert.deepEqual(content, adoptDraft(kept.draft))
      assert.deepEqual(await publishPlan(context, { slug, seen: 0 }), { version: 1 })
    })
  })
}
