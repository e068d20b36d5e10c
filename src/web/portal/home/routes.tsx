import { Type } from 'typebox'
import { listLatestPublications } from '../../../store/publication.reader.ts'
import { page } from '../../answer.ts'
import { get, type Route } from '../../route.ts'
import { reportWords } from '../../words/report-words.ts'
import { HomePage } from './home-page.tsx'

export const homeRoutes: readonly Route[] = [
  get('', 'read-published', Type.Object({}), async (visit) => {
    const publications = await listLatestPublications(visit.database)
    return page(
      reportWords[visit.language].homeTitle,
      <HomePage visit={visit} publications={publications} />,
    )
  }),
]
