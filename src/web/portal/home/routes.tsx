import { Type } from 'typebox'
import { wordsIn } from '../../../core/base/language.ts'
import { tallySentence } from '../../../render/words/tally-words.ts'
import { listLatestPublications } from '../../../store/publication.reader.ts'
import { paths } from '../../paths.ts'
import { getPublic, type Route } from '../../route.ts'
import { reportWords } from '../../words/report-words.ts'
import { siteLinks } from '../head-links.ts'
import { publicPage } from '../public-page.tsx'
import { HomePage } from './home-page.tsx'

export const homeRoutes: readonly Route[] = [
  getPublic('', Type.Object({}), async ({ database, language, origin }) => {
    const publications = await listLatestPublications(database)
    const publication = publications[0]?.publication ?? null
    const words = reportWords[language]
    return publicPage({
      title: publication ? wordsIn(publication.plan.title, language).text : words.homeTitle,
      description: publication
        ? tallySentence(publication.degrees.tally, language)
        : words.homeLead,
      canonical: (each) => paths.home(each),
      publication,
      slug: null,
      links: siteLinks(language),
      body: <HomePage publications={publications} origin={origin} language={language} />,
    })
  }),
]
