import assert from 'node:assert/strict'
import { test } from 'node:test'
import { redactedText, withoutTellingTexts } from './redacted-texts.ts'
import { plan } from './testing/report-data.ts'

const [first, second] = plan.measures
const sections = (texts: Readonly<Record<string, string>>) => ({
  sections: Object.entries(texts).map(([section, bg]) => ({ section, text: { bg, en: '' } })),
})
const left = (texts: Readonly<Record<string, string>>, ...kept: string[]): string[] =>
  withoutTellingTexts(sections(texts), plan, new Set(kept)).sections.flatMap(
    ({ section, text: { bg } }) => (bg === redactedText.bg ? [] : [section]),
  )

test('what tells how all measures stand goes, whatever figures are in it', () => {
  assert.ok(first)
  const texts = { introduction: 'а', result: 'б', 'not-carried-out': 'в', events: 'г', money: 'д' }
  assert.deepEqual(left(texts, first.code), ['events', 'money'])
})

test('of the goals only those go whose measures are concerned', () => {
  assert.ok(first && second)
  const goals = Object.fromEntries(plan.goals.map(({ number }) => [`goal-${number}`, 'текст']))
  const others = plan.goals.filter(({ number }) => number !== first.goal)
  assert.deepEqual(
    left(goals, first.code),
    others.map(({ number }) => `goal-${number}`),
  )
})

test('of the rest those go that are bound to a figure of such a measure, or to one over all', () => {
  assert.ok(first && second)
  const bound = (address: string) => left({ money: `Вижте {{${address}}}` }, first.code)
  assert.deepEqual(bound(`measure ${first.code} indicator 1 value`), [])
  assert.deepEqual(bound('plan implemented'), [])
  assert.deepEqual(bound('last year degree'), [])
  assert.deepEqual(bound('money counted once'), ['money'])
  assert.deepEqual(bound('measure 77 degree'), ['money'])
})

test('a section of a kind that is not known any more goes, too', () => {
  assert.deepEqual(left({ 'goal-XIX': 'текст' }, '1'), [])
})

test('in a language in which nothing was written nothing is said', () => {
  const [only] = withoutTellingTexts(sections({ result: 'а' }), plan, new Set(['1'])).sections
  assert.deepEqual(only?.text, { bg: redactedText.bg, en: '' })
})
