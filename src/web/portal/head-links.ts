import type { Language } from '../../core/base/language.ts'
import type { HeadLink } from '../answer.ts'
import { paths } from '../paths.ts'
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
]

/** Other forms of one published version, too. */
export const editionHeadLinks = (
  { kept: { slug, version } }: Edition,
  language: Language,
): readonly HeadLink[] => [
  ...siteLinks(language),
  {
    rel: 'alternate',
    type: 'application/json',
    href: paths.publishedData(language, slug, version),
  },
]
