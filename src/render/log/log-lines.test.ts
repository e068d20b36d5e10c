import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LoggedChange, logAsCsv, logAsJsonLines } from './log-lines.ts'

const entry: LoggedChange = {
  seq: '1',
  at: '2024-03-06T12:00:00.000Z',
  actorName: 'Мария',
  action: 'enter-value',
  entity: 'report',
  entityId: 'plan-2024/6/1',
  old: null,
  new: { note: 'а, "б"\nв' },
}

async function* of(...entries: LoggedChange[]) {
  yield* entries
}

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

test('a table has a line for the columns and one for each entry, quoted where it must be', async () => {
  const text = await whole(
    logAsCsv(of(entry), ['№', 'Кога'], { 'enter-value': 'Въведена стойност' }),
  )
  assert.equal(
    text,
    '\ufeff№,Кога\r\n1,2024-03-06T12:00:00.000Z,Мария,Въведена стойност,report,plan-2024/6/1,,"{""note"":""а, \\""б\\""\\nв""}"\r\n',
  )
})

test('a name that a spreadsheet would run as a formula is text', async () => {
  for (const actorName of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1']) {
    const text = await whole(logAsCsv(of({ ...entry, actorName }), [], {}))
    assert.ok(text.includes(`,'${actorName}`), actorName)
  }
})

test('JSON Lines have an entry a line, whatever stands in it', async () => {
  const lines = (await whole(logAsJsonLines(of(entry, entry)))).split('\n')
  assert.equal(lines.length, 3)
  assert.deepEqual(JSON.parse(lines[0] ?? ''), entry)
})
