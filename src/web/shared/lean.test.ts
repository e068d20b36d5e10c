import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lean } from './lean.ts'

test('ends that a browser adds by itself are left out', () => {
  assert.equal(
    lean(
      '<table><tbody><tr><th scope="row">а</th><td>1</td></tr><tr><td>2</td></tr></tbody></table>',
    ),
    '<table><tbody><tr><th scope="row">а<td>1<tr><td>2</tbody></table>',
  )
  assert.equal(lean('<dl><dt>а</dt><dd>1</dd></dl>'), '<dl><dt>а<dd>1</dl>')
  assert.equal(lean('<ul><li>1</li><li>2</li></ul>'), '<ul><li>1<li>2</ul>')
})

test('shapes without content end where they begin', () => {
  assert.equal(
    lean('<svg><rect x="0"></rect><path d="M0 0"></path></svg>'),
    '<svg><rect x="0"/><path d="M0 0"/></svg>',
  )
})

test('an end that something else follows stays, so that nothing moves to another parent', () => {
  for (const html of [
    '<table><thead><tr><th>а</tr></thead></table>',
    '<td>1</td> <td>2</td>',
    '<li>1</li><p>2</p>',
    '<rect><title>а</title></rect>',
    '<p>1</p><p>2</p>',
  ])
    assert.equal(lean(html), html)
})
