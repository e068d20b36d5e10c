import { Type } from 'typebox'
import { cancelPreparation } from '../../../actions/cancel-preparation.ts'
import { prepareAgain } from '../../../actions/prepare-again.ts'
import { isUnderWay } from '../../../core/publication/preparation.ts'
import { selectOptionalPreparation } from '../../../store/preparation.reader.ts'
import { selectOptionalPublication } from '../../../store/publication.reader.ts'
import { listPublicationFiles } from '../../../store/publication-file.reader.ts'
import { notFound, redirect } from '../../answer.ts'
import { paths } from '../../paths.ts'
import { get, post, type Route } from '../../route.ts'
import { actionContext } from '../../visit.ts'
import { publicationFileWords } from '../../words/publication-file-words.ts'
import { PublicationFilesPage } from './publication-files-page.tsx'

const OfVersion = Type.Object({
  slug: Type.String({ pattern: '^[a-z0-9-]{1,100}$' }),
  version: Type.String({ pattern: '^[1-9][0-9]{0,5}$' }),
})

/** In seconds. */
const refreshesEvery = 2

/** The files of a published version, as they are made. */
export const publicationFileRoutes: readonly Route[] = [
  get(
    '/plans/:slug/publications/:version/files',
    'publish-plan',
    OfVersion,
    async (visit, { params, query }) => {
      const version = Number(params.version)
      const kept = await selectOptionalPublication(visit.database, params.slug, version)
      const preparation = await selectOptionalPreparation(visit.database, params.slug, version)
      if (!kept || !preparation) return notFound
      const files = await listPublicationFiles(visit.database, preparation)
      const refreshes = isUnderWay(preparation.state) && query['still'] === undefined
      return {
        kind: 'page',
        page: {
          title: publicationFileWords[visit.language].title(version),
          body: (
            <PublicationFilesPage
              visit={visit}
              plan={kept.publication.plan}
              version={version}
              preparation={preparation}
              files={files}
              refreshes={refreshes}
            />
          ),
          ...(refreshes ? { refresh: refreshesEvery } : {}),
        },
      }
    },
  ),

  post(
    '/plans/:slug/publications/:version/files/cancel',
    'publish-plan',
    OfVersion,
    Type.Object({}),
    async (visit, { params: { slug, version } }) => {
      await cancelPreparation(actionContext(visit), { slug, version: Number(version) })
      return redirect(
        paths.publicationFiles(visit.language, slug, Number(version)),
        'preparation-cancelled',
      )
    },
  ),

  post(
    '/plans/:slug/publications/:version/files/again',
    'publish-plan',
    OfVersion,
    Type.Object({}),
    async (visit, { params: { slug, version } }) => {
      await prepareAgain(actionContext(visit), { slug, version: Number(version) })
      return redirect(
        paths.publicationFiles(visit.language, slug, Number(version)),
        'preparing-again',
      )
    },
  ),
]
