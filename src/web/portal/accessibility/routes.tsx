import { Type } from 'typebox'
import { listLatestPublications } from '../../../store/publication.reader.ts'
import { paths } from '../../paths.ts'
import { getPublic, type Route } from '../../route.ts'
import { accessibilityWords } from '../../words/accessibility-words.ts'
import { siteLinks } from '../head-links.ts'
import { publicPage } from '../public-page.tsx'
import { AccessibilityPage } from './accessibility-page.tsx'

export const accessibilityRoutes: readonly Route[] = [
  getPublic('/accessibility', Type.Object({}), async ({ database, language, origin }) => {
    const [latest] = await listLatestPublications(database)
    const publication = latest?.publication ?? null
    const words = accessibilityWords[language]
    return publicPage({
      title: words.title,
      description: words.statusText,
      canonical: (each) => paths.accessibility(each),
      publication,
      slug: null,
      links: siteLinks(language),
      body: (
        <AccessibilityPage
          council={publication?.council ?? null}
          site={origin}
          language={language}
        />
      ),
    })
  }),
]
