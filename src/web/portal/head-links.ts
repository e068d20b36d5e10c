import type { Language } from '../../core/base/language.ts'
import { openDataRenditions } from '../../render/open-data/open-data-renditions.ts'
import { isOffered } from '../../render/rendition.ts'
import type { HeadLink } from '../answer.ts'
import { apiBase } from '../api/api-base.ts'
import { paths } from '../paths.ts'
import { openDataWords } from '../words/open-data-words.ts'
import { portalWords } from '../words/portal-words.ts'
import type { Edition } from './published/edition.ts'

/** Other forms of all that is published, for programs that look for them in the head of a page. */
export const siteLinks = (language: Language): readonly HeadLink[] => [
  {
    rel: 'alternate',
    type: 'application/atom+xml',
    title: portalWords[language].feed,
    href: paths.feed(language),
  },
  {
    rel: 'alternate',
    type: 'application/ld+json',
    title: openDataWords[language].catalogue,
    href: paths.catalog(),
  },
  {
    rel: 'service-desc',
    type: 'application/json',
    title: 'OpenAPI',
    href: `${apiBase}/openapi.json`,
  },
]

const announced = ['datapackage.json', 'values.csv', 'plan.stratml.xml']

/**
 * Other forms of one published version, too: those from which programs find all the rest. A page has little
 * room; the description of the tables names them.
 */
export const editionHeadLinks = (
  { kept: { slug, version, publication } }: Edition,
  language: Language,
): readonly HeadLink[] => [
  ...siteLinks(language),
  {
    rel: 'alternate',
    type: 'application/json',
    href: paths.publishedData(language, slug, version),
  },
  ...openDataRenditions
    .filter((each) => announced.includes(each.name) && isOffered(each, publication))
    .map(
      ({ name, mediaType }): HeadLink => ({
        rel: name === 'datapackage.json' ? 'describedby' : 'alternate',
        type: mediaType.split(';')[0] ?? mediaType,
        href: paths.publishedFile(language, slug, version, name),
      }),
    ),
]
