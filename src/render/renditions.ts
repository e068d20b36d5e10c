import type { Publication } from '../core/publication/publication.ts'
import { planInTemplate, reportInTemplate } from './docx/in-template.ts'
import { planDocument } from './docx/plan-document.ts'
import { reportDocument } from './docx/report-document.ts'
import { type PrintedPlan, planLayout } from './layout/plan-layout.ts'
import { reportLayout } from './layout/report-layout.ts'
import { openDataRenditions } from './open-data/open-data-renditions.ts'
import { pdfFile } from './pdf/pdf-file.ts'
import type { PdfStandard } from './pdf/press.ts'
import { mediaTypes, type Rendition } from './rendition.ts'
import { planWorkbook } from './xlsx/plan-workbook.ts'
import { reportWorkbook } from './xlsx/report-workbook.ts'

/** The plan that was published, with the acts by which it reads as it does. */
const printedPlan = ({ plan, circumstances, council }: Publication): PrintedPlan => ({
  ...plan,
  ...{ decisions: circumstances.decisions ?? [], asOf: circumstances.asOf ?? null },
  council: council?.name ?? null,
})

/** The report as a PDF: for whoever has it read aloud, or for the archive. */
const printedReport =
  (standard: PdfStandard): Rendition['draw'] =>
  (publication, language, { press }) =>
    pdfFile(reportLayout(publication, language), {
      ...{ press, standard, dated: publication.publishedAt },
    })

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
    name: 'report-in-template.docx',
    kind: 'document',
    mediaType: mediaTypes.docx,
    title: {
      bg: 'Годишният отчет по шаблона на министерството (Word)',
      en: 'The annual report in the ministry’s template (Word)',
    },
    template: 'report',
    draw: reportInTemplate,
  },
  {
    name: 'report.pdf',
    kind: 'document',
    mediaType: mediaTypes.pdf,
    title: { bg: 'Годишният отчет (PDF)', en: 'The annual report (PDF)' },
    printed: true,
    draw: printedReport('ua-1'),
  },
  {
    name: 'report-archive.pdf',
    kind: 'document',
    mediaType: mediaTypes.pdf,
    title: {
      bg: 'Годишният отчет за архива (PDF/A)',
      en: 'The annual report for the archive (PDF/A)',
    },
    printed: true,
    draw: printedReport('a-2a'),
  },
  {
    name: 'report.xlsx',
    kind: 'document',
    mediaType: mediaTypes.xlsx,
    title: { bg: 'Годишният отчет (Excel)', en: 'The annual report (Excel)' },
    draw: reportWorkbook,
  },
  {
    name: 'plan.docx',
    kind: 'document',
    mediaType: mediaTypes.docx,
    title: { bg: 'Планът (Word)', en: 'The plan (Word)' },
    draw: (publication, language) => planDocument(printedPlan(publication), language),
  },
  {
    name: 'plan-in-template.docx',
    kind: 'document',
    mediaType: mediaTypes.docx,
    title: {
      bg: 'Планът по шаблона на министерството (Word)',
      en: 'The plan in the ministry’s template (Word)',
    },
    template: 'plan',
    draw: (publication, language, tools) =>
      planInTemplate(printedPlan(publication), publication.publishedAt, language, tools),
  },
  {
    name: 'plan.pdf',
    kind: 'document',
    mediaType: mediaTypes.pdf,
    title: { bg: 'Планът (PDF)', en: 'The plan (PDF)' },
    printed: true,
    draw: (publication, language, { press }) =>
      pdfFile(planLayout(printedPlan(publication), language), {
        ...{ press, standard: 'ua-1', dated: publication.publishedAt },
      }),
  },
  {
    name: 'plan.xlsx',
    kind: 'document',
    mediaType: mediaTypes.xlsx,
    title: { bg: 'Планът (Excel)', en: 'The plan (Excel)' },
    draw: (publication, language) => planWorkbook(printedPlan(publication), language),
  },
  ...openDataRenditions,
]
