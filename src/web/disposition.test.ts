import assert from 'node:assert/strict'
import { validateHeaderValue } from 'node:http'
import { test } from 'node:test'
import { disposition } from './disposition.ts'

test('a plain name stands as it is, the whole one beside it', () => {
  assert.equal(disposition({ name: 'plan-2024.docx' }), 'attachment; filename="plan-2024.docx"')
  assert.equal(
    disposition({ name: 'a.pdf', title: 'Доклад (1).pdf' }),
    `attachment; filename="a.pdf"; filename*=UTF-8''%D0%94%D0%BE%D0%BA%D0%BB%D0%B0%D0%B4%20%281%29.pdf`,
  )
})

test('no name breaks out of the header, whatever somebody called a file', () => {
  for (const odd of [
    'a"b',
    'a\r\nX: y',
    'a;b=c',
    'справка',
    'a\\b',
    '../../x',
    "a'b*(c)",
    '\ud83d',
    '💥',
    '\0',
    'a\tb',
    '',
  ])
    for (const header of [disposition({ name: odd }), disposition({ name: 'a', title: odd })]) {
      assert.doesNotThrow(() => validateHeaderValue('content-disposition', header), odd)
      assert.match(
        header,
        /^attachment; filename="[\w.-]*"(?:; filename\*=UTF-8''[\w.!~%-]+)?$/,
        odd,
      )
    }
})
