import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import type { ActionContext } from '../actions/action-context.ts'
import { adoptPlan } from '../actions/adopt-plan.ts'
import { importPlan } from '../actions/import-plan.ts'
import { keepOfferedApart } from '../actions/keep-offered-apart.ts'
import { publishPlan } from '../actions/publish-plan.ts'
import type { Language } from '../core/base/language.ts'
import { isRefusal } from '../core/base/refusal.ts'
import type { Draft } from '../core/draft/draft.ts'
import { readPlan } from '../intake/read-plan.ts'
import { bulgarianRegister } from '../intake/register.ts'
import { planDocument } from '../render/docx/plan-document.ts'
import { measureWith, planWith, textWith } from '../render/docx/testing/plans.ts'
import { partOf, wordsOf } from '../render/docx/testing/unzip.ts'
import type { Database } from '../store/database.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import type { CliIo } from './cli-io.ts'
import { run } from './export.ts'

const realPlan = '../shared/inputs/plan-2024.docx'

/** A terminal and a disk that remember. */
function standIn(files: Record<string, Uint8Array> = {}, language: Language = 'bg') {
  const said: string[] = []
  const complained: string[] = []
  const io: CliIo = {
    out: (text) => said.push(text),
    error: (text) => complained.push(text),
    readFile: async (path) => {
      const bytes = files[path]
      if (!bytes) throw new Error('ENOENT')
      return bytes
    },
    writeFile: async (path, bytes) => {
      if (path.startsWith('/nowhere/')) throw new Error('ENOENT')
      files[path] = bytes
    },
    language,
    columns: 100,
  }
  return { io, files, said, complained }
}

const noDatabase = () => Promise.reject(new Error('this command needs no database'))

async function draftIn(bytes: Uint8Array | undefined): Promise<Draft> {
  const read = await readPlan(
    { name: 'plan.docx', bytes: bytes ?? new Uint8Array() },
    bulgarianRegister,
  )
  if (isRefusal(read)) throw new Error(read.message.en)
  return read.draft
}

/** A draft without the places in the file that it was read from: the one thing that may differ. */
const placeless = (draft: Draft) => ({
  ...draft,
  measures: draft.measures.map(({ source: _, ...measure }) => measure),
})

const smallPlan = planWith({
  measures: [
    measureWith({
      text: {
        bg: textWith({
          measure: 'Обучения за служители',
          baseline: 'Брой обучения – 0',
          target: 'Брой обучения – 12\nОбучени служители – 120',
          budget: 'ФУМИ – 48 000 лв.',
          deadline: 'Декември 2024 г.',
          responsible: 'МВР, МТСП',
          partners: '',
        }),
      },
    }),
  ],
  glossary: [
    { abbreviation: 'МВР', meaning: { bg: 'Министерство на вътрешните работи' } },
    { abbreviation: 'МТСП', meaning: { bg: 'Министерство на труда и социалната политика' } },
  ],
  declaredMeasureCount: 3,
})

test('a plan in a file is written in the official layout, and reads back as the same draft', async () => {
  const given = await planDocument(smallPlan, 'bg')
  const { io, files, said } = standIn({ './in.docx': given })
  assert.equal(await run(['./in.docx', '--to', 'out.docx'], io, noDatabase), 0)
  assert.deepEqual(said, ['Записан е файлът out.docx.'])
  assert.deepEqual(placeless(await draftIn(files['out.docx'])), placeless(await draftIn(given)))
})

test('the real plan, written and read back, is the same draft of 85 measures', {
  skip: existsSync(realPlan) ? false : 'the real plan is not here',
}, async () => {
  const given = await readFile(realPlan)
  const { io, files } = standIn({ [realPlan]: given })
  assert.equal(await run([realPlan, '--to', 'out.docx'], io, noDatabase), 0)
  const before = placeless(await draftIn(given))
  assert.equal(before.measures.length, 85)
  assert.deepEqual(placeless(await draftIn(files['out.docx'])), before)

  await run(['out.docx', '--to', 'again.docx'], io, noDatabase)
  assert.deepEqual(files['again.docx'], files['out.docx'])
})

