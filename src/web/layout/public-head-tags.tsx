import { languages } from '../../core/base/language.ts'
import type { PublicHead } from '../answer.ts'
import type { Visitor } from '../visit.ts'

const locales = { bg: 'bg_BG', en: 'en_GB' } as const

/** What a public page tells search engines, feed readers and whoever shares it: they take the description for theirs, too. */
export function PublicHeadTags(props: {
  visit: Visitor
  title: string
  site: string
  head: PublicHead
}) {
  const { visit, title, site, head } = props
  const { language, origin } = visit
  const { canonical, description, links } = head
  const own = `${origin}${canonical[language]}`
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={own} />
      {languages.map((each) => (
        <link key={each} rel="alternate" hreflang={each} href={`${origin}${canonical[each]}`} />
      ))}
      {links.map((link) => (
        <link key={`${link.rel} ${link.href}`} {...link} />
      ))}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={site} />
      <meta property="og:locale" content={locales[language]} />
      <meta property="og:title" content={title} />
    </>
  )
}
