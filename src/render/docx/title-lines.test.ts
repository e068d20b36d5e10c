import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { titleLines } from './title-lines.ts'

test('an ordinary title is one line', () => {
  assert.deepEqual(titleLines('План за 2024 г.'), ['План за 2024 г.'])
})

test('a long title goes on in lower case on every further line, and no word is lost', () => {
  const word = fc.constantFrom('План', 'за', 'политиките', 'Националната', 'стратегия', '2024')
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 120 }), (words) => {
      const title = words.join(' ')
      const [first = '', ...others] = titleLines(title)
      assert.equal([first, ...others].join(' '), title)
      assert.ok(others.every((line) => /^\p{Ll}/u.test(line)))
    }),
  )
})

test('the lines of a long title are short', () => {
  const lines = titleLines(`План ${'за изпълнение на политиките '.repeat(20).trim()}`)
  assert.equal(lines.length, 3)
  assert.ok(lines.every((line) => line.length <= 200))
})

test('a title without a place to go on stays whole', () => {
  const title = 'ПЛАН ЗА ПОЛИТИКИТЕ '.repeat(20).trim()
  assert.deepEqual(titleLines(title), [title])
})
