import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inPages, pageOf, weightOfWords } from './page-of.ts'

const length = (text: string) => text.length

test('a page takes as many items as fit, in their order, and none is lost', () => {
  const items = ['aaaa', 'bbb', 'ccc', 'd', 'eeeeeeee']
  const pages = inPages(items, length, 8)
  assert.deepEqual(pages, [['aaaa', 'bbb'], ['ccc', 'd'], ['eeeeeeee']])
  assert.deepEqual(pages.flat(), items)
})

test('an item that is too heavy for any page stands alone on one', () => {
  assert.deepEqual(inPages(['a', 'bbbbbbbbbb', 'c'], length, 4), [['a'], ['bbbbbbbbbb'], ['c']])
})

test('a list of nothing has one page, and no second', () => {
  assert.deepEqual(pageOf([], 1, length), { items: [], page: 1, pages: 1 })
  assert.equal(pageOf([], 2, length), undefined)
})

test('words weigh their bytes, not their letters, in the language in which they are longest', () => {
  assert.equal(weightOfWords({ bg: 'мярка', en: 'measure' }), 10)
  assert.equal(weightOfWords({ bg: 'цел', en: 'a goal of the plan' }, null, { en: 'ab' }), 20)
  assert.equal(weightOfWords(undefined), 0)
})
