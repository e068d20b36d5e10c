import { Type } from 'typebox'
import { documentFiles, fileKinds } from '../../../render/document-files.ts'
import { notFound } from '../../answer.ts'
import { drawnFile } from '../../drawn-file.tsx'
import { measureOf } from '../../parts/plan/plan-view.ts'
import { get, type Route } from '../../route.ts'
import { findEdition } from './edition.ts'
import { answerOf } from './edition-route.tsx'

const OfMeasure = Type.Object({
  slug: Type.String({ pattern: '^[a-z0-9-]{1,100}$' }),
  version: Type.String({ pattern: '^[1-9][0-9]{0,5}$' }),
  code: Type.String({ pattern: '^[A-Za-z0-9.-]{1,60}$' }),
})

/** There are too many sheets to make them all beforehand: each is drawn for whoever asks. */
export const sheetRoutes: readonly Route[] = fileKinds.map((kind) =>
  get(
    `/published/:slug/v:version/measures/:code/sheet.${kind}`,
    'read-published',
    OfMeasure,
    async (visit, { params }) =>
      answerOf(await findEdition(visit, params), visit, async ({ kept }) => {
        const { code } = params
        if (!measureOf(kept.publication, code)) return notFound
        const { slug, version, content, publishedAt } = kept
        const { language } = visit
        const name = `${slug}-v${version}-${language}-measure-${code}.${kind}`
        const type = documentFiles.measure[kind].mediaType
        const what = { of: 'measure', kind, language, content, code, dated: publishedAt } as const
        return await drawnFile(visit, { name, type }, what)
      }),
  ),
)
