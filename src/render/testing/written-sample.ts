import type { Council } from '../../core/access/council.ts'
import { freezeAnnualReport } from '../../core/annual-report/published-report.ts'
import { reportFigures } from '../../core/annual-report/report-figures.ts'
import { sectionsOf } from '../../core/annual-report/section.ts'
import type { YearFacts } from '../../core/annual-report/year-facts.ts'
import type { Publication } from '../../core/publication/publication.ts'
import { draftSection } from '../annual-report/draft-section.ts'
import { samplePublication } from '../open-data/testing/sample-publication.ts'

const facts: YearFacts = {
  institutions: [
    {
      shortName: { bg: 'МВР', en: 'MoI' },
      ...{ reports: 40, onTime: 38, late: 1, missing: 1, returns: 2 },
    },
  ],
  ...{ reopened: [], lastYear: null },
}

const council: Council = {
  name: { bg: 'Съвет по миграция', en: 'Migration Council' },
  shortName: { bg: 'Съвет', en: 'Council' },
  ...{ email: 'council@example.bg', phone: null, site: null },
  supervisor: { bg: 'министърът', en: 'the Minister' },
}

/** The sample plan with its year, and with an annual report as it is drafted from it, signed by two. */
export async function writtenSample(): Promise<Publication> {
  const publication = await samplePublication()
  const data = { ...publication, facts }
  const figures = reportFigures(data)
  const sections = sectionsOf(publication.plan).map((section) => ({
    section: section.key,
    text: draftSection(section, data, figures),
  }))
  const signatures = (['secretariat', 'council'] as const).map((as) => ({
    ...{ as, at: '2025-01-31T09:00:00.000Z' },
  }))
  return {
    ...publication,
    council,
    annualReport: freezeAnnualReport({ sections, signatures, facts }, data),
  }
}

/** What a cell may begin with that a program would take for a formula, and what XML has no easy place for. */
export const hostileTexts = [
  '=HYPERLINK("http://example.org";"тук")',
  '+359 2 123 456',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1+1',
  "\r\n=cmd|' /C calc'!A0",
  '_x003D_1+1',
  ' с интервали ',
  'а\u0000б\u000b\ud800 ]]> <w:p/> & &amp;',
  '„Кавички“ № 7 – 29 % 😀 𝒳',
  'д'.repeat(40_000),
]

/** Its first measures, with such texts wherever people write. */
export function hostile(publication: Publication): Publication {
  const { plan, reports } = publication
  const textOf = (index: number) => hostileTexts[index % hostileTexts.length] ?? ''
  const measures = plan.measures.slice(0, 2 * hostileTexts.length).map((measure, index) => ({
    ...measure,
    text: Object.fromEntries(
      Object.entries(measure.text).map(([language, text]) => [
        language,
        { ...text, measure: textOf(index), budget: textOf(index + 1), partners: textOf(index + 2) },
      ]),
    ),
    indicators: measure.indicators.map((indicator) => ({
      ...indicator,
      name: { bg: textOf(index + 3), en: textOf(index + 4) },
    })),
  }))
  const glossary = hostileTexts.map((text) => ({ abbreviation: text, meaning: { bg: text } }))
  return {
    ...publication,
    plan: { ...plan, measures, glossary },
    reports: reports.map((each, index) => ({
      ...each,
      reports: each.reports.map((report) => ({ ...report, note: { bg: textOf(index) } })),
    })),
  }
}
