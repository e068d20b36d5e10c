import type { VNode } from 'preact'
import type { Language } from '../../core/base/language.ts'
import type { Publication } from '../../core/publication/publication.ts'
import type { Answer, HeadLink } from '../answer.ts'

interface PublicContent {
  readonly title: string
  /** What stands on the page, in a sentence: shown by search engines and where the page is shared. */
  readonly description: string
  /** The path that is the page's own, in a language. */
  readonly canonical: (language: Language) => string
  /** The publication that the page is drawn from, whose council it speaks for. */
  readonly publication: Publication | null
  readonly slug: string | null
  readonly links: readonly HeadLink[]
  readonly body: VNode
  readonly status?: number
}

/** A page for everybody: it names the council, and tells machines what it is and where else it is to be had. */
export function publicPage(content: PublicContent): Answer {
  const { title, description, canonical, publication, slug, links, body, status = 200 } = content
  return {
    kind: 'page',
    status,
    page: {
      title,
      body,
      publicly: {
        council: publication?.council ?? null,
        description,
        canonical: { bg: canonical('bg'), en: canonical('en') },
        slug,
        links,
      },
    },
  }
}
