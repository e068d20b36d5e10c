import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { loadSample } from '../../../actions/load-sample.ts'
import type { Publication } from '../../../core/publication/publication.ts'
import { bulgarianRegister } from '../../../intake/register.ts'
import { cellsOf, partOf } from '../../../render/docx/testing/unzip.ts'
import { onEveryEngine } from '../../../store/testing/test-database.ts'
import { siteOf } from '../../testing/site-of.ts'

/*
 * In the sample a person found the second indicator of measure 10 met, though 88 of 120 make 73.3 %, and a
 * council has carried measure 8 over.
 */
onEveryEngine('what people found stands beside what was computed', (opened) => {
  let server: FastifyInstance

  before(async () => {
    const now = () => '2026-11-29T09:00:00.000Z'
    const { database } = opened
    await loadSample({ database, now }, bulgarianRegister)
    server = await siteOf({ database, now, register: async () => bulgarianRegister })
  })

  after(() => server.close())

  const published = (page: string) => server.inject({ url: `/bg/published/plan-2024/v1${page}` })

  test('on the public page: both verdicts, the percentage in the figure and in the note', async () => {
    const { body } = await published('/measures/10')
    const own = body.slice(body.indexOf('id="indicator-2"'), body.indexOf('id="money"'))
    const [head = '', note = ''] = own.split('class="by-people"')
    assert.match(head, /tone-partly.*73,3\u00a0%/s, 'the figure is the computed one')
    assert.doesNotMatch(head, /class="verdict tone-met"/)
    assert.match(note, /tone-met.*изпълнен.*Изчислено:.*частично изпълнен.*73,3\u00a0%/s)
    assert.doesNotMatch(body, /Примеров/, 'and nobody’s name')
  })

  test('in the report for Word: both verdicts and the percentage in one row', async () => {
    const { rawPayload } = await published('/report.docx')
    const rows = cellsOf(await partOf(new Uint8Array(rawPayload), 'word/document.xml')).flat()
    const row = rows.find((cells) => cells.includes('Консултирани работодатели'))
    assert.ok(row)
    const at = row.indexOf('Консултирани работодатели')
    assert.deepEqual(row.slice(at + 4, at + 6), ['73,3\u00a0%', 'частично изпълнен'])
    assert.match(
      row.at(-1) ?? '',
      /Преценка на човек: изпълнен .*Изчислено: частично изпълнен, 73,3\u00a0%\./s,
    )
    const carried = rows.find(([number]) => number === '8.')
    assert.match(carried?.[1] ?? '', /пренесен.*ДЕМО-4.*Изчислено: /s)
  })

  test('in the open publication: the judgement, the computed verdict, the degree and the counts', async () => {
    const { degrees } = (await published('/publication.json')).json<Publication>()
    const measure = degrees.measures.find((each) => each.measure === '10')
    const indicator = measure?.indicators[1]
    assert.deepEqual(
      [indicator?.judgement?.verdict, indicator?.verdict, indicator?.computed, indicator?.degree],
      ['met', 'partly', 'partly', '73.3333'],
    )
    assert.deepEqual([measure?.verdict, measure?.degree], ['partly', '86.6667'])
    const carried = degrees.measures.find((each) => each.measure === '8')
    assert.equal(carried?.verdict, 'carried-over')
    assert.notEqual(carried?.computed, 'carried-over')
  })
})
