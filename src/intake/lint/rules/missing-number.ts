import { type Finding, nowhere } from '../../../core/base/finding.ts'
import type { Draft, DraftMeasure } from '../../../core/draft/draft.ts'
import { shortened } from '../../tables/fold-text.ts'
import { mendingNumbers, partsOfNumber } from '../mending-number.ts'
import { page } from '../pages/missing-number.ts'
import { inLanguageOf, placeOf, type Rule } from '../rule.ts'

const name = 'missing-number'
const severity = 'error'

/** A measure without a number, or a number that the plan leaves out as it counts. */
export const missingNumber: Rule = {
  name,
  severity,
  about: {
    bg: 'Мярката няма номер или номерата прескачат.',
    en: 'The measure has no number, or the numbers skip one.',
  },
  page,
  check(draft) {
    const without = draft.measures.filter((measure) => measure.number === '')
    const expected = inLanguageOf(draft, { bg: 'номер', en: 'a number' })
    if (without.length > 1 && without.length === draft.measures.length)
      return [
        {
          ...nowhere,
          rule: name,
          severity: 'warning',
          actual: '',
          expected,
          message: {
            bg: 'Мерките в плана нямат номера; до приемането им ги различава само редът им.',
            en: 'The measures of the plan have no numbers; only their order tells them apart.',
          },
        },
      ]
    const mending = mendingNumbers(draft)
    const unnumbered = without.map((measure) => ({
      ...placeOf(measure, 'number'),
      rule: name,
      severity: 'error' as const,
      actual: '',
      expected,
      message: {
        bg: `Мярката „${shortened(measure.text.measure, 60)}“ няма номер.`,
        en: `The measure “${shortened(measure.text.measure, 60)}” has no number.`,
      },
      ...mending(measure),
    }))
    return [...unnumbered, ...(without.length === 0 ? skipped(draft) : [])]
  },
}

/** A gap in numbers that else count on, told for the plan: no measure bears the number. */
const skipped = (draft: Draft): Finding[] =>
  gapsIn(draft).map(({ measure, expected, repeated }) => ({
    ...nowhere,
    source: measure.source,
    cell: 'number',
    rule: name,
    severity: repeated ? 'info' : 'warning',
    actual: measure.number,
    expected,
    message: {
      bg: `Няма мярка с номер ${expected}: след предходната следва ${measure.number}.`,
      en: `There is no measure ${expected}: the number after the one before it is ${measure.number}.`,
    },
  }))

interface Gap {
  /** The measure after the gap. */
  readonly measure: DraftMeasure
  readonly expected: string
  /** The number before the gap is given twice, which is told already. */
  readonly repeated: boolean
}

function gapsIn({ measures }: Draft): Gap[] {
  const taken = new Set(measures.map(({ number }) => number))
  const steps = measures.slice(1).flatMap((measure, index) => {
    const previous = measures[index]?.number ?? ''
    const [before, own] = [previous, measure.number].map(partsOfNumber)
    if (before === undefined || own === undefined || before.before !== own.before) return []
    const expected = `${own.before}${before.last + 1}`
    const repeated = measures[index - 1]?.number === previous
    return [{ measure, step: own.last - before.last, expected, repeated }]
  })
  const odd = steps.filter(({ step }) => step !== 1).length
  if (odd > Math.max(2, steps.length / 10)) return []
  return steps.filter(({ step, expected }) => step > 1 && step < 10 && !taken.has(expected))
}
