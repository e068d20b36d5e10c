import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../core/base/finding.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyMend } from '../apply-mend.ts'
import { draftOf } from '../draft-of.ts'
import { interpretMeasure } from '../interpret/interpret-measure.ts'
import { bulgarianRegister as register } from '../register.ts'
import { findPlan } from '../tables/find-plan.ts'
import { lint, rules } from './lint.ts'
import {
  type CleanRow,
  cleanAround,
  cleanRows,
  type PlanAround,
  planDocument,
} from './testing/clean-plan.ts'
import { chance, type Mutation, makers, mutationOf } from './testing/mutations.ts'

const read = (rows: readonly CleanRow[], around: PlanAround): Draft =>
  draftOf(findPlan(planDocument(rows, around)), register)

const clean = read(cleanRows, cleanAround)
const keyOf = ({ rule, position, cell, actual }: Finding): string =>
  `${rule} | ${position} | ${cell} | ${actual}`

/** What the whole linter finds that it does not find in the sound plan. */
const foundAnew = (draft: Draft): Finding[] =>
  lint(draft, register).filter((finding) => !foundInClean.has(keyOf(finding)))

const foundInClean = new Set(lint(clean, register).map(keyOf))

test('in the sample plan without its faults no error is found, and hardly a warning', () => {
  const findings = lint(clean, register)
  assert.equal(clean.measures.length, 85)
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'error'),
    [],
  )
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  assert.ok(warnings.length * 100 <= clean.measures.length * 2, JSON.stringify(warnings))
})

const eachRule = 24
const seed = 2024

function mutationsOf(rule: string): Mutation[] {
  const next = chance(seed + rule.length)
  const made = new Map<string, Mutation>()
  for (let attempt = 0; attempt < 900 && made.size < eachRule; attempt++) {
    const mutation = mutationOf(rule, cleanRows, next)
    if (mutation !== undefined) made.set(JSON.stringify(mutation), mutation)
  }
  return [...made.values()]
}

/** Only the changed measure is read again. */
function mutated({ position, changes }: Mutation): Draft {
  const measures = clean.measures.map((measure) => {
    if (measure.position !== position) return measure
    const { number = measure.number, ...cells } = changes
    const text = { ...measure.text, ...cells }
    return { ...measure, number, text, ...interpretMeasure(text, { ...clean, register }) }
  })
  return { ...clean, measures }
}

const isTold = (findings: readonly Finding[], { rule, position, cell }: Mutation): boolean =>
  findings.some((each) => each.rule === rule && each.position === position && each.cell === cell)

/** Findings of other rules, or at other places, that a single defect brings with it. */
const beside = (findings: readonly Finding[], { rule, position, cell }: Mutation): Finding[] =>
  findings.filter((each) => each.rule !== rule || each.position !== position || each.cell !== cell)

let count = 0
const noise: { readonly of: string; readonly findings: readonly Finding[] }[] = []
for (const rule of Object.keys(makers))
  test(`every single defect of ${rule} is found by the whole linter, at its cell`, () => {
    const mutations = mutationsOf(rule)
    count += mutations.length
    assert.ok(mutations.length > 1, `${mutations.length}`)
    const missed = mutations.filter((mutation) => {
      const findings = foundAnew(mutated(mutation))
      noise.push({ of: rule, findings: beside(findings, mutation) })
      return !isTold(findings, mutation)
    })
    assert.deepEqual(missed, [])
  })

test('a single defect is told once: hardly anything else is told beside it', (t) => {
  const by = (severity: string) =>
    noise.flatMap(({ findings }) => findings).filter((each) => each.severity === severity).length
  t.diagnostic(
    `beside ${count} defects: ${by('error')} errors, ${by('warning')} warnings, ${by('info')} remarks`,
  )
  for (const [rule, each] of Map.groupBy(noise, ({ of }) => of)) {
    const others = Map.groupBy(
      each.flatMap(({ findings }) => findings),
      (finding) => finding.rule,
    )
    if (others.size === 0) continue
    const told = [...others].map(([name, { length }]) => `${name} ${length}`).join(', ')
    t.diagnostic(`${rule} (${each.length}): ${told}`)
  }
  assert.ok(by('error') * 50 <= count, `${by('error')} errors`)
  assert.ok((by('error') + by('warning')) * 20 <= count, `${by('warning')} warnings`)
})

test('at least five hundred defects were made', () => {
  assert.ok(count >= 500, `${count}`)
})

test('a defect is found the same when the whole document is read', () => {
  const missed = Object.keys(makers).flatMap((rule) => {
    const [mutation] = mutationsOf(rule)
    if (mutation === undefined) return []
    const { number, ...cells } = mutation.changes
    const rows = cleanRows.map((row, index) =>
      index + 1 === mutation.position
        ? { ...row, number: number ?? row.number, text: { ...row.text, ...cells } }
        : row,
    )
    return isTold(foundAnew(read(rows, cleanAround)), mutation) ? [] : [mutation]
  })
  assert.deepEqual(missed, [])
})

const ofTheWholePlan: readonly (readonly [rule: string, Draft])[] = [
  ['count-differs', read(cleanRows, { ...cleanAround, declared: 84 })],
  ['count-differs', read(cleanRows.slice(1), cleanAround)],
  [
    'abbreviation-never-used',
    read(cleanRows, { ...cleanAround, glossary: [...cleanAround.glossary, ['ЩЖЮ', 'Нещо']] }),
  ],
  [
    'goal-without-measures',
    read(
      cleanRows.filter(({ goal }) => goal !== 'VI'),
      cleanAround,
    ),
  ],
  [
    'column-missing',
    read(
      cleanRows.map((row) => ({ ...row, text: { ...row.text, baseline: '' } })),
      cleanAround,
    ),
  ],
]

for (const [rule, draft] of ofTheWholePlan)
  test(`a defect of the whole plan is found: ${rule}`, () => {
    assert.ok(lint(draft, register).some((finding) => finding.rule === rule))
  })

test('a row of sums that does not add up is found', () => {
  const totals = [{ words: ['Общо', '1 000 000 лв.'], source: { table: 1, row: 200 } }]
  assert.ok(lint(clean, register, { totals }).some(({ rule }) => rule === 'sum-differs'))
})

test('every rule has its defects in these tests', () => {
  const tried = new Set([...Object.keys(makers), ...ofTheWholePlan.map(([rule]) => rule)])
  assert.deepEqual(
    rules.map(({ name }) => name).filter((name) => !tried.has(name)),
    ['sum-differs'],
  )
})

test('every mend that is proposed for these defects makes its finding go away', () => {
  const left = Object.keys(makers).flatMap((rule) =>
    mutationsOf(rule)
      .slice(0, 3)
      .flatMap((mutation) => {
        const draft = mutated(mutation)
        return foundAnew(draft)
          .filter((each) => each.rule === rule && each.position === mutation.position)
          .filter((finding) => {
            if (finding.mend === undefined) return false
            const after = lint(applyMend(draft, finding.mend, register), register)
            return after.some((each) => keyOf(each) === keyOf(finding))
          })
      }),
  )
  assert.deepEqual(left, [])
})
