import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../core/base/refusal.ts'
import { readPlan } from '../intake/read-plan.ts'
import { selectOptionalDocument } from '../store/document.reader.ts'
import { listDrafts, selectOptionalDraft } from '../store/draft.reader.ts'
import { sha256 } from '../store/sha256.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { importPlan } from './import-plan.ts'
import { contextOf, moment } from './testing/contexts.ts'
import { everythingKept } from './testing/everything-kept.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { planFile } from './testing/plan-file.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

const register = { institutions: [] }

/** A plan that resembles no other, which would be taken for a newer version of it. */
const planAbout = (subject: string, fileName: string) => {
  const rows = [
    ['№', 'Мярка', 'Целева стойност', 'Срок', 'Отговорна институция'],
    ['1', subject, `${subject} – 5`, 'юни 2024 г.', subject],
    ['2', `${subject}, ${subject}`, `${subject} – 7`, 'май 2024 г.', subject],
  ]
  const text = rows.map((cells) => cells.join('\t')).join('\n')
  return { fileName, bytes: new TextEncoder().encode(text) }
}

onEveryEngine('importing a plan', (opened) => {
  const importing = (file: { fileName: string; bytes: Uint8Array } = planFile) =>
    importPlan(contextOf(opened.database), file, register)

  test('the draft and the findings are what was read, the file is kept byte for byte', async () => {
    const { result, entries } = await entriesWrittenBy(opened.database, () => importing())
    const { planId } = result
    const read = await readPlan({ name: planFile.fileName, bytes: planFile.bytes }, register)
    assert.ok(!isRefusal(read))
    assert.equal(read.draft.measures.length, 2)
    const kept = await selectOptionalDraft(opened.database, planId)
    assert.deepEqual(kept, {
      planId,
      documentId: kept?.documentId,
      version: 1,
      status: 'draft',
      amends: null,
      continues: null,
      draft: read.draft,
      findings: read.findings,
      fileName: 'План 2024.txt',
      importedAt: moment,
      importedBy: 'Мария Петрова',
    })
    const document = await selectOptionalDocument(opened.database, planId)
    assert.deepEqual(document, {
      name: 'План 2024.txt',
      bytes: Buffer.from(planFile.bytes),
      sha256: sha256(planFile.bytes),
    })
    assert.deepEqual(entries[0]?.new, {
      fileName: 'План 2024.txt',
      sha256: sha256(planFile.bytes),
      title: read.draft.title,
      year: read.draft.year,
      measures: 2,
      findings: read.findings.length,
    })
  })

  test('the list of drafts tells them apart, the latest first', async () => {
    const { planId } = await importing(planAbout('мостове', 'втори.txt'))
    const [latest, earlier] = await listDrafts(opened.database)
    assert.deepEqual(
      [latest?.planId, latest?.fileName, latest?.measures, latest?.importedBy, latest?.language],
      [planId, 'втори.txt', 2, 'Мария Петрова', 'bg'],
    )
    assert.equal(earlier?.fileName, 'План 2024.txt')
    const kept = await selectOptionalDraft(opened.database, planId)
    assert.equal(latest?.findings, kept?.findings.length)
  })

  test('of a file name only the last part counts, without invisible characters', async () => {
    for (const [fileName, kept, subject] of [
      ['../../etc/план.txt', 'план.txt', 'градини'],
      ['C:\\Документи\\план.txt', 'план.txt', 'училища'],
      ['пл\u202eан\n\0.txt', 'план.txt', 'болници'],
      [`${'я'.repeat(300)}.txt`, `${'я'.repeat(196)}.txt`, 'архив'],
    ] as const) {
      const { planId } = await importing(planAbout(subject, fileName))
      assert.equal((await selectOptionalDraft(opened.database, planId))?.fileName, kept)
    }
  })

  test('a file without a plan is refused, and nothing of it is kept', async () => {
    const before = await everythingKept(opened.database)
    const bytes = new TextEncoder().encode('няма таблица')
    assert.deepEqual(await refusalCodes(importing({ fileName: 'x.txt', bytes })), ['no-plan-table'])
    assert.deepEqual(await everythingKept(opened.database), before)
  })

  test('there is no draft or document by an id that cannot be', async () => {
    for (const id of ['', '0', 'x', '\0', "1' or 1", '9'.repeat(30)]) {
      assert.equal(await selectOptionalDraft(opened.database, id), undefined)
      assert.equal(await selectOptionalDocument(opened.database, id), undefined)
    }
  })
})
