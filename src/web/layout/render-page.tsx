import { render } from 'preact-render-to-string'
import type { PageContent } from '../answer.ts'
import type { Visitor } from '../visit.ts'
import { Document } from './document.tsx'

/** The page as HTML, whole. Everything in it is escaped by the renderer. */
export const renderPage = (visit: Visitor, page: PageContent): string =>
  `<!doctype html>${render(
    <Document visit={visit} page={page}>
      {page.body}
    </Document>,
  )}`
