import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { conformanceDocuments } from './testing/conformance/expectation.ts'
import { fallen, readFloors } from './testing/conformance/floor.ts'
import type { Score } from './testing/conformance/score.ts'
import { scoreOf } from './testing/conformance/score-of.ts'

const folder = new URL('../../conformance/intake/', import.meta.url)
const documents = conformanceDocuments(fileURLToPath(new URL('documents/', folder)))
const floors = readFloors(new URL('floor.json', folder))

/** Read through another program, which takes seconds; the benchmark measures them. */
const throughOffice = /\.(odt|rtf|doc)$/

test('there are at least thirty documents with 250 measures, each with a floor of its own', () => {
  assert.ok(documents.length >= 30, `${documents.length} documents`)
  const measures = documents.flatMap(({ expectation }) => expectation.measures)
  assert.ok(measures.length >= 250, `${measures.length} measures`)
  assert.deepEqual(Object.keys(floors).sort(), documents.map(({ name }) => name).sort())
})

for (const document of documents) {
  const { name, expectation } = document
  const skip = throughOffice.test(name) && 'read through another program: see the benchmark'
  describe(`${name}: ${expectation.about}`, { skip }, () => {
    let score: Score
    before(async () => {
      score = await scoreOf(document)
    })

    const reached = floors[name]?.measures === expectation.measures.length
    test('as many measures as it has', { todo: !reached }, () => {
      const wrong = score.differences.filter(({ aspect }) => aspect === 'rows')
      assert.equal(score.tallies.rows.read, expectation.measures.length, JSON.stringify(wrong))
    })

    test('no less is right than has been', () => {
      const floor = floors[name]
      assert.ok(floor)
      const worse = fallen(score, floor)
      assert.deepEqual(worse, [], `${worse.join('\n')}\n${JSON.stringify(score.differences)}`)
    })
  })
}
