import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import {
  type Drawing,
  DrawingBusy,
  drawHere,
  limitedDrawing,
  type ToDraw,
} from '../../render/drawing.ts'
import { NoPress, noPress, type Press } from '../../render/pdf/press.ts'
import { openDrawing } from './open-drawing.ts'

const content = readFileSync(
  new URL('../../core/publication/testing/publication-1.json', import.meta.url),
  'utf8',
)
const ofPublication = (name: string): ToDraw => ({
  ...{ of: 'publication', name, language: 'bg', content, site: 'https://merilo.example' },
})
const sheet = (kind: 'docx' | 'pdf' | 'xlsx'): ToDraw => ({
  ...{ of: 'measure', kind, language: 'en', content, code: '1', dated: '2025-01-31T10:00:00.000Z' },
})

const printed: string[] = []
const press: Press = {
  print: async ({ template, standard }) => {
    printed.push(`${template} ${standard}`)
    return new TextEncoder().encode('%PDF-')
  },
}

const drawing = openDrawing(press)
after(() => drawing.close())

test('what the thread draws is, byte for byte, what would be drawn here', async () => {
  for (const what of [ofPublication('report.docx'), ofPublication('report.xlsx'), sheet('xlsx')])
    assert.deepEqual(await drawing.draw(what), await drawHere(noPress).draw(what))
})

test('whoever else is served goes on meanwhile', async () => {
  let turns = 0
  const others = setInterval(() => {
    turns += 1
  }, 1)
  await openAndClose(async (fresh) => {
    await fresh.draw(ofPublication('report.docx'))
  })
  clearInterval(others)
  assert.ok(turns > 10, `${turns} turns`)
})

test('what has to be printed is printed by the press of the program', async () => {
  printed.length = 0
  const bytes = await drawing.draw(sheet('pdf'))
  assert.equal(new TextDecoder().decode(bytes), '%PDF-')
  await drawing.draw(ofPublication('report-archive.pdf'))
  assert.deepEqual(printed, ['document ua-1', 'document a-2a'])
})

test('a machine without a press is told from a file that could not be drawn', async () => {
  const none = openDrawing(noPress)
  await assert.rejects(none.draw(sheet('pdf')), NoPress)
  await assert.rejects(none.draw(ofPublication('report.odt')), /no publication can be had/)
  assert.ok((await none.draw(sheet('docx'))).length > 0, 'and the next file is drawn')
  none.close()
})

test('a file that is wanted no more is given up at once, and the next one is drawn', async () => {
  await openAndClose(async (fresh) => {
    const calledOff = new AbortController()
    const first = fresh.draw(ofPublication('report.docx'), calledOff.signal)
    const second = fresh.draw(sheet('docx'))
    setTimeout(() => calledOff.abort(new Error('called off')), 1)
    await assert.rejects(first, /called off/)
    assert.ok((await second).length > 0)
    await assert.rejects(fresh.draw(sheet('docx'), calledOff.signal), /called off/)
  })
})

test('what takes too long or too much fails, and the program goes on', async () => {
  const hasty = openDrawing(press, { patience: 1, idle: 1, megabytes: 1_024 })
  await assert.rejects(hasty.draw(sheet('docx')), /not drawn within/)
  hasty.close()
  const narrow = openDrawing(press, { patience: 60_000, idle: 1, megabytes: 12 })
  await assert.rejects(narrow.draw(ofPublication('report.docx')), /memory/)
  narrow.close()
  await assert.rejects(narrow.draw(sheet('docx')), /nothing is drawn any more/)
})

test('so many may wait at once, the next is turned away, and later there is room again', async () => {
  let finish = () => {}
  const slow: Drawing = {
    draw: () =>
      new Promise((resolve) => {
        finish = () => resolve(new Uint8Array([1]))
      }),
  }
  const limited = limitedDrawing(slow, 1)
  const first = limited.draw(sheet('docx'))
  await assert.rejects(limited.draw(sheet('docx')), DrawingBusy)
  finish()
  await first
  const second = limited.draw(sheet('docx'))
  finish()
  assert.ok(await second)
})

async function openAndClose(use: (fresh: Drawing) => Promise<void>): Promise<void> {
  const fresh = openDrawing(press)
  await use(fresh)
  fresh.close()
}
