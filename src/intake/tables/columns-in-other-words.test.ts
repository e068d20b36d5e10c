import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { isRefusal } from '../../core/base/refusal.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { ReadDocument } from '../document.ts'
import { draftOf } from '../draft-of.ts'
import { readFile } from '../read-file.ts'
import { bulgarianRegister } from '../register.ts'
import { conformanceDocuments } from '../testing/conformance/expectation.ts'
import { type Comparison, compareReadings } from '../testing/same-reading.ts'
import { inAnyLanguage } from '../words/any-language.ts'
import { wordsOf } from '../words/words-of.ts'
import { findPlan } from './find-plan.ts'
import { headersIn, nonsense, renamed, type SaidInHeader } from './testing/renamed-headers.ts'

/** A plan of each layout; bench/renamed-headers.ts tries every header of every conformance plan. */
const plans = [
  'bg-agri-2025.docx',
  'bg-air-quality-2025.docx',
  'bg-labour-2025.csv',
  'bg-justice-2025.docx',
  'ie-rural-2025.docx',
  'ro-digital-2025.docx',
  'un-livelihoods-2025.docx',
]
/** Of a hundred headers in words of no language, so many at least change nothing in what is read. */
const fewestSame = 88

const folder = fileURLToPath(new URL('../../../conformance/intake/documents/', import.meta.url))

describe('headers in words that no list knows', () => {
  const singles: Comparison[] = []
  const pairs: Comparison[] = []
  before(async () => {
    for (const { name, bytes } of conformanceDocuments(folder)) {
      if (!plans.includes(name)) continue
      const document = await readFile({ name, bytes })
      assert.ok(!isRefusal(document), name)
      const right = draft(document)
      const headers = headersIn(document)
      for (const one of headers) singles.push(without([one], document, right))
      for (const [at, one] of headers.entries()) {
        const other = headers[(at + 2) % headers.length]
        if (other !== undefined) pairs.push(without([one, other], document, right))
      }
    }
  })

  test('at least forty are tried, and nearly all change nothing', () => {
    assert.ok(singles.length >= 40, `${singles.length}`)
    const same = singles.filter((each) => each.same).length
    assert.ok(same * 100 >= fewestSame * singles.length, `${same} of ${singles.length}`)
  })

  test('one of them makes nothing wrong though sure', () => {
    assert.deepEqual(
      singles.flatMap((each) => each.wrongThoughSure),
      [],
    )
  })

  test('two of them hardly ever do', () => {
    const wrong = pairs.filter((each) => each.wrongThoughSure.length > 0)
    assert.ok(wrong.length * 20 <= pairs.length, `${wrong.length} of ${pairs.length}`)
  })
})

const draft = (document: ReadDocument): Draft => draftOf(findPlan(document), bulgarianRegister)

function without(
  headers: readonly SaidInHeader[],
  document: ReadDocument,
  right: Draft,
): Comparison {
  const words = inAnyLanguage(wordsOf[right.language])
  const names = headers.map(({ text }, at) => [text, nonsense(text, at, words)] as const)
  return compareReadings(right, draft(renamed(document, new Map(names))))
}
