import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decimal } from '../../core/base/decimal.ts'
import type { Period } from '../../core/base/period.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import { degreesOfPlan } from '../../core/degree/plan-degrees.ts'
import type { Indicator, Plan, PlanContent } from '../../core/plan/plan.ts'
import { usualCriteria } from '../../core/plan/verdict-criteria.ts'
import type { Publication } from '../../core/publication/publication.ts'
import type { IndicatorReports } from '../../core/report/report.ts'
import { reportDocument } from './report-document.ts'
import { measureWith, planWith, textWith } from './testing/plans.ts'
import { cellsOf, partOf, wordsOf } from './testing/unzip.ts'

const indicator = (position: number, target: string | null): Indicator => ({
  position,
  name: { bg: `Индикатор ${position}`, en: `Indicator ${position}` },
  kind: 'count',
  unit: { bg: 'лица', en: 'persons' },
  baselineNote: null,
  targetNote: null,
  rule: {
    accumulates: 'sum',
    measured: 'level',
    baseline: position === 1 ? ('20' as Decimal) : null,
    target: target === null ? { kind: 'none' } : { kind: 'at-least', value: target as Decimal },
  },
  confidence: 'sure',
})

const report = (measure: string, position: number, value: string): IndicatorReports => ({
  measure,
  indicator: position,
  reports: [
    {
      period: '2024-Q2' as Period,
      reported: { value: value as Decimal },
      note: { bg: 'По данни от регистъра.' },
      enteredBy: 'somebody',
      enteredAt: '2024-07-01T08:00:00.000Z',
      revision: 1,
      demonstration: true,
    },
  ],
})

const content = planWith({
  goals: [
    { number: 'I', title: { bg: 'Сигурност', en: 'Security' } },
    { number: 'II', title: { bg: 'Закрила', en: 'Protection' } },
  ],
  measures: [
    measureWith({
      indicators: [indicator(1, '100'), indicator(2, null)],
      text: { bg: textWith({ measure: 'Първа', responsible: 'МВР' }) },
    }),
    measureWith({
      position: 2,
      number: '2',
      code: '2',
      goal: 'II',
      indicators: [indicator(1, '40')],
      text: { bg: textWith({ measure: 'Втора', responsible: 'МТСП' }) },
    }),
    measureWith({
      position: 3,
      number: '3',
      code: '3',
      goal: 'II',
      text: { bg: textWith({ measure: 'Трета', responsible: 'АЗ' }) },
    }),
  ],
})

function publicationOf(plan: PlanContent, parts: Partial<Plan> = {}): Publication {
  const reports = [report('1', 1, '50'), report('2', 1, '100')]
  return {
    format: 'merilo-publication/3',
    plan: {
      ...plan,
      id: '1',
      slug: 'plan-2024',
      status: 'adopted',
      adoption: { body: 'МС', act: 'Решение', number: '1', date: '2024-01-01' as PlainDate },
      demonstration: false,
      ...parts,
    },
    version: 3,
    publishedAt: '2025-03-05T22:30:00.000Z',
    reports,
    criteria: usualCriteria,
    circumstances: {},
    degrees: degreesOfPlan(plan, reports),
  }
}

const documentOf = async (publication: Publication, language: 'bg' | 'en'): Promise<string> =>
  partOf(await reportDocument(publication, language), 'word/document.xml')

test('the report begins with counts, the percentage after them', async () => {
  const said = wordsOf(await documentOf(publicationOf(content), 'bg'))
  const counts = said.indexOf('1 от 3\u00a0мерки е изпълнена')
  const mean = said.indexOf('Средната степен на изпълнение е между')
  assert.ok(counts > 0)
  assert.ok(mean > counts)
})

test('a row of counts for each goal, and their sum', async () => {
  const [summary] = cellsOf(await documentOf(publicationOf(content), 'bg'))
  assert.deepEqual(
    summary?.map((row) => row.slice(0, 6)),
    [
      ['Цел', 'Мерки', 'Изпълнени', 'Изпълнени частично', 'Неизпълнени', 'Не могат да се оценят'],
      ['I. Сигурност', '1', '0', '0', '0', '1'],
      ['II. Закрила', '2', '1', '0', '0', '1'],
      ['Общо', '3', '1', '0', '0', '2'],
    ],
  )
})

