import type { ComponentChildren } from 'preact'
import { shortNameOf } from '../../core/access/council.ts'
import type { PageContent } from '../answer.ts'
import { assetPaths } from '../assets/assets.ts'
import type { Visitor } from '../visit.ts'
import { siteWords } from '../words/site-words.ts'
import { inOtherLanguage } from './other-language.ts'
import { PublicFooter } from './public-footer.tsx'
import { PublicHeadTags } from './public-head-tags.tsx'
import { PublicHeader } from './public-header.tsx'
import { WorkHeader } from './work-header.tsx'

/** A Bulgarian page has its digits from the Latin letters' file, so that it needs both from its first line on. */
const fontsIn = {
  bg: [assetPaths.cyrillic, assetPaths.latin],
  en: [assetPaths.latin],
} as const

/** The frame that every page stands in: head, header, notice, content, footer. */
export function Document(props: {
  visit: Visitor
  page: PageContent
  children: ComponentChildren
}) {
  const { visit, page, children } = props
  const { language } = visit
  const { publicly } = page
  const words = siteWords[language]
  const site = publicly?.council ? shortNameOf(publicly.council)[language] : words.name
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{`${page.title} · ${site}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={assetPaths.styles} />
        {fontsIn[language].map((font) => (
          <link
            key={font}
            rel="preload"
            href={font}
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
          />
        ))}
        <link rel="icon" href={assetPaths.icon} type="image/svg+xml" />
        {publicly ? (
          <PublicHeadTags visit={visit} title={page.title} site={site} head={publicly} />
        ) : (
          <>
            <link rel="alternate" hreflang="bg" href={inOtherLanguage(visit.address, 'bg')} />
            <link rel="alternate" hreflang="en" href={inOtherLanguage(visit.address, 'en')} />
          </>
        )}
        {page.script ? <script type="module" src={page.script} /> : null}
      </head>
      {page.isEmbeddable ? (
        <body class="embedded">
          <main class="stack-tight">{children}</main>
        </body>
      ) : (
        <Framed visit={visit} page={page}>
          {children}
        </Framed>
      )}
    </html>
  )
}

function Framed(props: { visit: Visitor; page: PageContent; children: ComponentChildren }) {
  const { visit, page, children } = props
  const { publicly } = page
  const words = siteWords[visit.language]
  return (
    <body class={publicly ? 'public' : undefined}>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      {publicly ? <PublicHeader visit={visit} head={publicly} /> : <WorkHeader visit={visit} />}
      <main id="content" class="frame" tabIndex={-1}>
        {visit.notice ? (
          <div class="message" role="status">
            {visit.notice}
          </div>
        ) : null}
        {children}
      </main>
      {publicly ? (
        <PublicFooter head={publicly} language={visit.language} />
      ) : (
        <footer class="site-footer">
          <div class="frame">
            <span>{words.purpose}</span>
            <span>{words.openSource}</span>
          </div>
        </footer>
      )}
    </body>
  )
}
