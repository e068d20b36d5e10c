import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { reportFigures } from '../../core/annual-report/report-figures.ts'
import { sectionsOf } from '../../core/annual-report/section.ts'
import {
  counting,
  measureOf,
  noFacts,
  plan,
  reportData,
  reported,
  usualReports,
} from '../../core/annual-report/testing/report-data.ts'
import type { Performance, ReportData } from '../../core/annual-report/year-facts.ts'
import { type Language, languages } from '../../core/base/language.ts'
import type { PlainDate } from '../../core/base/plain-date.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { draftSection } from './draft-section.ts'
import { printedText } from './printed-text.ts'

const act = { body: 'Съвет', act: 'Решение', number: '3', date: '2024-10-10' as PlainDate }
const asOf = '2025-02-01' as PlainDate
const decided = (kind: 'dropped' | 'carried-over', measure: string, reason = '') => ({
  ...{ kind, act, measure, reason: reason === '' ? {} : { bg: reason, en: reason } },
})
const performed = (name: string, onTime: number, late: number, missing: number): Performance => ({
  shortName: { bg: name, en: name },
  ...{ reports: onTime + late + missing, onTime, late, missing, returns: late },
})
const oneMeasure: Plan = {
  ...plan,
  goals: [{ number: 'I', title: { bg: 'Сигурност', en: 'Security' } }],
  measures: [measureOf('1', 'I', [counting(1, '100')])],
}
const lastYear = (implemented: number, due: number) => {
  const tally = { ...reportData().degrees.tally, implemented, due }
  return {
    ...noFacts,
    lastYear: { year: 2023, slug: 'plan-2023', version: 1, tally, goals: [], values: [] },
  }
}

/** What a year may be that the sample's is not. */
const years: Readonly<Record<string, ReportData>> = {
  'nothing was reported': reportData([], {}, { asOf }),
  'a plan of one measure, implemented': reportData(
    [reported('1', 1, '120')],
    {},
    { asOf },
    oneMeasure,
  ),
  'a plan of one measure that cannot be judged': reportData([], {}, { asOf }, oneMeasure),
  'everything was dropped or carried over, without a reason': reportData(
    usualReports,
    {},
    {
      asOf,
      decisions: [decided('dropped', '1'), decided('dropped', '2'), decided('carried-over', '3')],
    },
  ),
  'one measure was dropped with a reason': reportData(
    usualReports,
    {},
    {
      asOf,
      decisions: [decided('dropped', '2', 'Отпаднала необходимост.')],
    },
  ),
  'the year has only begun': reportData([], {}, { asOf: '2024-03-01' as PlainDate }),
  'a plan without goals': reportData(
    usualReports,
    {},
    { asOf },
    {
      ...plan,
      goals: [],
      measures: plan.measures.map((each) => ({ ...each, goal: '' })),
    },
  ),
  'last year nothing was implemented': reportData(usualReports, lastYear(0, 12), { asOf }),
  'last year one measure was implemented': reportData(usualReports, lastYear(1, 1), { asOf }),
  'last year nothing was due': reportData(usualReports, lastYear(0, 0), { asOf }),
  'one institution that owed one report': reportData(
    usualReports,
    { institutions: [performed('МВР', 0, 0, 1)] },
    { asOf },
  ),
  'institutions in time, late and not at all': reportData(
    usualReports,
    {
      institutions: [
        performed('МВР', 5, 1, 0),
        performed('ДАБ', 16, 0, 2),
        performed('АЗ', 0, 1, 0),
      ],
    },
    { asOf },
  ),
  'all in time': reportData(usualReports, { institutions: [performed('МВР', 1, 0, 0)] }, { asOf }),
}

/** Of these years only one section is like no other. */
const only: Readonly<Record<string, string>> = {
  'last year': 'result',
  institution: 'institutions',
  'all in': 'institutions',
}

const readAs = (name: string, data: ReportData, language: Language): string => {
  const wanted = Object.entries(only).find(([start]) => name.includes(start))?.[1]
  const figures = reportFigures(data)
  return sectionsOf(data.plan)
    .filter(({ key }) => wanted === undefined || key === wanted)
    .map((section) => {
      const drafted = draftSection(section, data, figures)[language]
      const lines = printedText(drafted, (address) => figures.get(address), language)
      const printed = lines.map(
        ({ kind, runs }) =>
          `${kind === 'item' ? '- ' : ''}${runs.map(({ text }) => text).join('')}`,
      )
      return [`## ${section.key}`, ...printed].join('\n')
    })
    .join('\n')
}

for (const language of languages)
  test(`a year that is like no other reads in ${language} as it was read and found good`, (context) => {
    const text = Object.entries(years).map(
      ([name, data]) => `# ${name}\n${readAs(name, data, language)}`,
    )
    const path = fileURLToPath(new URL(`testing/drafted-oddly.${language}.txt`, import.meta.url))
    context.assert.fileSnapshot(`${text.join('\n\n')}\n`, path, { serializers: [String] })
  })
