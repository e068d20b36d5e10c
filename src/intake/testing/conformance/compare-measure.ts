import type {
  DraftDeadline,
  DraftIndicator,
  DraftInstitution,
  DraftMeasure,
} from '../../../core/draft/draft.ts'
import { agrees, allowed, foldedName, sameName, sameNumber, textAgrees } from './agreement.ts'
import {
  type IndicatorPair,
  indicatorChecks,
  indicatorPairs,
  indicatorRight,
  unitAgrees,
} from './compare-indicators.ts'
import type {
  Expected,
  ExpectedDeadline,
  ExpectedFunding,
  ExpectedIndicator,
  ExpectedMeasure,
} from './expectation.ts'
import { type Aspect, add, type Difference, noTallies, type Tally } from './score.ts'

/** Where differences and tallies of one document are collected. */
export interface Judge {
  readonly tallies: Record<Aspect, Tally>
  readonly differences: Difference[]
}

export const newJudge = (): Judge => ({ tallies: noTallies(), differences: [] })

interface Place {
  readonly position: number | null
  readonly cell: string
  readonly words: string
}

/** Counts one judgement, and keeps the difference when it went against the reader. */
export function judge(
  { tallies, differences }: Judge,
  aspect: Aspect,
  right: boolean,
  place: Place,
  expected: unknown,
  read: unknown,
): void {
  tallies[aspect] = add(tallies[aspect], { right: right ? 1 : 0, expected: 1, read: 1 })
  if (!right) differences.push({ aspect, ...place, expected: said(expected), read: said(read) })
}

const said = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Judges every cell of one measure; `read` is undefined where the reader has no such measure. */
export function compareMeasure(
  to: Judge,
  position: number,
  expected: ExpectedMeasure,
  read: DraftMeasure | undefined,
): void {
  const at = (cell: string): Place => ({ position, cell, words: wordsOf(read, cell) })
  if (expected.number !== undefined) {
    const right = read !== undefined && agrees(expected.number, read.number)
    judge(to, 'numbers', right, at('number'), expected.number, read?.number)
  }
  for (const [cell, words] of Object.entries(expected.text)) {
    const given = wordsOf(read, cell)
    const right = read !== undefined && textAgrees(words, given)
    judge(to, 'texts', right, { position, cell, words: '' }, words, given)
  }
  if (expected.indicators !== undefined) compareIndicators(to, at, expected.indicators, read)
  if (expected.deadline !== undefined) {
    const right = read !== undefined && deadlineAgrees(expected.deadline, read.deadline)
    judge(to, 'deadlines', right, at('deadline'), expected.deadline, read?.deadline)
  }
  for (const cell of ['responsible', 'partners'] as const) {
    const names = expected[cell]
    if (names === undefined || (cell === 'partners' && expected.text['partners'] === undefined))
      continue
    const right = read !== undefined && allowed(names).some((list) => namesAgree(list, read[cell]))
    judge(
      to,
      cell,
      right,
      at(cell),
      names,
      read?.[cell].map(({ name }) => name),
    )
  }
  if (expected.funding !== undefined) compareFunding(to, at('budget'), expected.funding, read)
}

const wordsOf = (read: DraftMeasure | undefined, cell: string): string =>
  read === undefined || !(cell in read.text) ? '' : read.text[cell as keyof DraftMeasure['text']]

function compareIndicators(
  to: Judge,
  at: (cell: string) => Place,
  expected: readonly ExpectedIndicator[],
  read: DraftMeasure | undefined,
): void {
  const words = `${wordsOf(read, 'baseline')} => ${wordsOf(read, 'target')}`
  const place = { ...at('target'), words }
  for (const pair of indicatorPairs(expected, read?.indicators ?? [])) {
    countIndicator(to, place, pair)
    countFields(to, place, pair)
  }
}

