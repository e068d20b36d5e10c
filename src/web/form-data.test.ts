import assert from 'node:assert/strict'
import { test } from 'node:test'
import multipart from '@fastify/multipart'
import fastify from 'fastify'
import { readFields, readMultipart } from './form-data.ts'

test('a field sent twice keeps its last value', () => {
  assert.deepEqual(readFields({ name: ['first', 'last'] }), { name: 'last' })
})

test('anything but text is dropped', () => {
  assert.deepEqual(readFields({ a: 1, b: null, c: { d: 'e' }, f: 'kept' }), { f: 'kept' })
  for (const body of [undefined, null, 'text', 7]) assert.deepEqual(readFields(body), {})
})

test('a file that comes without a name has one all the same', async () => {
  const server = fastify()
  await server.register(multipart)
  server.post('/', async (request) => (await readMultipart(request)).file?.name)
  const nameWhen = async (said: string) => {
    const head = `Content-Disposition: form-data; name="file"${said}\r\nContent-Type: text/plain`
    const answer = await server.inject({
      ...{
        method: 'POST',
        url: '/',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      },
      payload: `--x\r\n${head}\r\n\r\nплан\r\n--x--\r\n`,
    })
    return answer.body
  }
  assert.equal(await nameWhen('; filename="план.txt"'), 'план.txt')
  assert.equal(await nameWhen('; filename=""'), 'file')
  assert.equal(await nameWhen("; filename*=UTF-8''"), 'file')
  await server.close()
})
