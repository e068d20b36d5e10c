import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planOf } from '../../../core/degree/testing/plan-of.ts'
import { codeMeant } from './code-meant.ts'

const plan = planOf({ 'I/6': [], 'I/64': [], 'I/64-2': [], 'II/12a': [] })
const meant = (asked: string) => codeMeant(asked, plan)

test('a code spelt with capital or Cyrillic letters means the measure', () => {
  assert.equal(meant('12А'), '12a')
  assert.equal(meant('12A'), '12a')
})

test('words behind a code change nothing, and the longest code that fits is meant', () => {
  assert.equal(meant('64-pravna-pomosht'), '64')
  assert.equal(meant('64-2-pravna-pomosht'), '64-2')
  assert.equal(meant('6-x'), '6')
})

test('what begins like no code means nothing', () => {
  assert.equal(meant('7'), undefined)
  assert.equal(meant('641-x'), undefined)
  assert.equal(meant('?'), undefined)
})
