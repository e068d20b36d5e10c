import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formsOf } from './forms.ts'

const page = `<form method="post" action="/bg/a" novalidate><input type="hidden" name="csrf" value="x&quot;y"/>
<input type="checkbox" name="seen-1" value="3" checked/><input type="checkbox" name="seen-2" value="4"/>
<input type="radio" name="stance" value="agrees"/><input type="radio" name="stance" value="objects" checked/>
<textarea name="done" rows="4">
Среща &lt;в&gt; Пловдив.</textarea><select name="period"><option value="2024-01">I</option><option value="2024-02" selected>II</option></select>
<select name="kind"><option value="">—</option><option value="law">Закон</option></select>
<button type="submit" name="go" value="save">Запазване</button></form>
<form method="post" action="/bg/b" enctype="multipart/form-data"><input name="file" type="file"/></form>`

test('a form sends what stands in it, and no tick or button that nobody has set', () => {
  const [form] = formsOf(page)
  assert.equal(form?.action, '/bg/a')
  assert.deepEqual(Object.fromEntries(form?.fields ?? []), {
    ...{ csrf: 'x"y', 'seen-1': '3', stance: 'objects' },
    ...{ done: 'Среща <в> Пловдив.', period: '2024-02', kind: '' },
  })
})

test('what could be sent is known with the values on offer', () => {
  const [form, upload] = formsOf(page)
  assert.deepEqual(form?.offers.get('stance'), ['agrees', 'objects'])
  assert.deepEqual(form?.offers.get('period'), ['2024-01', '2024-02'])
  assert.deepEqual(form?.offers.get('go'), ['save'])
  assert.deepEqual(form?.offers.get('seen-2'), ['4'])
  assert.ok(upload?.upload)
  assert.equal(upload?.fields.has('file'), false)
})
