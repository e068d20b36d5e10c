import type { Finding } from '../../../core/base/finding.ts'
import { isRefusal, type Refusal } from '../../../core/base/refusal.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import type { ReadPlan } from '../../read-plan.ts'
import { agrees, allowed, sameName, wordsAgree } from './agreement.ts'
import { aligned } from './align.ts'
import { compareMeasure } from './compare-measure.ts'
import type { Expectation, Expected, ExpectedDefect, ExpectedGoal } from './expectation.ts'
import { type Judge, judge, newJudge } from './judge.ts'
import { add, type Score } from './score.ts'

/** What was read from one document against what a careful secretary would have read. */
export function comparePlan(expectation: Expectation, read: ReadPlan | Refusal): Score {
  const to = newJudge()
  const draft = isRefusal(read) ? undefined : read.draft
  const findings = isRefusal(read) ? [] : read.findings
  comparePlanHead(to, expectation, draft)
  const pairs = aligned(expectation.measures, draft?.measures ?? [])
  const found = pairs.filter((index) => index !== undefined).length
  const rows = { right: found, expected: pairs.length, read: draft?.measures.length ?? 0 }
  to.tallies.rows = add(to.tallies.rows, rows)
  if (found !== rows.expected || found !== rows.read) {
    const said = isRefusal(read) ? `refused: ${read.code}` : `${rows.read}, of them ${found} known`
    const place = { aspect: 'rows' as const, position: null, cell: '', words: '' }
    to.differences.push({ ...place, expected: `${rows.expected}`, read: said })
  }
  expectation.measures.forEach((measure, index) => {
    const other = draft?.measures[pairs[index] ?? -1]
    compareMeasure(to, index + 1, measure, other)
    if (measure.goal === undefined) return
    const wanted = goalOf(expectation.goals, measure.goal)
    const given = draft?.goals.find(({ number }) => number === other?.goal)
    const right = given !== undefined && wanted !== undefined && sameGoal(wanted, given)
    const place = { position: index + 1, cell: 'goal', words: '' }
    judge(to, 'goals', right, place, wanted, given ?? null)
  })
  leaveOutMissingRows(to, pairs)
  const falseErrors = compareFindings(to, expectation.defects ?? [], pairs, findings)
  return {
    document: expectation.document,
    measures: expectation.measures.length,
    tallies: to.tallies,
    sure: to.sure,
    falseErrors,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    differences: to.differences,
  }
}

/** A row that was not read is one difference, said once; its cells count but are not listed. */
function leaveOutMissingRows(to: Judge, pairs: readonly (number | undefined)[]): void {
  const listed = to.differences.filter(
    ({ position }) => position === null || pairs[position - 1] !== undefined,
  )
  const lost = pairs.flatMap((index, row) => (index === undefined ? [row + 1] : []))
  to.differences.splice(0, to.differences.length, ...listed)
  if (lost.length === 0 || lost.length === pairs.length) return
  const place = { position: null, cell: '', words: '' }
  to.differences.push({ aspect: 'rows', ...place, expected: `rows ${lost}`, read: 'nothing' })
}

function comparePlanHead(to: Judge, { plan }: Expectation, draft: Draft | undefined): void {
  const place = { position: null, cell: '', words: '' }
  if (plan.title !== undefined) {
    const right = draft !== undefined && wordsAgree(plan.title, draft.title, sameName)
    judge(to, 'title', right, place, plan.title, draft?.title ?? null)
  }
  for (const aspect of ['year', 'language'] as const) {
    const expected = plan[aspect]
    if (expected === undefined) continue
    const given = draft?.[aspect] ?? null
    const right = (allowed<unknown>(expected) as unknown[]).includes(given)
    judge(to, aspect, right, place, expected, given)
  }
}

/** Where no goals are listed, a row's own is said by its number. */
const goalOf = (
  goals: readonly ExpectedGoal[] | undefined,
  said: Expected<string>,
): ExpectedGoal | undefined =>
  goals === undefined
    ? { number: said }
    : (goals.find(({ number }) => number !== undefined && mayBeSame(number, said)) ??
      goals.find(({ title }) => title !== undefined && mayBeSame(title, said)))

const mayBeSame = (a: Expected<string>, b: Expected<string>): boolean =>
  allowed(a).some((each) => allowed(b).includes(each))

/** By number where the document gives one, and by title in any case. */
const sameGoal = (expected: ExpectedGoal, read: { number: string; title: string }): boolean =>
  agrees(expected.number, read.number) && agrees(expected.title, read.title, sameName)

/** How many errors the linter reports that are in no list; each defect is found at most once. */
function compareFindings(
  to: Judge,
  defects: readonly ExpectedDefect[],
  pairs: readonly (number | undefined)[],
  findings: readonly Finding[],
): number {
  const meant = new Set<Finding>()
  for (const defect of defects) {
    const places = placesOf(defect, pairs)
    const here = findings.filter((each) => isAt(each, defect, places))
    for (const each of here) meant.add(each)
    if (defect.maybe) continue
    const cell = defect.cell === undefined ? '' : allowed(defect.cell).join('|')
    const others = findings.filter(
      ({ position }) => position !== null && places?.includes(position),
    )
    const said = others.map((each) => `${each.rule}@${each.cell}`)
    const position = defect.position === null ? null : (allowed(defect.position)[0] ?? null)
    judge(to, 'defects', here.length > 0, { position, cell, words: '' }, defect.rule, said)
  }
  const unasked = findings.filter((each) => each.severity === 'error' && !meant.has(each))
  for (const { position, cell, rule, actual } of unasked) {
    const place = pairs.findIndex((index) => index !== undefined && index + 1 === position)
    to.differences.push({
      aspect: 'false-error',
      position: place < 0 ? null : place + 1,
      cell: cell ?? '',
      words: actual,
      expected: 'no error',
      read: rule,
    })
  }
  return unasked.length
}

/** The measures, as the reader counts them, where a defect may be reported; undefined for anywhere. */
const placesOf = (
  { position }: ExpectedDefect,
  pairs: readonly (number | undefined)[],
): readonly number[] | undefined =>
  position === null
    ? undefined
    : allowed(position).flatMap((each) => {
        const index = pairs[each - 1]
        return index === undefined ? [] : [index + 1]
      })

const isAt = (
  { rule, position, cell }: Finding,
  defect: ExpectedDefect,
  places: readonly number[] | undefined,
): boolean =>
  allowed(defect.rule).includes(rule) &&
  (places === undefined || (position !== null && places.includes(position))) &&
  (defect.cell === undefined || agrees(defect.cell, cell ?? ''))
