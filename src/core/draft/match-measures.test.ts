import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Draft } from './draft.ts'
import { matchMeasures } from './match-measures.ts'
import { version } from './testing/versions.ts'

/** "2>3": the second measure is the third now; "-" where there is none. */
const matched = (before: Draft, after: Draft): string =>
  matchMeasures(before.measures, after.measures)
    .map((pair) => `${pair.before?.position ?? '-'}>${pair.after?.position ?? '-'}`)
    .join(' ')

const bridge = 'Ремонт на моста над река Искър при Нови Искър'
const lights = 'Подмяна на уличното осветление в града'
const school = 'Обучение на ученици по безопасност на движението'
const signs = 'Нови пътни знаци край училищата'

test('a measure put in front moves the numbers, not the measures', () => {
  assert.equal(
    matched(version([bridge, lights, school]), version([signs, bridge, lights, school])),
    '->1 1>2 2>3 3>4',
  )
})

test('a measure that is gone stands where it stood', () => {
  assert.equal(matched(version([bridge, lights, school]), version([bridge, school])), '1>1 2>- 3>2')
  assert.equal(matched(version([bridge, lights]), version([lights])), '1>- 2>1')
  assert.equal(matched(version([bridge]), version([])), '1>-')
})

test('a measure reworded under its number is the same measure', () => {
  const reworded = 'Основен ремонт и укрепване на моста над Искър'
  assert.equal(matched(version([bridge, lights]), version([reworded, lights])), '1>1 2>2')
})

test('another measure under the same number is another measure', () => {
  assert.equal(matched(version([bridge, lights]), version([bridge, signs])), '1>1 2>- ->2')
})

test('a measure moved and slightly reworded is found by its words', () => {
  const reworded = 'Обучение на учениците по безопасност на движението'
  assert.equal(
    matched(version([bridge, lights, school]), version([reworded, bridge, lights])),
    '3>1 1>2 2>3',
  )
})

test('measures with the same words are paired by number, then in their order', () => {
  const before = version([lights, lights, lights])
  assert.equal(matched(before, version([lights, lights, lights])), '1>1 2>2 3>3')
  assert.equal(
    matched(before, version([{ number: '2', text: { measure: lights } }])),
    '1>- 2>1 3>-',
  )
})

test('case, signs and white space make no other measure', () => {
  assert.equal(matched(version([bridge]), version([`${bridge.toUpperCase()}.`])), '1>1')
})

test('measures without words are matched by their number and the rest of what they say', () => {
  const rest = { measure: '', target: '12 км ремонтирани пътища', responsible: 'АПИ' }
  assert.equal(matched(version([{ text: rest }]), version([{ text: rest }])), '1>1')
  assert.equal(matched(version(['']), version([''])), '1>- ->1')
})

test('every measure of both versions stands in exactly one pair', () => {
  const before = version([bridge, lights, school, lights, '', signs])
  const after = version([signs, '', lights, bridge, 'Нещо съвсем друго'])
  const pairs = matchMeasures(before.measures, after.measures)
  const of = (side: 'before' | 'after') =>
    pairs.flatMap((pair) => pair[side] ?? []).map((measure) => measure.position)
  assert.deepEqual(of('before').sort(), [1, 2, 3, 4, 5, 6])
  assert.deepEqual(of('after'), [1, 2, 3, 4, 5])
})

test('a measure renamed by hand is the one that the newer document names as the older did', () => {
  const then = version([bridge, lights, school])
  const now = version([bridge, 'Светещи улици', school])
  const asRead = new Map(
    now.measures.map((measure, index) => [measure, then.measures[index] ?? measure]),
  )
  const pairs = (after: Draft) =>
    matchMeasures(now.measures, after.measures, asRead)
      .map((pair) => `${pair.before?.position ?? '-'}>${pair.after?.position ?? '-'}`)
      .join(' ')
  assert.equal(pairs(version([signs, bridge, lights, school])), '->1 1>2 2>3 3>4')
  assert.equal(pairs(version([school, `${lights} и в парка`])), '1>- 3>1 2>2', 'or nearly so')
  assert.equal(pairs(version(['Светещи улици', bridge])), '2>1 3>- 1>2', 'or as we do')
})

test('the likeness of a kept number weighs more than a few more words in common, not than many', () => {
  const before = version([{ number: '5', text: { measure: 'ремонт мост река' } }])
  const kept = { number: '5', text: { measure: 'ремонт мост езеро гара' } }
  const near = { number: '6', text: { measure: 'ремонт мост река нов' } }
  assert.equal(matched(before, version([near, kept])), '->1 1>2')
  const same = { number: '6', text: { measure: 'Река: мост, ремонт' } }
  assert.equal(matched(before, version([kept, same])), '->1 1>2')
})

