import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { mostAttempts } from '../core/publication/preparation.ts'
import type { Drawing } from '../render/drawing.ts'
import { NoPress, noPress } from '../render/pdf/press.ts'
import type { Rendition } from '../render/rendition.ts'
import { selectOptionalPreparation } from '../store/preparation.reader.ts'
import { holdPreparation, letGoOfPreparation } from '../store/preparation.writer.ts'
import { listPublicationFiles, selectOptionalFileBytes } from '../store/publication-file.reader.ts'
import { sha256 } from '../store/sha256.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { cancelPreparation } from './cancel-preparation.ts'
import { prepareAgain } from './prepare-again.ts'
import { preparePublication, type Workshop } from './prepare-publication.ts'
import { publishPlan } from './publish-plan.ts'
import { takeUpPreparations } from './take-up-preparations.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf, moment } from './testing/contexts.ts'
import { keepOwnAccount } from './testing/people.ts'
import { refusalCodes } from './testing/refusal-codes.ts'

const title = { bg: 'Файл', en: 'File' }

/** A file whose bytes say what it was drawn of. */
const drawn = (name: string, kind: 'document' | 'data' = 'document'): Rendition => ({
  ...{ name, kind, mediaType: 'text/plain', title },
  draw: async ({ version }, language) => new TextEncoder().encode(`${name} ${version} ${language}`),
})

