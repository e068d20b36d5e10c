import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Draft, DraftIndicator } from './draft.ts'
import { keepingSensitivity, sensitivityOfBoth, withSensitivity } from './sensitivity.ts'

const yes = { sensitive: true, reason: 'деца' }
const no = { sensitive: false, reason: 'обучения' }
const named = (name: string, sensitivity?: DraftIndicator['sensitivity']): DraftIndicator => ({
  name,
  kind: 'count',
  unit: null,
  baseline: { value: null, note: null },
  target: { operator: 'none', value: null, note: null },
  ...(sensitivity ? { sensitivity } : {}),
  confidence: 'sure',
})
const said = (indicators: readonly DraftIndicator[]) =>
  indicators.map(({ sensitivity }) => sensitivity?.sensitive)

test('what is said of an indicator is kept with it, and nothing else is touched', () => {
  const draft = {
    measures: [
      { position: 2, indicators: [named('а'), named('б')] },
      { position: 5, indicators: [named('в')] },
    ],
  } as unknown as Draft
  const now = withSensitivity(draft, [
    { position: 2, index: 1, sensitivity: yes },
    { position: 9, index: 0, sensitivity: yes },
    { position: 5, index: 7, sensitivity: yes },
  ])
  assert.deepEqual(
    now.measures.map(({ indicators }) => said(indicators)),
    [[undefined, true], [undefined]],
  )
})

test('read anew, an indicator keeps it by its name, else by its place where there are as many', () => {
  const before = [named('деца', yes), named('обучения', no)]
  assert.deepEqual(said(keepingSensitivity(before, [named('обучения'), named('деца')])), [
    false,
    true,
  ])
  assert.deepEqual(said(keepingSensitivity(before, [named('децата'), named('обучения')])), [
    true,
    false,
  ])
})

test('a sensitive one that is found nowhere makes all of them sensitive; one that is not is forgotten', () => {
  const [child, training] = [named('деца', yes), named('обучения', no)]
  assert.deepEqual(said(keepingSensitivity([child], [named('момчета'), named('момичета')])), [
    true,
    true,
  ])
  assert.deepEqual(said(keepingSensitivity([training], [named('а'), named('б')])), [
    undefined,
    undefined,
  ])
  assert.deepEqual(said(keepingSensitivity([named('а')], [named('б')])), [undefined])
})

test('what was said of the new one stands', () => {
  assert.deepEqual(said(keepingSensitivity([named('деца', yes)], [named('деца', no)])), [false])
})

test('one thing that was two is sensitive where either was', () => {
  assert.deepEqual(sensitivityOfBoth(named('а', no), named('б', yes)), { sensitivity: yes })
  assert.deepEqual(sensitivityOfBoth(named('а'), named('б', no)), { sensitivity: no })
  assert.deepEqual(sensitivityOfBoth(named('а'), named('б')), {})
})
