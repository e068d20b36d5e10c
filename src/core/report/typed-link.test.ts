import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areRefusals } from '../base/refusal.ts'
import { parseTypedLink } from './typed-link.ts'

const fieldsOf = (title: string, address: string) => {
  const link = parseTypedLink({ title, address })
  return areRefusals(link) ? link.map(({ code, field }) => `${field} ${code}`) : link
}

test('an address of a page is taken with what is there', () => {
  assert.deepEqual(fieldsOf(' Обнародван  закон ', ' https://dv.example.bg/2024/5?стр=3#а '), {
    title: 'Обнародван закон',
    address: 'https://dv.example.bg/2024/5?стр=3#а',
  })
})

test('an address that a browser would run, or that holds a password, is not', () => {
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.bg/a',
    '//example.bg',
    'example.bg',
    'https://',
    'https://user:secret@example.bg',
    'https://example.bg/a b',
    'https://example.bg/"onclick=',
  ])
    assert.deepEqual(fieldsOf('Закон', address), ['address no-web-address'], address)
})

test('each field that is missing or too long is named', () => {
  assert.deepEqual(fieldsOf('', ''), ['title field-required', 'address field-required'])
  assert.deepEqual(fieldsOf('а'.repeat(201), `https://a.bg/${'a'.repeat(2000)}`), [
    'title field-too-long',
    'address field-too-long',
  ])
})
