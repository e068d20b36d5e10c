import { readFileSync } from 'node:fs'
import type {
  Expectation,
  ExpectedDeadline,
  ExpectedDefect,
  ExpectedFunding,
  ExpectedIndicator,
  ExpectedMeasure,
} from './expectation.ts'

interface SeedMeasure {
  readonly number: string
  readonly goal: string
  readonly bg: Readonly<
    Record<'baseline' | 'target' | 'budget' | 'deadline' | 'responsible', string>
  >
}

interface Seed {
  readonly year: number
  readonly measures: readonly SeedMeasure[]
}

/**
 * What the official plan behind the sample says, from the sample's own short words: numbers, values,
 * deadlines, institutions and amounts. Its titles and names are other words than the document's, so
 * they are not judged. The sample is written plainly ("name – value unit", a line each), so that what
 * reads it here shares nothing with the readers that are judged.
 */
export function seedExpectation(document: string, sampleFile: string | URL): Expectation {
  const seed = JSON.parse(readFileSync(sampleFile, 'utf8')) as Seed
  return {
    document,
    about: 'The official plan that the sample stands for',
    plan: { year: seed.year, language: 'bg' },
    goals: [],
    measures: seed.measures.map(measureOf),
    defects: [...seedDefects, ...seed.measures.flatMap(withoutValue)],
  }
}

/** What is wrong in that document by common knowledge of its readers. */
const seedDefects: readonly ExpectedDefect[] = [
  { rule: 'count-differs', position: null },
  { rule: 'duplicate-number', position: { oneOf: [64, 65] } },
  { rule: 'missing-target', position: 76, cell: 'target' },
  { rule: 'amount-printed-twice', position: { oneOf: [6, 34] }, cell: 'budget' },
  { rule: 'total-and-yearly', position: 54, cell: 'budget' },
]

/** A target of words alone, or none above its baseline, may well be reported. */
const withoutValue = ({ bg }: SeedMeasure, index: number): ExpectedDefect[] =>
  bg.target.split('\n').every((line) => (numberOf(line) ?? '0') !== '0')
    ? []
    : ['target-names-no-value', 'target-not-above-baseline'].map((rule) => ({
        rule,
        position: index + 1,
        cell: 'target',
        maybe: true,
      }))

/**
 * How many things the document names without a value, by position, where the sample's own words are cut
 * otherwise: two that one "Брой" counts are one line here (49), one sentence with "както и" is two (65, 66),
 * and an empty target still leaves one indicator to be given a value (76).
 */
const cutOtherwise: Readonly<Record<number, number>> = { 49: 4, 65: 1, 66: 1, 76: 1 }

function measureOf({ number, bg }: SeedMeasure, index: number): ExpectedMeasure {
  const deadline = deadlineOf(bg.deadline)
  const named = cutOtherwise[index + 1]
  return {
    number,
    text: {},
    indicators:
      named === undefined
        ? indicatorsOf(bg.baseline, bg.target)
        : Array.from({ length: named }, () => ({ target: { operator: 'none' } })),
    ...(deadline && { deadline }),
    responsible: bg.responsible.split(', ').filter((name) => name !== ''),
    funding: fundingOf(bg.budget),
  }
}

/** A line with a number in the target is an indicator; what has only words is left to other documents. */
function indicatorsOf(baseline: string, target: string): ExpectedIndicator[] {
  const before = new Map(baseline.split('\n').map((line) => [nameOf(line), numberOf(line)]))
  return target
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const said = line.includes(' – ') ? (line.split(' – ').at(-1) ?? '') : ''
      const value = numberOf(line)
      const known = before.get(nameOf(line))
      return {
        ...kindOf(said),
        ...(known === undefined ? {} : { baseline: { value: known } }),
        target: targetOf(said, value),
      }
    })
}

const kindOf = (said: string): Pick<ExpectedIndicator, 'kind'> => {
  if (said.includes('%')) return { kind: { oneOf: ['percent', 'maintain'] } }
  if (said === 'всички') return { kind: 'coverage' }
  return /^до /.test(said) ? { kind: 'cap' } : {}
}

/** A zero where nothing is asked for, and words without a number, are no value to reach. */
function targetOf(said: string, value: string | null): NonNullable<ExpectedIndicator['target']> {
  if (said === 'всички') return { operator: 'all' }
  if (value === null || value === '0') return { operator: 'none' }
  if (/^до /.test(said)) return { operator: 'at-most', value }
  return { operator: { oneOf: ['at-least', 'exactly'] }, value }
}

const nameOf = (line: string): string => line.split(' – ')[0] ?? ''

function numberOf(line: string): string | null {
  const said = line.split(' – ').slice(1).join(' – ')
  const number = /^(?:до |минимум )?(\d[\d ]*(?:,\d+)?)/.exec(said)?.[1]
  return number === undefined ? null : number.replaceAll(' ', '').replace(',', '.')
}

function fundingOf(budget: string): ExpectedFunding[] {
  const amounts = budget.matchAll(/(\d[\d ]*(?:,\d+)?) лв\.( годишно)?/g)
  return [...amounts].map(([, amount = '', yearly]) => ({
    amount: amount
      .replaceAll(' ', '')
      .replace(',', '.')
      .replace(/(?<=\.\d)0$/, ''),
    currency: 'BGN',
    basis: yearly ? 'per-year' : { oneOf: ['total', null] },
  }))
}

const months =
  'януари февруари март април май юни юли август септември октомври ноември декември'.split(' ')

const monthOf = (name: string, year: string): string =>
  `${year}-${`${months.indexOf(name.toLowerCase()) + 1}`.padStart(2, '0')}`

/** Undefined for words that are no month, range or rhythm: other documents judge those. */
function deadlineOf(said: string): { oneOf: readonly ExpectedDeadline[] } | undefined {
  if (/^(Веднъж месечно|Ежемесечно)$/.test(said)) {
    return { oneOf: [{ kind: 'recurring', every: 'month' }] }
  }
  const range = /^(\p{L}+) – (\p{L}+) (\d{4}) г\.$/u.exec(said)
  if (range) {
    const [, from = '', to = '', year = ''] = range
    return { oneOf: [{ kind: 'range', from: monthOf(from, year), to: monthOf(to, year) }] }
  }
  const [, month = '', year = ''] = /^(\p{L}+) (\d{4}) г\.$/u.exec(said) ?? []
  return year === '' ? undefined : { oneOf: [{ kind: 'month', to: monthOf(month, year) }] }
}
