import { Type } from 'typebox'
import type { Language } from '../../../core/base/language.ts'
import { wordFile as drawWord } from '../../../render/docx/word-file.ts'
import { measureLayout } from '../../../render/layout/measure-layout.tsx'
import { pdfFile } from '../../../render/pdf/pdf-file.ts'
import { notFound } from '../../answer.ts'
import { wordFile } from '../../files.ts'
import { measureOf } from '../../parts/plan/plan-view.ts'
import { printedFile } from '../../printed-file.tsx'
import { get, type Route } from '../../route.ts'
import { type Edition, findEdition } from './edition.ts'
import { answerOf } from './edition-route.tsx'

const OfMeasure = Type.Object({
  slug: Type.String({ pattern: '^[a-z0-9-]{1,100}$' }),
  version: Type.String({ pattern: '^[1-9][0-9]{0,5}$' }),
  code: Type.String({ pattern: '^[A-Za-z0-9.-]{1,60}$' }),
})

/** The sheet of a published measure, laid out, and what its file is called. */
function sheetOf({ kept }: Edition, code: string, language: Language) {
  const { slug, version, publication, publishedAt } = kept
  const measure = measureOf(publication, code)
  return (
    measure && {
      layout: measureLayout(publication, measure, language),
      name: `${slug}-v${version}-${language}-measure-${code}`,
      dated: publishedAt,
    }
  )
}

/** There are too many sheets to make them all beforehand: each is drawn for whoever asks. */
export const sheetRoutes: readonly Route[] = [
  get(
    '/published/:slug/v:version/measures/:code/sheet.docx',
    'read-published',
    OfMeasure,
    async (visit, { params }) =>
      answerOf(await findEdition(visit, params), visit, async (edition) => {
        const sheet = sheetOf(edition, params.code, visit.language)
        return sheet ? wordFile(await drawWord(sheet.layout), sheet.name) : notFound
      }),
  ),
  get(
    '/published/:slug/v:version/measures/:code/sheet.pdf',
    'read-published',
    OfMeasure,
    async (visit, { params }) =>
      answerOf(await findEdition(visit, params), visit, async (edition) => {
        const sheet = sheetOf(edition, params.code, visit.language)
        if (!sheet) return notFound
        const { press } = visit
        const { layout, name, dated } = sheet
        return await printedFile(visit, name, () =>
          pdfFile(layout, { press, standard: 'ua-1', dated }),
        )
      }),
  ),
]
