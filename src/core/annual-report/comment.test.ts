import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { readComment, readReturn } from './comment.ts'

test('a comment is kept as it was said, its white space put in order', () => {
  assert.deepEqual(readComment('  Проверете   таблицата.\r\n\r\n\r\n\r\nИ датата. '), {
    text: 'Проверете таблицата.\n\nИ датата.',
  })
})

test('a reason to send a report back is kept in the same way', () => {
  assert.deepEqual(readReturn(' Липсват  средствата\u200b. '), { reason: 'Липсват средствата.' })
})

test('neither may be empty nor longer than can be read, and the refusal stands beside its field', () => {
  const readers = [
    ['comment', readComment],
    ['reason', readReturn],
  ] as const
  for (const [field, read] of readers) {
    const codes = (typed: string) => {
      const answer = read(typed)
      return areRefusals(answer) ? answer.map((each) => `${each.field}: ${each.code}`) : []
    }
    assert.deepEqual(codes(''), [`${field}: field-required`])
    assert.deepEqual(codes(' \n\t\u00a0'), [`${field}: field-required`])
    assert.deepEqual(codes('я'.repeat(3001)), [`${field}: field-too-long`])
    assert.deepEqual(codes('я'.repeat(3000)), [])
    assert.deepEqual(codes('😀'.repeat(3000)), [], 'counted in characters')
  }
})

test('each says in both languages what is missing', () => {
  for (const read of [readComment, readReturn]) {
    const answer = read('')
    assert.ok(areRefusals(answer))
    const [refusal] = answer
    assert.ok(
      refusal?.message.bg && refusal.message.en && refusal.message.bg !== refusal.message.en,
    )
  }
})