test('two measures without numbers are not alike for that', () => {
  const before = version([{ number: '', text: { measure: 'ремонт мост река дига' } }])
  const after = version([{ number: '', text: { measure: 'ремонт мост езеро гара' } }])
  assert.equal(matched(before, after), '1>- ->1')
  const numbered = version([{ number: '1', text: { measure: 'ремонт мост езеро гара' } }])
  assert.equal(matched(version(['ремонт мост река дига']), numbered), '1>1')
})

test('words that very many measures share find none of them, a rare one or the number does', () => {
  const many = Array.from({ length: 60 }, (_, index) => `обучение на служители ${index + 100}`)
  const before = version(['Обучение на служители'])
  assert.equal(
    matched(before, version(many))
      .split(' ')
      .filter((pair) => pair.startsWith('1>'))
      .join(),
    '1>1',
    'by its number alone',
  )
  const unnumbered = version([{ number: '', text: { measure: 'Обучение на служители' } }])
  assert.ok(matched(unnumbered, version(many)).startsWith('1>- '))
  const rare = version([{ number: '', text: { measure: 'Обучение на служители 130' } }])
  assert.ok(matched(rare, version(many.toReversed())).includes('1>30'))
})

test('equal words go before a kept number with words that are nearly the same', () => {
  const after = version(['ремонт мост река нов', 'РЕМОНТ МОСТ РЕКА'])
  assert.equal(matched(version(['Ремонт мост река']), after), '->1 1>2')
})

test('what is as alike as it has to be is the same measure, a little less is not', () => {
  const three = (number: string, measure: string) => version([{ number, text: { measure } }])
  const of = (words: string) => three('7', words)
  assert.equal(matched(three('1', 'а б в г д'), of('а б в е ж')), '1>1')
  assert.equal(matched(three('1', 'а б в г д'), of('а б з е ж')), '1>- ->1')
  const kept = (measure: string) => three('1', measure)
  assert.equal(matched(kept('а б в г д е ж з и й'), kept('а б в 1 2 3 4 5 6 7')), '1>1')
  assert.equal(matched(kept('а б в г д е ж з и й'), kept('а б 1 2 3 4 5 6 7 8')), '1>- ->1')
})

test('a measure is paired once, with the one that is most like it', () => {
  const before = version(['а б в г д', 'а б в г е'])
  const after = version([{ number: '9', text: { measure: 'а б в г д е' } }])
  const pairs = matched(before, after).split(' ')
  assert.equal(pairs.filter((pair) => pair.endsWith('>1')).length, 1)
  const two = version([
    { number: '8', text: { measure: 'а б в г д ж' } },
    { number: '9', text: { measure: 'а б в г д з' } },
  ])
  assert.equal(matched(version([{ number: '1', text: { measure: 'а б в г д' } }]), two), '1>1 ->2')
})

test('of a renamed measure the name that the document gave it is looked for first', () => {
  const [then, now] = [version([lights]), version(['Светещи улици нощем'])]
  const asRead = new Map(
    now.measures.map((measure, index) => [measure, then.measures[index] ?? measure]),
  )
  const after = version([
    { number: '8', text: { measure: 'Светещи улици нощем и денем' } },
    { number: '9', text: { measure: `${lights} и в парка` } },
  ])
  assert.deepEqual(
    matchMeasures(now.measures, after.measures, asRead).map(({ before }) => before !== null),
    [false, true],
  )
})

test('many measures of the same words are paired in their order', () => {
  const many = Array.from({ length: 1_000 }, () => bridge)
  const inOrder = many.map((_, index) => `${index + 1}>${index + 1}`).join(' ')
  assert.equal(matched(version(many), version(many)), inOrder)
})

test('a number that more than fifty measures bear tells none of them', () => {
  const numbered = (words: string, count: number): Draft => {
    const draft = version(Array.from({ length: count }, () => words))
    return { ...draft, measures: draft.measures.map((measure) => ({ ...measure, number: '1' })) }
  }
  const reworded = 'Основен ремонт и укрепване на моста над Искър'
  assert.match(matched(numbered(bridge, 50), numbered(reworded, 50)), /^1>1 2>2 /)
  assert.match(matched(numbered(bridge, 51), numbered(reworded, 51)), /^1>- 2>- /)
})
