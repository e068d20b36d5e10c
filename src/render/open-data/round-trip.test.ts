import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { readSample, sampleDraft } from '../../actions/sample-plan.ts'
import type { Decimal } from '../../core/base/decimal.ts'
import { type Language, languages } from '../../core/base/language.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import { areRefusals, isRefusal } from '../../core/base/refusal.ts'
import { cellKeys, type Draft, indicatorKinds, type MeasureText } from '../../core/draft/draft.ts'
import { envelopeKinds } from '../../core/draft/envelope.ts'
import { modelText } from '../../core/draft/model.ts'
import type { Target } from '../../core/draft/target.ts'
import { adoptDraft } from '../../core/plan/adopt-draft.ts'
import { draftOfPlan } from '../../core/plan/draft-of-plan.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { freeze } from '../../core/publication/freeze.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { type ReadPlan, readPlan } from '../../intake/read-plan.ts'
import { bulgarianRegister } from '../../intake/register.ts'
import { cellWords } from '../words/cell-words.ts'
import { glossaryHeading } from '../words/plan-words.ts'
import { dataZipOf } from './data-zip.ts'
import { stratmlOf } from './stratml/stratml.ts'
import { samplePublication } from './testing/sample-publication.ts'

const site = 'https://merilo.example'
const zipOf = async (publication: Publication) => dataZipOf(publication)
const xmlOf = (publication: Publication, language: Language = 'bg') =>
  new TextEncoder().encode(stratmlOf(publication, 'Performance_Report', { language, site }))

let publication: Publication
before(async () => {
  publication = await samplePublication()
})

async function read(name: string, bytes: Uint8Array): Promise<ReadPlan> {
  const plan = await readPlan({ name, bytes }, bulgarianRegister)
  if (isRefusal(plan)) throw new Error(plan.message.en)
  return plan
}

const publishedAs = (plan: Plan): Publication =>
  freeze({ plan, version: 1, publishedAt: '2025-02-01T09:00:00.000Z', reports: [] })

test('the tables of the sample plan read back to the draft that it stands for, without a question', async () => {
  const back = await read('data.zip', await zipOf(publication))
  assert.equal(modelText(back.draft), modelText(draftOfPlan(publication.plan, 'bg')))
  assert.deepEqual(
    back.findings.filter(({ rule }) => rule === 'set-in-the-file'),
    [],
  )
})

/** Every kind of target, of money and of deadline, in turn; words as they are in plans. */
const word = fc.string({
  unit: fc.constantFrom(...'абвгд еж,;"\'=+-@()%–1234'),
  minLength: 1,
  maxLength: 12,
})
const said = word.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
const decimal = fc.integer({ min: -9999, max: 9_999_999 }).map((n) => String(n / 4) as Decimal)
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: fc.constantFrom('at-least', 'at-most', 'exactly'), value: decimal }),
  fc.record({ kind: fc.constant('all'), value: perhaps(decimal) }),
  fc.tuple(fc.nat(50), fc.nat(50)).map(
    ([low, more]): Target => ({
      ...{ kind: 'between', low: String(low) as Decimal, high: String(low + more + 1) as Decimal },
    }),
  ),
  fc.uniqueArray(said, { minLength: 2, maxLength: 3 }).map(
    (names): Target => ({
      kind: 'stages',
      stages: names.map((name, index) => ({
        ...{ name, weight: String(index + 1) as Decimal },
        ...(index === 0 ? { due: '2025-06-30' as PlainDate } : {}),
      })),
    }),
  ),
  fc.record({
    kind: fc.constant('trend'),
    direction: fc.constantFrom('rise', 'fall', 'keep'),
    tolerance: fc.record({
      kind: fc.constantFrom('absolute', 'per-cent'),
      value: fc.integer({ min: 1, max: 100 }).map((n) => String(n) as Decimal),
    }),
  }),
  fc.constantFrom<Target>({ kind: 'words' }, { kind: 'none' }),
)
const plans: fc.Arbitrary<Plan> = fc
  .array(
    fc.record({
      text: fc.record(Object.fromEntries(cellKeys.map((cell) => [cell, said]))),
      indicators: fc.array(
        fc.record({
          name: said,
          kind: fc.constantFrom(...indicatorKinds),
          unit: perhaps(fc.constantFrom('лица', '%')),
          ...{ baselineNote: perhaps(said), targetNote: perhaps(said) },
          accumulates: fc.constantFrom('sum', 'last', 'ratio'),
          measured: fc.constantFrom('level', 'change', 'threshold'),
          ...{ baseline: perhaps(decimal), target },
        }),
        { maxLength: 3 },
      ),
      funding: fc.array(
        fc.record({
          source: said,
          amount: perhaps(decimal),
          currency: perhaps(fc.constantFrom('BGN', 'EUR')),
          basis: perhaps(fc.constantFrom('total', 'per-year')),
          note: perhaps(said),
          envelope: fc.record({ kind: fc.constantFrom(...envelopeKinds), name: said }),
        }),
        { maxLength: 3 },
      ),
      deadline: fc.constantFrom(
        ...([
          { kind: 'month', from: null, to: '2025-05', every: null, phases: [] },
          { kind: 'recurring', from: '2025-01', to: null, every: 'quarter', phases: [] },
          {
            kind: 'phased',
            from: null,
            to: null,
            every: null,
            phases: [{ to: '2025-03', what: 'а' }],
          },
        ] as const),
      ),
      institutions: fc.array(fc.record({ name: said, asPrinted: said, known: fc.boolean() }), {
        maxLength: 3,
      }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((measures) => ({
    ...{ id: '1', slug: 'plan-2025', status: 'adopted', demonstration: false, year: 2025 },
    adoption: { body: 'Съвет', act: 'Решение', number: '1', date: '2025-01-31' as PlainDate },
    ...{ title: { bg: 'План' }, language: 'bg', declaredMeasureCount: 7 },
    goals: [{ number: 'I', title: { bg: 'Цел', en: 'Goal' } }],
    glossary: [{ abbreviation: 'АБВ', meaning: { bg: '=значение' } }],
    measures: measures.map(({ text, indicators, institutions, ...measure }, index) => ({
      ...measure,
      ...{ position: index + 1, number: String(index + 1), code: String(index + 1), goal: 'I' },
      // No two measures of a plan are in the same words.
      text: {
        bg: { ...(text as MeasureText), measure: `${text['measure']} ${'абвг'.charAt(index)}` },
      },
      indicators: indicators.map(
        ({ name, unit, accumulates, measured, baseline, target: aim, ...indicator }, order) => ({
          ...indicator,
          ...{ position: order + 1, name: { bg: name }, unit: unit === null ? null : { bg: unit } },
          rule: { accumulates, measured, baseline, target: aim },
          confidence: 'sure',
        }),
      ),
      ...{ responsible: institutions, partners: institutions.slice(1) },
      ...{ sharedFundingWith: index === 0 ? [] : ['1'], source: null },
    })),
  }))

test('whatever a plan holds, its tables read back to the same draft', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const back = await read('data.zip', await zipOf(publishedAs(plan)))
      assert.equal(modelText(back.draft), modelText(draftOfPlan(plan, 'bg')))
    }),
    { numRuns: 60 },
  )
})

