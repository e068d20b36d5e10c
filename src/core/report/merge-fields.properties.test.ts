import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mergeFields } from './merge-fields.ts'
import type { ReportFields } from './report-content.ts'

const settings = { seed: 20240415, numRuns: 1000 }

/** Few fields and few words, so that two people often write into the same one, and the same. */
const fields: fc.Arbitrary<ReportFields> = fc.dictionary(
  fc.constantFrom('value-1', 'value-2', 'done', 'next', 'spent-1'),
  fc.constantFrom('1', '2', 'Среща.'),
  { noNullPrototype: true },
)
const all = (...sides: readonly ReportFields[]) => [
  ...new Set(sides.flatMap((side) => Object.keys(side))),
]
const at = (side: ReportFields, field: string) => side[field] ?? ''

const holds = (
  property: (base: ReportFields, mine: ReportFields, theirs: ReportFields) => void,
): void => fc.assert(fc.property(fields, fields, fields, property), settings)

test('nothing that anybody typed is lost: it stands in the report, or a person is asked about it', () => {
  holds((base, mine, theirs) => {
    const { fields: merged, conflicts } = mergeFields(base, mine, theirs)
    for (const side of [mine, theirs])
      for (const [field, typed] of Object.entries(side)) {
        if (typed === at(base, field)) continue
        const asked = conflicts.find((each) => each.field === field)
        assert.ok(
          at(merged, field) === typed || asked?.mine === typed || asked?.theirs === typed,
          `${field}: ${typed}`,
        )
      }
  })
})

test('nothing stands in the report that neither of the two has there', () => {
  holds((base, mine, theirs) => {
    const { fields: merged } = mergeFields(base, mine, theirs)
    for (const [field, text] of Object.entries(merged))
      assert.ok([at(mine, field), at(theirs, field)].includes(text) && text !== '', field)
  })
})

test('whoever saves first, the same fields are asked about and all others come out the same', () => {
  holds((base, mine, theirs) => {
    const [one, other] = [mergeFields(base, mine, theirs), mergeFields(base, theirs, mine)]
    const asked = one.conflicts.map(({ field }) => field).sort()
    assert.deepEqual(other.conflicts.map(({ field }) => field).sort(), asked)
    for (const field of all(base, mine, theirs).filter((each) => !asked.includes(each)))
      assert.equal(at(one.fields, field), at(other.fields, field), field)
  })
})

test('in a field that is asked about stands what is saved, and the question tells all three', () => {
  holds((base, mine, theirs) => {
    const { fields: merged, conflicts } = mergeFields(base, mine, theirs)
    for (const { field, ...told } of conflicts) {
      assert.equal(at(merged, field), at(theirs, field))
      assert.deepEqual(told, {
        ...{ base: at(base, field), mine: at(mine, field), theirs: at(theirs, field) },
      })
      assert.equal(new Set(Object.values(told)).size, 3, 'all three differ')
    }
  })
})

test('who changed nothing takes nothing away and is asked nothing', () => {
  holds((base, mine) => {
    assert.deepEqual(mergeFields(base, base, mine), { fields: mine, conflicts: [] })
    assert.deepEqual(mergeFields(base, mine, base), { fields: mine, conflicts: [] })
    assert.deepEqual(mergeFields(base, mine, mine), { fields: mine, conflicts: [] })
  })
})

test('a merge that is saved and sent again changes nothing more', () => {
  holds((base, mine, theirs) => {
    const { fields: merged } = mergeFields(base, mine, theirs)
    assert.deepEqual(mergeFields(theirs, merged, theirs).fields, merged)
  })
})