test('a row for each indicator in ten columns, in the order of the plan', async () => {
  const [, first, second] = cellsOf(await documentOf(publicationOf(content), 'bg'))
  assert.equal(first?.[0]?.length, 10)
  assert.deepEqual(first?.slice(1), [
    [
      '1.',
      'Първа\nМярката като цяло: не може да се оцени, от 25\u00a0% до 75\u00a0%',
      'Индикатор 1',
      '20\u00a0лица',
      'най-малко 100\u00a0лица',
      '50\u00a0лица',
      '50\u00a0%',
      'частично изпълнен',
      'МВР',
      'II\u00a0трим. 2024\u00a0г.: По данни от регистъра.',
    ],
    [
      '',
      '',
      'Индикатор 2',
      'няма',
      'няма целева стойност',
      'няма',
      'не се изчислява',
      'не може да се оцени',
      '',
      'Планът не посочва стойност, която да бъде достигната.',
    ],
  ])
  assert.deepEqual(
    second?.slice(1).map((row) => [row[1], row[6], row[7], row[8]]),
    [
      ['Втора', '100\u00a0% (без ограничаване: 250\u00a0%)', 'преизпълнен', 'МТСП'],
      ['Трета', '', 'не може да се оцени', 'АЗ'],
    ],
  )
})

test('every table repeats its header on each page', async () => {
  const xml = await documentOf(publicationOf(content), 'bg')
  assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, 3)
})

test('the version and the day of publication are by the clocks of the institutions', async () => {
  const said = wordsOf(await documentOf(publicationOf(content), 'bg'))
  assert.match(said, /Версия 3, публикувана на 06\.03\.2025\u00a0г\./)
})

test('a demonstration plan says so, another does not', async () => {
  const shown = publicationOf(content, { demonstration: true })
  assert.match(wordsOf(await documentOf(shown, 'bg')), /Демонстрационни данни/)
  assert.doesNotMatch(
    wordsOf(await documentOf(publicationOf(content), 'bg')),
    /Демонстрационни данни/,
  )
})

test('the report ends with how its figures were computed', async () => {
  const said = wordsOf(await documentOf(publicationOf(content), 'en'))
  assert.match(said, /How the degree of implementation is computed[\s\S]*not zero/)
})

test('measures under no goal are in the report too', async () => {
  const measures = content.measures.map((measure) => ({ ...measure, goal: '' }))
  const without = await documentOf(publicationOf({ ...content, goals: [], measures }), 'en')
  assert.equal(cellsOf(without)[1]?.length, 5)
  const some = { ...content, measures: measures.toSpliced(0, 1, ...content.measures.slice(0, 1)) }
  const mixed = await documentOf(publicationOf(some), 'en')
  assert.match(wordsOf(mixed), /Measures outside the goals/)
  assert.equal(
    cellsOf(mixed)
      .flat()
      .filter(([first]) => first === '3.').length,
    1,
  )
})

test('the counts are drawn as well, with what they show for those who hear it', async () => {
  const bytes = await reportDocument(publicationOf(content), 'bg')
  const xml = await partOf(bytes, 'word/document.xml')
  const pictures = [...xml.matchAll(/<wp:docPr id="(\d+)" name="([^"]*)" descr="([^"]*)"/g)]
  assert.equal(pictures.filter(([, , name]) => name === 'Мерки според изпълнението').length, 3)
  assert.match(pictures[0]?.[3] ?? '', /^1 от 3\u00a0мерки е изпълнена/)
  const ids = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)
  assert.equal(new Set(ids).size, ids.length, 'each picture has a number of its own')
  assert.match(wordsOf(xml), /Не могат да се оценят: 2/)
})

test('the same publication gives the same bytes, dated with its day of publication', async () => {
  const first = await reportDocument(publicationOf(content), 'bg')
  await new Promise((resolve) => setTimeout(resolve, 2_100))
  assert.deepEqual(await reportDocument(publicationOf(content), 'bg'), first)
  assert.match(await partOf(first, 'docProps/core.xml'), /2025-03-05T22:30:00\.000Z/)
})
