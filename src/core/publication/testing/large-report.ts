import type { SignedReport } from '../../annual-report/published-report.ts'
import { sectionsOf } from '../../annual-report/section.ts'
import { largePlan, longText } from './large-plan.ts'

/** Paragraphs and items of a report, each with a figure in it, up to so many characters. */
function writtenText(length: number, language: 'bg' | 'en'): string {
  const lines: string[] = []
  for (let used = 0; used < length; used += (lines.at(-1)?.length ?? 0) + 2) {
    const number = (lines.length % 290) + 1
    const figure = `{{measure ${number} indicator 1 value}}`
    const start = lines.length % 4 === 3 ? '' : '- '
    lines.push(longText(`${start}${figure}`, 300, language))
  }
  return lines
    .join('\n\n')
    .slice(0, length)
    .replace(/\{[^}]*$/, '')
}

/** An annual report in which every section is as long as it may be. */
export const largeReport = (year: number): SignedReport => ({
  sections: sectionsOf(largePlan(year)).map(({ key }) => ({
    section: key,
    text: { bg: writtenText(20_000, 'bg'), en: writtenText(20_000, 'en') },
  })),
  signatures: [
    { as: 'secretariat', at: `${year + 1}-02-10T10:00:00Z` },
    { as: 'council', at: `${year + 1}-02-12T10:00:00Z` },
  ],
  facts: {
    institutions: Array.from({ length: 200 }, (_, index) => ({
      shortName: { bg: `Институция ${index + 1}`, en: `Institution ${index + 1}` },
      ...{ reports: 40, onTime: 20, late: 10, missing: 10, returns: 3 },
    })),
    reopened: [],
    lastYear: null,
  },
})