onEveryEngine('preparing the files of a publication', (opened) => {
  let plans = 0
  const asked: string[] = []
  const context = () => contextOf(opened.database)
  const surroundings = () => ({ database: opened.database, now: () => moment })

  const workshopOf = (all: readonly Rendition[], more: Partial<Workshop> = {}): Workshop => ({
    ...{ press: noPress, site: 'http://localhost', lastFiles: [], closing: () => false },
    renditions: all.map((each) => ({
      ...each,
      draw: (publication, language, tools) => {
        asked.push(`${each.name}-${language}`)
        return each.draw(publication, language, tools)
      },
    })),
    ...more,
  })

  async function publish() {
    plans += 1
    const slug = `plan-${plans}`
    await keepPlan(opened.database, slug)
    await publishPlan(context(), { slug, seen: 0 })
    asked.length = 0
    const state = async () => {
      const preparation = await selectOptionalPreparation(opened.database, slug, 1)
      assert.ok(preparation)
      return preparation
    }
    const key = await state().then(({ publicationId, edition }) => ({ publicationId, edition }))
    const prepare = (workshop: Workshop) => preparePublication(surroundings(), workshop, key)
    const names = async () =>
      (await listPublicationFiles(opened.database, key)).map(
        ({ name, language }) => `${name}-${language}`,
      )
    return { slug, version: 1, key, state, prepare, names }
  }

  const jobsOf = async (publicationId: string) => {
    const { rows } = await sql<{ data: unknown }>`
      select data from jobs.job where name = 'prepare-publication'
      and data->>'publicationId' = ${publicationId}`.execute(opened.database)
    return rows.length
  }

  test('publishing asks for the files in its transaction', async () => {
    const { key, state } = await publish()
    assert.deepEqual(
      await state().then(({ state: is, step, steps, attempts }) => [is, step, steps, attempts]),
      ['waiting', 0, 0, 0],
    )
    assert.equal(await jobsOf(key.publicationId), 1)
  })

  test('a document is made in both languages, data once, each kept with the digest of its bytes', async () => {
    const { key, state, prepare } = await publish()
    await prepare(workshopOf([drawn('plan.docx'), drawn('values.csv', 'data')]))
    const files = await listPublicationFiles(opened.database, key)
    assert.deepEqual(
      files.map(({ name, language, sha256: digest }) => [name, language, digest]),
      [
        ['plan.docx', 'bg', sha256('plan.docx 1 bg')],
        ['plan.docx', 'en', sha256('plan.docx 1 en')],
        ['values.csv', null, sha256('values.csv 1 bg')],
      ],
    )
    for (const language of ['bg', 'en'] as const) {
      const bytes = await selectOptionalFileBytes(opened.database, key, {
        name: 'values.csv',
        language,
      })
      assert.equal(new TextDecoder().decode(bytes), 'values.csv 1 bg')
    }
    const { state: is, step, steps, leftOut } = await state()
    assert.deepEqual([is, step, steps, leftOut], ['done', 3, 3, []])
  })

  test('who looks meanwhile sees which file is in hand and how many are behind', async () => {
    const { state, prepare } = await publish()
    const seen: unknown[] = []
    const watched: Rendition = {
      ...drawn('report.docx'),
      draw: async () => {
        const { state: is, step, steps, name, language } = await state()
        seen.push([is, step, steps, name, language])
        return new Uint8Array([1])
      },
    }
    await prepare(workshopOf([drawn('plan.docx'), watched]))
    assert.deepEqual(seen, [
      ['running', 2, 4, 'report.docx', 'bg'],
      ['running', 3, 4, 'report.docx', 'en'],
    ])
  })

  test('called off, the file in hand is kept and no other begun; asked for again, only the missing are made', async () => {
    const { slug, version, state, prepare, names } = await publish()
    const whole = [drawn('a.docx'), drawn('b.docx')]
    const calledOff: Rendition = {
      ...drawn('a.docx'),
      draw: async (...all) => {
        await cancelPreparation(context(), { slug, version })
        return await drawn('a.docx').draw(...all)
      },
    }
    await prepare(workshopOf([calledOff, drawn('b.docx')]))
    assert.equal((await state()).state, 'cancelled')
    assert.deepEqual(await names(), ['a.docx-bg'])
    await prepare(workshopOf(whole))
    assert.deepEqual(await names(), ['a.docx-bg'], 'a job that is left over makes nothing')

    await prepareAgain(context(), { slug, version })
    asked.length = 0
    await prepare(workshopOf(whole))
    assert.deepEqual(asked, ['a.docx-en', 'b.docx-bg', 'b.docx-en'])
    assert.equal((await state()).state, 'done')
  })

  test('called off while a file is drawn, that file is given up and not kept', async () => {
    const { slug, version, state, prepare, names } = await publish()
    let givenUp = 0
    const drawing: Drawing = {
      draw: async (_, signal) => {
        await cancelPreparation(context(), { slug, version })
        await new Promise((resolve) => signal?.addEventListener('abort', resolve))
        givenUp += 1
        throw new Error('called off')
      },
    }
    await prepare(workshopOf([drawn('a.docx'), drawn('b.docx')], { drawing }))
    const { state: is, leftOut } = await state()
    assert.deepEqual([is, leftOut, await names(), givenUp], ['cancelled', [], [], 1])
    assert.deepEqual(asked, [], 'nothing was drawn here')
  })

  test('what is not under way cannot be called off, and what is cannot be asked for again', async () => {
    const { slug, version, prepare } = await publish()
    const again = () => refusalCodes(prepareAgain(context(), { slug, version }))
    const cancel = () => refusalCodes(cancelPreparation(context(), { slug, version }))
    assert.deepEqual(await again(), ['already-preparing'])
    await prepare(workshopOf([drawn('a.docx')]))
    assert.deepEqual(await cancel(), ['nothing-to-cancel'])
    const missing = { slug: 'nowhere', version: 1 }
    assert.deepEqual(await refusalCodes(cancelPreparation(context(), missing)), [
      'nothing-to-cancel',
    ])
    assert.deepEqual(await refusalCodes(prepareAgain(context(), missing)), ['already-preparing'])
  })

  test('a process that ended on the way is followed by one that goes on after the last file kept', async () => {
    const { key, state, prepare, names } = await publish()
    let ends = false
    const ending: Rendition = {
      ...drawn('b.docx'),
      draw: async () => {
        ends = true
        throw new Error('the process ends')
      },
    }
    await prepare(workshopOf([drawn('a.docx'), ending], { closing: () => ends }))
    const left = await state()
    assert.deepEqual([left.state, left.leftOut], ['running', []])

    const jobs = await jobsOf(key.publicationId)
    await takeUpPreparations(opened.database)
    assert.equal(await jobsOf(key.publicationId), jobs + 1)
    asked.length = 0
    await prepare(workshopOf([drawn('a.docx'), drawn('b.docx')]))
    assert.deepEqual(asked, ['b.docx-bg', 'b.docx-en'])
    assert.deepEqual(await names(), ['a.docx-bg', 'a.docx-en', 'b.docx-bg', 'b.docx-en'])
    await takeUpPreparations(opened.database)
    assert.equal(await jobsOf(key.publicationId), jobs + 1, 'what is done is not taken up')
  })

  test('two processes never make the same files at once', async () => {
    const { key, prepare } = await publish()
    await opened.database.connection().execute(async (other) => {
      assert.ok(await holdPreparation(other, key))
      await assert.rejects(prepare(workshopOf([drawn('a.docx')])), /somebody else/)
      await letGoOfPreparation(other, key)
    })
    await prepare(workshopOf([drawn('a.docx')]))
  })

  test('a file that cannot be made holds up no other, is tried a few times, and then told', async () => {
    const { slug, version, state, prepare, names } = await publish()
    await keepOwnAccount(opened.database)
    await sql`insert into account_role (account_id, role) values (7, 'secretariat')`.execute(
      opened.database,
    )
    const broken: Rendition = {
      ...drawn('a.docx'),
      draw: async (_, language) => {
        if (language === 'en') throw new Error('no ink\n at all')
        return new Uint8Array([1])
      },
    }
    let made = 0
    const bundle = {
      ...{ name: 'bundle.zip', mediaType: 'application/zip' },
      make: async () => {
        made += 1
        return new Uint8Array([2])
      },
    }
    const workshop = workshopOf([broken, drawn('b.docx')], { lastFiles: [bundle] })
    for (let attempt = 1; attempt < mostAttempts; attempt += 1) {
      await assert.rejects(prepare(workshop), /a\.docx: no ink at all/)
      assert.equal((await state()).state, 'waiting')
    }
    await prepare(workshop)
    const told = await state()
    assert.equal(told.state, 'failed')
    assert.deepEqual(told.leftOut, [
      { name: 'a.docx', language: 'en', why: 'failed', words: 'no ink at all' },
    ])
    assert.equal(made, 0, 'what is made of all files waits for all of them')
    const { rows } = await sql<{ path: string }>`
      select subject->'plan'->>'path' as path from notice where kind = 'files-not-prepared'`.execute(
      opened.database,
    )
    assert.deepEqual(rows, [{ path: `/plans/${slug}/publications/1/files` }])

    await prepareAgain(context(), { slug, version })
    await prepare(workshopOf([drawn('a.docx'), drawn('b.docx')], { lastFiles: [bundle] }))
    assert.deepEqual((await names()).slice(-2), ['a.docx-en', 'bundle.zip-null'])
    assert.deepEqual((await state()).leftOut, [])
  })

  test('a machine without a press makes all else, says so, and prints when it has one', async () => {
    const { slug, version, state, prepare, names } = await publish()
    const printed: Rendition = {
      ...drawn('report.pdf'),
      draw: async (_, __, { press }) =>
        press.print({ template: '', data: {}, pictures: {}, standard: 'ua-1', dated: moment }),
    }
    await prepare(workshopOf([printed, drawn('b.docx')]))
    const { state: is, leftOut } = await state()
    assert.equal(is, 'done')
    assert.deepEqual(
      leftOut.map(({ name, why }) => [name, why]),
      [
        ['report.pdf', 'no-press'],
        ['report.pdf', 'no-press'],
      ],
    )
    assert.ok(new NoPress('') instanceof Error)
    await prepareAgain(context(), { slug, version })
    const press = { print: async () => new Uint8Array([3]) }
    await prepare(workshopOf([printed, drawn('b.docx')], { press }))
    assert.equal((await names()).length, 4)
    assert.deepEqual((await state()).leftOut, [])
  })

  test('a file once kept is never changed', async () => {
    const { key, prepare } = await publish()
    await prepare(workshopOf([drawn('a.docx')]))
    await assert.rejects(
      sql`update publication_file set bytes = '' where publication_id = ${key.publicationId}`.execute(
        opened.database,
      ),
      /only grows/,
    )
  })
})
