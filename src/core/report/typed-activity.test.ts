import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '../base/plain-date.ts'
import { areRefusals } from '../base/refusal.ts'
import { parseTypedActivity, type RawActivity } from './typed-activity.ts'

const at = { today: '2024-06-30' as PlainDate, first: '2024-01-01' as PlainDate }
const raw: RawActivity = {
  ...{ kind: 'training', title: ' Обучение  на служители ', from: '05.03.2024', until: '' },
  ...{ place: 'София', participants: '1 025', materials: 'Програма\n\n\n\nСписък' },
}
const refused = (change: Partial<RawActivity>) => {
  const activity = parseTypedActivity({ ...raw, ...change }, at)
  return areRefusals(activity) ? activity.map(({ code, field }) => `${field} ${code}`) : activity
}

test('an activity of a day begins and ends on it', () => {
  assert.deepEqual(parseTypedActivity(raw, at), {
    ...{ kind: 'training', title: 'Обучение на служители', place: 'София' },
    ...{ from: '2024-03-05', until: '2024-03-05', participants: 1025 },
    materials: 'Програма\n\nСписък',
  })
})

test('nobody counted is not nobody came', () => {
  const participants = (typed: string) => {
    const activity = parseTypedActivity({ ...raw, participants: typed }, at)
    return areRefusals(activity) ? activity : activity.participants
  }
  assert.equal(participants(''), null)
  assert.equal(participants('0'), 0)
})

test('days are of the plan’s time, past, and in order', () => {
  assert.deepEqual(refused({ from: '31.12.2023' }), ['from date-too-early'])
  assert.deepEqual(refused({ from: '01.07.2024' }), ['from date-too-late'])
  assert.deepEqual(refused({ from: '31.02.2024' }), ['from no-such-date'])
  assert.deepEqual(refused({ from: '' }), ['from field-required'])
  assert.deepEqual(refused({ until: '04.03.2024' }), ['until date-too-early'])
  assert.deepEqual(refused({ until: '01.07.2024' }), ['until date-too-late'])
})

test('everything that is wrong is named at once, each beside its field', () => {
  assert.deepEqual(
    refused({ kind: 'party', title: ' ', from: 'x', participants: '12a', place: 'а'.repeat(201) }),
    [
      'kind activity-kind-wanted',
      'title field-required',
      'place field-too-long',
      'from no-such-date',
      'participants no-count',
    ],
  )
  assert.deepEqual(refused({ participants: '-1' }), ['participants no-count'])
  assert.deepEqual(refused({ participants: '1.5' }), ['participants no-count'])
})

test('what took place without a place or papers is taken too', () => {
  assert.ok(!areRefusals(parseTypedActivity({ ...raw, place: '', materials: '' }, at)))
})

test('a field of white space is as empty as one that nobody touched', () => {
  const blank = parseTypedActivity({ ...raw, until: ' \t', participants: ' ', place: ' ' }, at)
  assert.ok(!areRefusals(blank))
  assert.deepEqual([blank.until, blank.participants, blank.place], ['2024-03-05', null, ''])
})

test('an activity may begin on the first day of the plan and end today', () => {
  const whole = parseTypedActivity({ ...raw, from: '01.01.2024', until: '30.06.2024' }, at)
  assert.ok(!areRefusals(whole))
  assert.deepEqual([whole.from, whole.until], ['2024-01-01', '2024-06-30'])
})

test('a wrong first day is said once, and the last is still looked at', () => {
  assert.deepEqual(refused({ from: 'x', until: '' }), ['from no-such-date'])
  assert.deepEqual(refused({ from: 'x', until: ' ' }), ['from no-such-date'])
  assert.deepEqual(refused({ from: 'x', until: '31.12.2023' }), [
    ...['from no-such-date', 'until date-too-early'],
  ])
  assert.deepEqual(refused({ from: 'x', until: '01.02.2024' }), ['from no-such-date'])
})

test('which of the two days is wrong is said in words of its own', () => {
  const said = (change: Partial<RawActivity>) => {
    const found = parseTypedActivity({ ...raw, ...change }, at)
    return areRefusals(found) ? found.map(({ message }) => message.en) : []
  }
  assert.deepEqual(said({ from: '31.12.2023' }), ['The day is before the year of the plan.'])
  assert.deepEqual(said({ until: '04.03.2024' }), ['The last day is before the first.'])
})

test('texts are taken up to their bounds', () => {
  for (const [field, most] of Object.entries({ title: 300, place: 200, materials: 2000 })) {
    assert.ok(!Array.isArray(refused({ [field]: 'а'.repeat(most) })), field)
    assert.deepEqual(refused({ [field]: 'а'.repeat(most + 1) }), [`${field} field-too-long`])
  }
  assert.ok(!Array.isArray(refused({ participants: '9'.repeat(7) })))
  assert.deepEqual(refused({ participants: '9'.repeat(8) }), ['participants no-count'])
})
