// How long the annual report takes as Word and as PDF, from a process that has just started, and how that
// grows with the measures: node --import ./src/main/tsx-hook.mjs bench/documents.ts
import { freeze } from '../src/core/publication/freeze.ts'
import { openPress } from '../src/main/press/open-press.ts'
import { reportDocument } from '../src/render/docx/report-document.ts'
import { reportLayout } from '../src/render/layout/report-layout.ts'
import { pdfFile } from '../src/render/pdf/pdf-file.ts'
import { reportWorkbook } from '../src/render/xlsx/report-workbook.ts'
import { madePlan } from './made-plan.ts'

const sizes = [85, 425, 1_700]
const publishedAt = '2025-01-31T10:00:00.000Z'

const press = openPress((words) => {
  throw new Error(words)
})

async function timed(work: () => Promise<Uint8Array>) {
  const start = performance.now()
  const bytes = await work()
  return { bytes, seconds: (performance.now() - start) / 1000 }
}

const rows = []
for (const size of sizes) {
  const { plan, reports } = madePlan(size)
  const publication = freeze({ plan, version: 1, publishedAt, reports })
  const word = await timed(() => reportDocument(publication, 'bg'))
  const pdf = await timed(() =>
    pdfFile(reportLayout(publication, 'bg'), { press, standard: 'ua-1', dated: publishedAt }),
  )
  const workbook = await timed(() => reportWorkbook(publication, 'bg'))
  const both = word.seconds + pdf.seconds
  rows.push({
    measures: size,
    'Word, s': Number(word.seconds.toFixed(2)),
    'PDF, s': Number(pdf.seconds.toFixed(2)),
    'both, s': Number(both.toFixed(2)),
    'both per measure, ms': Number(((both * 1000) / size).toFixed(1)),
    'PDF : Word': Number((pdf.seconds / word.seconds).toFixed(2)),
    'Excel, s': Number(workbook.seconds.toFixed(2)),
    'PDF, kB': Math.round(pdf.bytes.length / 1000),
  })
}
press.close()
console.table(rows)