test('what a person had set comes back from the tables, and is asked about', async () => {
  const plan = structuredClone(publication.plan)
  Object.assign(plan.measures[9]?.indicators[1] ?? {}, { name: { bg: 'Зададено име' } })
  const { draft, findings } = await read('data.zip', await zipOf(publishedAs(plan)))
  assert.equal(draft.measures[9]?.indicators[1]?.name, 'Зададено име')
  assert.deepEqual(
    findings.filter(({ rule }) => rule === 'set-in-the-file').map(({ measure }) => measure),
    ['10'],
  )
})

for (const language of languages)
  test(`StratML in ${language} reads back to the draft that its words give`, async () => {
    const { draft } = await read('plan.xml', xmlOf(publication, language))
    const { plan } = await readSample()
    const said = sampleDraft(plan, language, bulgarianRegister)
    assert.equal(modelText(comparable(draft)), modelText(comparable(said)))
    assert.equal(draft.measures.length, 85)
  })

/** An adopted plan lists abbreviations under its own language's: in another one, nothing tells that "AMIF" is a fund. */
const comparable = (draft: Draft): Draft => ({
  ...draft,
  measures: draft.measures.map((measure) => ({
    ...measure,
    funding: measure.funding.map(({ envelope, ...funding }) =>
      envelope && draft.language === 'bg' ? { ...funding, envelope } : funding,
    ),
  })),
})

test('a number that was set by hand comes back from StratML, and is asked about', async () => {
  const plan = structuredClone(publication.plan)
  const rule = plan.measures[9]?.indicators[1]?.rule
  Object.assign(rule ?? {}, { target: { kind: 'at-most', value: '7.5' } })
  const { draft, findings } = await read('plan.xml', xmlOf(publishedAs(plan)))
  const { target: back, confidence } = draft.measures[9]?.indicators[1] ?? assert.fail()
  assert.deepEqual([back.operator, back.value, confidence], ['at-most', '7.5', 'likely'])
  assert.ok(
    findings.some(({ rule: found, measure }) => found === 'set-in-the-file' && measure === '10'),
  )
})

test('the labels that StratML is read by are the headings that it is written with', async () => {
  const { labelledCells, glossaryLabels } = await import('../../intake/stratml/labels.ts')
  for (const language of languages) {
    assert.ok(glossaryLabels.includes(`${glossaryHeading[language]}:`))
    for (const cell of cellKeys.filter((key) => key !== 'measure' && key !== 'objective')) {
      const { cells } = labelledCells(`${cellWords(cell, language)}: а\n  б: в`)
      assert.deepEqual([...cells], [[cell, 'а\nб: в']])
    }
  }
})

test('what was read from tables can be adopted as it is', async () => {
  const { draft } = await read('data.zip', await zipOf(publication))
  assert.ok(!areRefusals(adoptDraft(draft)))
})
