import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { carryOver, readFrom } from './carry-over.ts'
import type { Draft, Meaning } from './draft.ts'
import { answerTo, mendedAndGone, mendsBetween } from './mends.ts'
import { countOf, version } from './testing/versions.ts'
import { withOurWords } from './with-our-words.ts'

const names = ['Ремонт на мостове', 'Обучение на ученици', 'Подмяна на лампи', 'Пътни знаци']
const said = fc.record({
  measure: fc.constantFrom(...names),
  target: fc.constantFrom('10 броя', '10  броя.', '12 броя'),
  budget: fc.constantFrom('', '5 лв.'),
  deadline: fc.constantFrom('', 'юни'),
})
const byHand = fc.subarray<Meaning>(['indicators', 'funding', 'deadline'])

const drafts = fc
  .tuple(
    fc.uniqueArray(said, { selector: ({ measure }) => measure, maxLength: 4 }),
    fc.array(byHand, { minLength: 4, maxLength: 4 }),
    fc.option(fc.constantFrom(2025, 2026), { nil: null }),
  )
  .map(([texts, set, year]) =>
    version(
      texts.map((text, index) => {
        const meant = set[index] ?? []
        return {
          ...{ text, indicators: [countOf(text.measure, '10')] },
          ...(meant.length > 0 ? { byHand: meant } : {}),
        }
      }),
      { year },
    ),
  )

/** The same draft with other words in some cells, as people mend it: no measure comes or goes. */
const mended = drafts.chain((read) =>
  fc
    .array(fc.option(fc.constantFrom('20 броя', '30 броя'), { nil: null }), {
      ...{ minLength: 4, maxLength: 4 },
    })
    .map((targets) => ({
      read,
      ours: {
        ...read,
        measures: read.measures.map((measure, index) => {
          const target = targets[index]
          return target ? { ...measure, text: { ...measure.text, target } } : measure
        }),
      },
    })),
)

test('what a version says of itself is carried over into itself and stays all that it was', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      assert.deepEqual(carryOver(draft, draft), draft)
    }),
    { seed: 41, numRuns: 200 },
  )
})

test('carried over once more, nothing is otherwise', () => {
  fc.assert(
    fc.property(drafts, drafts, (before, after) => {
      const once = carryOver(before, after)
      assert.deepEqual(carryOver(before, once), once)
    }),
    { seed: 42, numRuns: 200 },
  )
})

test('no word and no number of the newer document is lost or changed by what is carried over', () => {
  const words = ({ measures }: Draft) =>
    measures.map(({ position, number, text, source }) => ({ position, number, text, source }))
  fc.assert(
    fc.property(drafts, drafts, (before, after) => {
      assert.deepEqual(words(carryOver(before, after)), words(after))
    }),
    { seed: 43, numRuns: 200 },
  )
})

test('what a person set is set still wherever all the words that it was read from are the same', () => {
  fc.assert(
    fc.property(drafts, drafts, (before, after) => {
      const sameYear = before.year === (after.year ?? before.year)
      const now = new Map(
        carryOver(before, after).measures.map((each) => [each.text.measure, each]),
      )
      for (const old of before.measures) {
        const measure = now.get(old.text.measure)
        for (const meaning of old.byHand ?? []) {
          const same =
            measure && readFrom[meaning].every((cell) => measure.text[cell] === old.text[cell])
          if (same && (sameYear || meaning !== 'deadline'))
            assert.ok(measure.byHand?.includes(meaning), `${measure.text.measure}: ${meaning}`)
        }
      }
    }),
    { seed: 44, numRuns: 300 },
  )
})

test('no word that a person mended is lost: it is asked about, it stays, or it is told to be gone', () => {
  fc.assert(
    fc.property(mended, drafts, ({ read, ours }, theirs) => {
      const versions = { read, ours, theirs }
      const mends = mendsBetween(versions)
      const gone = mendedAndGone(versions)
      for (const [index, measure] of ours.measures.entries()) {
        if (measure.text.target === read.measures[index]?.text.target) continue
        const isAsked = mends.some((mend) => mend.words.ours === measure.text.target)
        assert.ok(isAsked || gone.includes(measure), measure.text.measure)
      }
      for (const mend of mends.filter(({ standing }) => standing === 'open'))
        assert.equal(answerTo(mend, new Map()), undefined, 'nobody answers for a person')
    }),
    { seed: 45, numRuns: 300 },
  )
})

test('in our words every mended target is ours, every other one as the newer document has it', () => {
  fc.assert(
    fc.property(mended, drafts, ({ read, ours }, theirs) => {
      const mends = mendsBetween({ read, ours, theirs })
      const inOurs = withOurWords(theirs, ours, mends)
      for (const [index, { position, text }] of inOurs.measures.entries()) {
        const mend = mends.find(({ key }) => key === `${position}-target`)
        const wanted = mend?.reworded ? mend.words.ours : theirs.measures[index]?.text.target
        assert.equal(text.target, wanted)
      }
    }),
    { seed: 46, numRuns: 200 },
  )
})

test('what is neither mended nor set is no mend, whatever the newer document says', () => {
  fc.assert(
    fc.property(drafts, drafts, (read, theirs) => {
      const unset = {
        ...read,
        measures: read.measures.map(({ byHand: _, ...measure }) => measure),
      }
      assert.deepEqual(mendsBetween({ read: unset, ours: unset, theirs }), [])
      assert.deepEqual(mendedAndGone({ read: unset, ours: unset, theirs }), [])
    }),
    { seed: 47, numRuns: 200 },
  )
})
