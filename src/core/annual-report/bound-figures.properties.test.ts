import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { areRefusals } from '../base/refusal.ts'
import { changedFigures } from './changed-figures.ts'
import { addressesIn, editedText, keptText, segmentsOf, withFigure } from './markup.ts'
import { reportFigures } from './report-figures.ts'
import { reportData, reported } from './testing/report-data.ts'
import { boundAddresses, boundIn, readSection } from './typed-section.ts'

const settings = { seed: 20240305, numRuns: 300 }
const holds = <Inputs extends [unknown, ...unknown[]]>(
  property: fc.IPropertyWithHooks<Inputs>,
): void => fc.assert(property, settings)

const figures = reportFigures(reportData())
const figure = fc.constantFrom(...figures.values())
const words = fc.constantFrom('Обучени са', 'от', '12,5', 'т.е.', 'a $& b', '}', '{', 'край')

/** Words and figures, each figure by its address or by its name in a language. */
const texts = fc
  .array(
    fc.oneof(
      words,
      fc
        .tuple(figure, fc.constantFrom('address', 'bg', 'en'))
        .map(([{ address, name }, by]) => `{{${by === 'address' ? address : name[by as 'bg']}}}`),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '))

test('a text in its parts is the text', () => {
  holds(
    fc.property(texts, (text) => {
      const parts = segmentsOf(text)
      const together = parts.map((each) =>
        each.kind === 'words' ? each.text : `{{${each.written}}}`,
      )
      assert.equal(together.join(''), text)
      for (const [index, { kind }] of parts.entries())
        assert.ok(kind === 'figure' || parts[index + 1]?.kind !== 'words', 'no words after words')
    }),
  )
})

test('a figure comes back as itself however often a text is edited in either language and kept', () => {
  holds(
    fc.property(texts, (text) => {
      const kept = keptText(text, figures)
      assert.equal(keptText(kept, figures), kept)
      for (const language of ['bg', 'en'] as const)
        assert.equal(keptText(editedText(kept, figures, language), figures), kept)
      assert.ok(addressesIn(kept).every((address) => figures.has(address)))
    }),
  )
})

test('what is kept with a text is exactly the figures in it, and none of them has changed', () => {
  holds(
    fc.property(texts, texts, (bg, en) => {
      const text = { bg: keptText(bg, figures), en: keptText(en, figures) }
      const bound = boundIn(text, figures)
      assert.deepEqual(Object.keys(bound).sort(), boundAddresses(text).sort())
      assert.deepEqual(changedFigures({ text, figures: bound }, figures), [])
    }),
  )
})

test('what was read once is read again as the same', () => {
  holds(
    fc.property(texts, texts, (bg, en) => {
      const first = readSection({ bg, en }, figures)
      if (areRefusals(first)) return
      assert.deepEqual(readSection(first.content.text, figures), first)
    }),
  )
})

test('a figure put into a text is in it, and nothing that was there is lost', () => {
  holds(
    fc.property(texts, figure, (text, { address }) => {
      const before = addressesIn(keptText(text, figures))
      const after = addressesIn(keptText(withFigure(text, address), figures))
      assert.deepEqual(new Set(after), new Set([...before, address]))
    }),
  )
})

test('of a text that stands on all figures those are told as changed whose values are others now, and no more', () => {
  const text = { bg: [...figures.keys()].map((address) => `{{${address}}}`).join(' '), en: '' }
  const kept = { text, figures: boundIn(text, figures) }
  holds(
    fc.property(fc.nat({ max: 150 }), fc.nat({ max: 60 }), (first, second) => {
      const now = reportFigures(
        reportData([reported('1', 1, String(first)), reported('2', 1, String(second))]),
      )
      const changed = new Set(changedFigures(kept, now).map(({ address }) => address))
      for (const [address, { value }] of figures)
        assert.equal(changed.has(address), now.get(address)?.value !== value, address)
    }),
  )
})
