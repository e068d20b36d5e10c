import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { IndicatorLink } from '../plan/indicator-lineage.ts'
import {
  type DisclosureMark,
  disclosureRuleOf,
  formerPlaces,
  isCountedInItself,
  slugsOf,
  withThoseBefore,
} from './disclosure-marks.ts'

const place = (slug: string, measure: string, indicator = 1) => ({ slug, measure, indicator })

const links: IndicatorLink[] = [
  { of: place('2025', '3'), previous: place('2024', '10') },
  { of: place('2026', '7'), previous: place('2025', '3') },
]

const mark = (
  slug: string,
  measure: string,
  more: Partial<DisclosureMark> = {},
): DisclosureMark => ({ ...place(slug, measure), sensitive: true, partOf: null, ...more })

test('what is sensitive in one plan is so in those before and after it, under its place there', () => {
  for (const [slug, measure] of [
    ['2024', '10'],
    ['2025', '3'],
    ['2026', '7'],
  ] as const)
    assert.deepEqual(disclosureRuleOf(slug, [mark('2025', '3')], links).sensitive, [
      { measure, indicator: 1 },
    ])
  assert.deepEqual(disclosureRuleOf('2023', [mark('2025', '3')], links).sensitive, [])
})

test('it is named once, however often it was marked, in an order that is always the same', () => {
  const marks = [mark('2025', '9'), mark('2024', '10'), mark('2026', '7'), mark('2025', '1')]
  assert.deepEqual(
    disclosureRuleOf('2025', marks, links).sensitive.map(({ measure }) => measure),
    ['1', '3', '9'],
  )
})

test('what was taken back is sensitive no more, and is still counted in its total', () => {
  const total = { measure: '1', indicator: 1 }
  const marks = [
    mark('2025', '3', { sensitive: false, partOf: total }),
    mark('2025', '4', { partOf: total }),
    mark('2024', '4', { partOf: total }),
  ]
  const { sensitive, sums } = disclosureRuleOf('2025', marks, links)
  assert.deepEqual(sensitive, [{ measure: '4', indicator: 1 }])
  assert.deepEqual(sums, [
    {
      total,
      parts: [
        { measure: '3', indicator: 1 },
        { measure: '4', indicator: 1 },
      ],
    },
  ])
})

test('a mark concerns every plan that the indicator goes through', () => {
  assert.deepEqual(slugsOf(place('2025', '3'), links), ['2024', '2025', '2026'])
  assert.deepEqual(slugsOf(place('2025', '4'), links), ['2025'])
})

test('the indicators of a plan that go on from others are told with those', () => {
  assert.deepEqual(formerPlaces('2025', links), [
    { of: { measure: '3', indicator: 1 }, former: place('2024', '10') },
  ])
})

test('nothing is counted in itself, through whatever lies between', () => {
  const of = (measure: string) => ({ measure, indicator: 1 })
  const marks = [mark('2025', '1', { partOf: of('2') }), mark('2025', '2', { partOf: of('3') })]
  assert.ok(isCountedInItself(of('3'), of('1'), marks))
  assert.ok(isCountedInItself(of('1'), of('1'), marks))
  assert.ok(!isCountedInItself(of('1'), of('3'), marks))
  const round = [...marks, mark('2025', '3', { partOf: of('1') })]
  assert.ok(!isCountedInItself(of('4'), of('1'), round), 'a circle that is there already ends')
})

test('what was sensitive in a version before is sensitive still, whatever was said since', () => {
  const rule = disclosureRuleOf('2025', [mark('2025', '3')], links)
  const of = { measure: '2', indicator: 1 }
  const earlier = [
    { disclosure: { rule: 'suppression' as const, upTo: 4 as const, sensitive: [of] } },
    {},
  ]
  assert.deepEqual(
    withThoseBefore(rule, earlier).sensitive.map(({ measure }) => measure),
    ['2', '3'],
  )
  assert.deepEqual(withThoseBefore(rule, []), rule)
})