function countIndicator({ tallies, differences }: Judge, place: Place, pair: IndicatorPair): void {
  const { expected, read } = pair
  const right = expected !== undefined && read !== undefined && indicatorRight(expected, read)
  tallies.indicators = add(tallies.indicators, {
    right: right ? 1 : 0,
    expected: expected === undefined ? 0 : 1,
    read: read === undefined ? 0 : 1,
  })
  if (right) return
  differences.push({ aspect: 'indicators', ...place, expected: brief(expected), read: brief(read) })
}

/** Which parts of an indicator are right; only where one was read for it at all. */
function countFields(to: Judge, place: Place, { expected, read }: IndicatorPair): void {
  if (expected === undefined || read === undefined) return
  for (const aspect of ['names', 'kinds', 'operators', 'targets', 'baselines'] as const) {
    const right = indicatorChecks[aspect](expected, read) ? 1 : 0
    to.tallies[aspect] = add(to.tallies[aspect], { right, expected: 1, read: 1 })
  }
  if (expected.unit === undefined) return
  judge(to, 'units', unitAgrees(expected, read), place, expected.unit, read.unit)
}

function brief(indicator: ExpectedIndicator | DraftIndicator | undefined): string {
  if (indicator === undefined) return 'nothing'
  const { name, kind, baseline, target } = indicator
  const aim = `${values(target.operator)} ${values(target.value)}`
  return `${values(name)}; ${values(kind)}; ${values(baseline?.value)} -> ${aim}`
}

const values = (expected: Expected<string | null> | undefined): string =>
  expected === undefined ? '*' : allowed(expected).join('|')

function deadlineAgrees(expected: Expected<ExpectedDeadline>, read: DraftDeadline): boolean {
  return allowed(expected).some(
    ({ kind, from, to, every, phases }) =>
      kind === read.kind &&
      (from === undefined || from === read.from) &&
      (to === undefined || to === read.to) &&
      (every === undefined || every === read.every) &&
      (phases === undefined ||
        phases.map((phase) => phase.to).join() === read.phases.map((phase) => phase.to).join()),
  )
}

/** Every expected institution and no other, in any order. */
function namesAgree(
  expected: readonly Expected<string>[],
  read: readonly DraftInstitution[],
): boolean {
  if (expected.length !== read.length) return false
  const left = [...read]
  return expected.every((names) => {
    const index = left.findIndex(({ name, known }) =>
      allowed(names).some((each) => each === name || (!known && sameUnregistered(each, name))),
    )
    if (index < 0) return false
    left.splice(index, 1)
    return true
  })
}

const sameUnregistered = (a: string, b: string): boolean =>
  foldedName(a) === foldedName(b) || (foldedName(a).length > 8 && sameName(a, b))

/** A printed zero asks for no money: it may be read as an amount or as none. */
function compareFunding(
  to: Judge,
  place: Place,
  expected: readonly ExpectedFunding[],
  read: DraftMeasure | undefined,
): void {
  const given = read?.funding ?? []
  const wanted = expected.filter(({ amount }) => amount !== undefined && amount !== null)
  const stated = given.filter(({ amount }) => amount !== null && !sameNumber(amount, '0'))
  if (wanted.length + stated.length > 0) {
    const left = [...stated]
    const right =
      wanted.length === stated.length &&
      wanted.every((one) => {
        const index = left.findIndex(
          (other) =>
            agrees<string | null>(one.amount, other.amount, sameNumber) &&
            agrees<string | null>(one.currency, other.currency) &&
            agrees<string | null>(one.basis, other.basis),
        )
        if (index >= 0) left.splice(index, 1)
        return index >= 0
      })
    const figures = given.map(({ amount, currency, basis }) => ({ amount, currency, basis }))
    judge(to, 'amounts', right, place, wanted, figures)
  }
  for (const { source } of expected) {
    if (source === undefined) continue
    const right = given.some((other) => agrees(source, other.source, sameName))
    judge(
      to,
      'sources',
      right,
      place,
      source,
      given.map((other) => other.source),
    )
  }
}
