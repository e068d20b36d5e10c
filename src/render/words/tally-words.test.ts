import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../../core/base/decimal.ts'
import { noSchedules, type Tally } from '../../core/degree/tally.ts'
import { meanSentence, measuresWords, tallyHeadline, tallySentence } from './tally-words.ts'

const tally = (parts: Partial<Tally>): Tally => ({
  measures: 85,
  implemented: 0,
  partly: 0,
  notImplemented: 0,
  unknown: 0,
  unknownBecause: {},
  degree: null,
  interval: { low: '0' as Decimal, high: '100' as Decimal },
  judgedByPerson: 0,
  notDue: 0,
  implementedEarly: 0,
  carriedOver: 0,
  dropped: 0,
  schedule: noSchedules,
  due: parts.measures ?? 85,
  ...parts,
})

test('the base is what is due; what is not, and what was decided, is counted apart', () => {
  const counts = tally({
    due: 70,
    implemented: 62,
    partly: 8,
    notDue: 12,
    implementedEarly: 3,
    carriedOver: 2,
    dropped: 1,
  })
  assert.equal(
    tallySentence(counts, 'bg'),
    '62 от 70 мерки с настъпил срок са изпълнени; 8 са изпълнени частично; ' +
      '12 са с ненастъпил срок, от тях вече са изпълнени 3; ' +
      '2 са пренесени за следващия план; 1 е отпаднала с решение.',
  )
  assert.equal(
    tallySentence(counts, 'en'),
    '62 of 70 measures due are implemented; 8 are partly implemented; ' +
      '12 are not yet due, of which 3 are implemented already; ' +
      '2 are carried over to the next plan; 1 was dropped by decision.',
  )
})

test('before anything is due nothing is said to be implemented of nothing', () => {
  const counts = tally({ measures: 2, due: 0, notDue: 2 })
  assert.deepEqual(tallyHeadline(counts, 'bg'), {
    figure: '2',
    rest: 'мерки, чийто срок още не е настъпил',
  })
  assert.deepEqual(tallyHeadline({ ...counts, notDue: 1 }, 'en'), {
    figure: '1',
    rest: 'measure, not due yet',
  })
  assert.equal(
    tallySentence(counts, 'bg'),
    'Още няма мерки с настъпил срок; 2 са с ненастъпил срок.',
  )
  assert.equal(tallySentence(counts, 'en'), 'No measure is due yet; 2 are not yet due.')
})

test('counts come first, and what cannot be judged says why', () => {
  const counts = tally({
    implemented: 62,
    partly: 4,
    notImplemented: 2,
    unknown: 17,
    unknownBecause: { 'no-data': 17 },
  })
  assert.equal(
    tallySentence(counts, 'bg'),
    '62 от 85\u00a0мерки са изпълнени; 4 са изпълнени частично; 2 не са изпълнени; ' +
      '17 не могат да бъдат оценени, защото няма отчетена стойност.',
  )
  assert.equal(
    tallySentence(counts, 'en'),
    '62 of 85\u00a0measures are implemented; 4 are partly implemented; 2 are not implemented; ' +
      '17 cannot be judged because no value has been reported.',
  )
})

test('several reasons are each counted', () => {
  const counts = tally({
    implemented: 68,
    unknown: 17,
    unknownBecause: { 'no-data': 9, 'no-target': 5, 'judged-in-words': 3 },
  })
  assert.equal(
    tallySentence(counts, 'bg'),
    '68 от 85\u00a0мерки са изпълнени; 17 не могат да бъдат оценени: ' +
      '5, защото планът не посочва стойност, която да бъде достигната; ' +
      '9, защото няма отчетена стойност; ' +
      '3, защото изпълнението се оценява качествено, а не по числова стойност.',
  )
})

test('one measure takes the singular, no other number does', () => {
  const one = tally({ measures: 21, implemented: 1, partly: 1, notImplemented: 1, unknown: 1 })
  assert.equal(
    tallySentence(one, 'bg'),
    '1 от 21\u00a0мерки е изпълнена; 1 е изпълнена частично; 1 не е изпълнена; ' +
      '1 не може да бъде оценена.',
  )
  assert.equal(
    tallySentence(one, 'en'),
    '1 of 21\u00a0measures is implemented; 1 is partly implemented; 1 is not implemented; ' +
      '1 cannot be judged.',
  )
  assert.equal(tallySentence(tally({ measures: 1 }), 'bg'), '0 от 1\u00a0мярка е изпълнена.')
  assert.equal(measuresWords(101, 'bg'), '101\u00a0мерки')
})

test('nothing to count is said so', () => {
  assert.equal(tallySentence(tally({ measures: 0 }), 'bg'), 'Няма мерки.')
  assert.equal(meanSentence(tally({ measures: 0 }), 'bg'), '')
})

test('the mean is one figure when all is known and two ends when not', () => {
  const known = tally({ degree: '78.3' as Decimal })
  assert.match(meanSentence(known, 'bg'), /^Средната степен на изпълнение е 78,3\s%\.$/)
  const between = tally({ interval: { low: '60.2' as Decimal, high: '80.2' as Decimal } })
  assert.match(meanSentence(between, 'bg'), /между 60,2\s% и 80,2\s%/)
  assert.match(meanSentence(between, 'en'), /between 60\.2%? ?%? ?and 80\.2/)
  const point = tally({ interval: { low: '100' as Decimal, high: '100' as Decimal } })
  assert.match(meanSentence(point, 'bg'), /е 100\s%\.$/)
})
