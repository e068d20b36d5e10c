import {
  type Confidence,
  confidenceOf,
  type DraftDeadline,
  type DraftInstitution,
  type DraftMeasure,
} from '../../../core/draft/draft.ts'
import { agrees, allowed, foldedName, sameName, textAgrees } from './agreement.ts'
import { compareFunding } from './compare-funding.ts'
import type { Expected, ExpectedDeadline, ExpectedMeasure } from './expectation.ts'
import { type Judge, judge, type Place, wordsOf } from './judge.ts'
import { compareIndicators } from './judge-indicators.ts'

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
    judge(
      to,
      'deadlines',
      right,
      at('deadline'),
      expected.deadline,
      read?.deadline,
      certainty(read),
    )
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
      read?.[cell].map(confidenceOf),
    )
  }
  if (expected.funding !== undefined) compareFunding(to, at('budget'), expected.funding, read)
}

const certainty = (read: DraftMeasure | undefined): Confidence[] | undefined =>
  read && [confidenceOf(read.deadline)]

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
      allowed(names).some(
        (each) => foldedName(each) === foldedName(name) || (!known && sameUnregistered(each, name)),
      ),
    )
    if (index < 0) return false
    left.splice(index, 1)
    return true
  })
}

const sameUnregistered = (a: string, b: string): boolean =>
  foldedName(a) === foldedName(b) || (foldedName(a).length > 8 && sameName(a, b))
