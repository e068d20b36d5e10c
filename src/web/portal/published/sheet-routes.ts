import { Type } from 'typebox'
import { wordFile as drawWord } from '../../../render/docx/word-file.ts'
import { measureLayout } from '../../../render/layout/measure-layout.tsx'
import { pdfFile } from '../../../render/pdf/pdf-file.ts'
import { selectOptionalPublication } from '../../../store/publication.reader.ts'
import { notFound } from '../../answer.ts'
import { wordFile } from '../../files.ts'
import { measureOf } from '../../parts/plan/plan-view.ts'
import { printedFile } from '../../printed-file.tsx'
import { get, type Route } from '../../route.ts'
import type { Visit } from '../../visit.ts'

const OfMeasure = Type.Object({
  slug: Type.String({ pattern: '^[a-z0-9-]{1,100}$' }),
  version: Type.String({ pattern: '^[1-9][0-9]{0,5}$' }),
  code: Type.String({ pattern: '^[A-Za-z0-9.-]{1,60}$' }),
})

interface SheetParams {
  readonly slug: string
  readonly version: string
  readonly code: string
}

/** The sheet of a published measure, laid out, and what its file is called. */
async function sheetOf(visit: Visit, { slug, version, code }: SheetParams) {
  const kept = await selectOptionalPublication(visit.database, slug, Number(version))
  const measure = kept && measureOf(kept.publication, code)
  return (
    measure && {
      layout: measureLayout(kept.publication, measure, visit.language),
      name: `${slug}-v${version}-${visit.language}-measure-${code}`,
      dated: kept.publishedAt,
    }
  )
}

/** There are too many sheets to make them all beforehand: each is drawn for whoever asks. */
export const sheetRoutes: readonly Route[] = [
  get(
    '/published/:slug/v:version/measures/:code/sheet.docx',
    'read-published',
    OfMeasure,
    async (visit, { params }) => {
      const sheet = await sheetOf(visit, params)
      return sheet ? wordFile(await drawWord(sheet.layout), sheet.name) : notFound
    },
  ),
  get(
    '/published/:slug/v:version/measures/:code/sheet.pdf',
    'read-published',
    OfMeasure,
    async (visit, { params }) => {
      const sheet = await sheetOf(visit, params)
      if (!sheet) return notFound
      const { press } = visit
      const { layout, name, dated } = sheet
      return await printedFile(visit, name, () =>
        pdfFile(layout, { press, standard: 'ua-1', dated }),
      )
    },
  ),
]
