import type { HeadLink } from './answer.ts'

/** The links of a page's head for programs that do not read pages (RFC 8288); undefined where there are none. */
export const linkHeader = (links: readonly HeadLink[]): string | undefined =>
  links.length === 0
    ? undefined
    : links
        .map(({ rel, href, type }) => `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`)
        .join(', ')