test('headings are in the language that is asked for', async () => {
  const { io, files, said } = standIn({ './in.docx': await planDocument(smallPlan, 'bg') }, 'en')
  await run(['./in.docx', '--to', 'out.docx', '--lang', 'en'], io, noDatabase)
  assert.deepEqual(said, ['Wrote out.docx.'])
  const xml = await partOf(files['out.docx'] ?? new Uint8Array(), 'word/document.xml')
  assert.match(wordsOf(xml), /Responsible institutions/)
})

test('what cannot be read, is no plan or cannot be written is refused in one line', async () => {
  const { io, files, complained } = standIn({
    './notes.txt': new TextEncoder().encode('Само бележки.'),
    './in.docx': await planDocument(smallPlan, 'bg'),
  })
  assert.equal(await run(['./missing.docx', '--to', 'out.docx'], io, noDatabase), 1)
  assert.equal(await run(['./notes.txt', '--to', 'out.docx'], io, noDatabase), 1)
  assert.equal(await run(['./in.docx', '--to', '/nowhere/out.docx'], io, noDatabase), 1)
  assert.equal(complained.length, 3)
  assert.match(complained[2] ?? '', /\/nowhere\/out\.docx.*не може да бъде записан/)
  assert.equal(files['out.docx'], undefined)
})

test('wrong usage says how the command is used', async () => {
  const { io, complained } = standIn({}, 'en')
  assert.equal(await run(['plan-2024'], io, noDatabase), 2)
  assert.match(complained[0] ?? '', /^Usage: merilo export PLAN --to FILE\.docx/)
})

onEveryEngine('exporting an adopted plan', (opened) => {
  const open = async (): Promise<{ database: Database; close(): Promise<void> }> => ({
    database: opened.database,
    close: async () => {},
  })

  async function adopted(): Promise<{ context: ActionContext; slug: string }> {
    const context: ActionContext = {
      database: opened.database,
      actor: { accountId: '1', name: 'Мария Петрова', roles: ['secretariat'], institutions: [] },
      now: () => '2025-03-05T10:00:00.000Z',
    }
    const bytes = await planDocument(smallPlan, 'bg')
    const file = { fileName: 'a.docx', bytes }
    const imported = await importPlan(context, file, bulgarianRegister)
    // Each test has a plan of its own, however much it is like the one before.
    const { planId } =
      'offerId' in imported ? await keepOfferedApart(context, imported.offerId) : imported
    const adoption = { body: 'МС', act: 'Решение', number: '7', date: '01.02.2024' }
    const { slug } = await adoptPlan(context, { planId, version: 1, adoption })
    return { context, slug }
  }

  test('the adopted plan says its act and reads back as the draft it came from', async () => {
    const { slug } = await adopted()
    const { io, files } = standIn()
    assert.equal(await run([slug, '--to', 'out.docx'], io, open), 0)
    const xml = await partOf(files['out.docx'] ?? new Uint8Array(), 'word/document.xml')
    assert.match(wordsOf(xml), /МС, Решение №\u00a07 от 01\.02\.2024/)
    const before = await draftIn(await planDocument(smallPlan, 'bg'))
    assert.deepEqual(placeless(await draftIn(files['out.docx'])), placeless(before))
  })

  test('the report is the published one, and refused before there is any', async () => {
    const { context, slug } = await adopted()
    const { io, files, complained } = standIn()
    assert.equal(await run([slug, '--to', 'out.docx', '--report'], io, open), 1)
    assert.match(complained[0] ?? '', /още не е публикуван отчет/)
    await publishPlan(context, { slug, seen: 0 })
    assert.equal(await run([slug, '--to', 'out.docx', '--report'], io, open), 0)
    const xml = await partOf(files['out.docx'] ?? new Uint8Array(), 'word/document.xml')
    assert.match(wordsOf(xml), /Годишен отчет за изпълнението за 2024[\s\S]*Версия 1/)
  })

  test('a plan that is not there is refused', async () => {
    const { io, complained } = standIn()
    assert.equal(await run(['plan-1999', '--to', 'out.docx'], io, open), 1)
    assert.match(complained[0] ?? '', /Няма приет план с адрес „plan-1999“/)
  })
})
