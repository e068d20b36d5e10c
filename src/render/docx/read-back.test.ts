import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../core/base/refusal.ts'
import { cellKeys, type MeasureText } from '../../core/draft/draft.ts'
import type { PlanContent } from '../../core/plan/plan.ts'
import { readDocx } from '../../intake/docx/read-docx.ts'
import { type FoundPlan, findPlan } from '../../intake/tables/find-plan.ts'
import { foldText } from '../../intake/tables/fold-text.ts'
import { planDocument } from './plan-document.ts'
import { measureWith, planWith } from './testing/plans.ts'

/** What has to survive: all that a plan says in words, in its order; not the place in the file. */
const said = ({
  title,
  year,
  language,
  goals,
  rows,
  glossary,
  declaredMeasureCount,
}: FoundPlan) => ({
  title,
  year,
  language,
  goals,
  measures: rows.map(({ position, number, goal, text }) => ({ position, number, goal, text })),
  glossary,
  declaredMeasureCount,
})

/** The same of the plan that was printed, its white space folded as every reader folds it. */
const meant = (plan: PlanContent): ReturnType<typeof said> => ({
  title: foldText(plan.title.bg ?? ''),
  year: plan.year,
  language: plan.language,
  goals: plan.goals.map(({ number, title }) => ({ number, title: title.bg ?? '' })),
  measures: plan.measures.map(({ position, number, goal, text }) => ({
    position,
    number,
    goal,
    text: Object.fromEntries(
      cellKeys.map((key) => [key, foldText(text.bg?.[key] ?? '')]),
    ) as MeasureText,
  })),
  glossary: plan.glossary.map(({ abbreviation, meaning }) => ({
    abbreviation,
    meaning: meaning.bg ?? '',
  })),
  declaredMeasureCount: plan.declaredMeasureCount,
})

async function readBack(plan: PlanContent): Promise<FoundPlan> {
  const document = await readDocx(await planDocument(plan, 'bg'))
  if (isRefusal(document)) throw new Error(document.message.en)
  return findPlan(document)
}

const fragment = fc.constantFrom(
  'мярка',
  'Обучение',
  'Ѝ',
  '„цитат“',
  '"quote"',
  "'",
  '- тире',
  '– 0',
  '7 500',
  '12.',
  '29 %',
  '<b>',
  '&amp;',
  '&',
  ']]>',
  'a\tb',
  '\u00a0лв.',
  '\n',
  '\n\n',
  ' \n - ',
  '😀',
  '1)',
)

const words = fc.array(fragment, { maxLength: 6 }).map((parts) => parts.join(' '))

/** A row of a plan has a number and a name of its own; the rest may be anything or nothing. */
const row = fc.record({
  number: fc.constantFrom('1', '2', '2', '17', '64', '1.2', '3а'),
  name: words,
  cells: fc.array(words, { minLength: cellKeys.length, maxLength: cellKeys.length }),
})

const section = fc.record({
  title: fc.constantFrom('Сигурност', 'Закрила & убежище', 'Цели „на“ <години>', 'I. Двойна'),
  rows: fc.array(row, { maxLength: 4 }),
})

const glossaryEntry = fc.record({
  abbreviation: fc.constantFrom('МВР', 'ДАБ при МС', 'UDI-Норвегия'),
  meaning: fc.constantFrom('Министерство', 'Агенция „А“ & Б', 'Служба <1>'),
})

const titles = fc.constantFrom(
  'План за 2024 г.',
  'ПЛАН ЗА 2024 ГОДИНА',
  'Стратегия „Заедно“ & мерки за 2024 г.',
  `План за 2024 г. ${'за изпълнение на политиките '.repeat(12).trim()}`,
)

const plan = fc
  .record({
    title: titles,
    sections: fc.array(section, { minLength: 1, maxLength: 4 }),
    glossary: fc.uniqueArray(glossaryEntry, { selector: ({ abbreviation }) => abbreviation }),
    declared: fc.option(fc.integer({ min: 2, max: 9999 })),
  })
  .filter(({ sections }) => sections.some(({ rows }) => rows.length > 0))
  .map(({ title, sections, glossary, declared }): PlanContent => {
    const numbered = sections.map((each, index) => ({
      ...each,
      goal: ['I', 'II', 'III', 'IV'][index] ?? '',
    }))
    const rows = numbered.flatMap(({ goal, rows: own }) => own.map((each) => ({ ...each, goal })))
    return planWith({
      title: { bg: title },
      goals: numbered.map(({ goal, title }) => ({ number: goal, title: { bg: title } })),
      measures: rows.map(({ goal, number, name, cells }, index) => {
        const others = Object.fromEntries(cellKeys.map((key, place) => [key, cells[place] ?? '']))
        const measure = `Мярка ${index + 1} поред ${name}`
        const text = { ...others, measure } as MeasureText
        return measureWith({ position: index + 1, number, goal, text: { bg: text } })
      }),
      glossary: glossary.map(({ abbreviation, meaning }) => ({
        abbreviation,
        meaning: { bg: meaning },
      })),
      declaredMeasureCount: declared,
    })
  })

test('whatever stands in its cells, a printed plan reads back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (printed) => {
      assert.deepEqual(said(await readBack(printed)), meant(printed))
    }),
    { seed: 1956603069, numRuns: 60 },
  )
})
