import { planDocument } from './docx/plan-document.ts'
import { reportDocument } from './docx/report-document.ts'
import { openDataRenditions } from './open-data/open-data-renditions.ts'
import { mediaTypes, type Rendition } from './rendition.ts'
import { planWorkbook } from './xlsx/plan-workbook.ts'

/** Every file that a publication can be had as, in the order in which they are offered. */
export const renditions: readonly Rendition[] = [
  {
    name: 'report.docx',
    kind: 'document',
    mediaType: mediaTypes.docx,
    title: { bg: 'Годишният отчет (Word)', en: 'The annual report (Word)' },
    draw: reportDocument,
  },
  {
    name: 'plan.docx',
    kind: 'document',
    mediaType: mediaTypes.docx,
    title: { bg: 'Планът (Word)', en: 'The plan (Word)' },
    draw: ({ plan }, language) => planDocument(plan, language),
  },
  {
    name: 'plan.xlsx',
    kind: 'document',
    mediaType: mediaTypes.xlsx,
    title: { bg: 'Планът (Excel)', en: 'The plan (Excel)' },
    draw: ({ plan }, language) => planWorkbook(plan, language),
  },
  ...openDataRenditions,
]
