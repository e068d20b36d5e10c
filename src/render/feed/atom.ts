import type { Language } from '../../core/base/language.ts'
import { escaped } from '../package/escaped.ts'

/** One piece of news. Its address is its name for good. */
export interface FeedEntry {
  /** Absolute. */
  readonly address: string
  readonly title: string
  readonly summary: string
  /** ISO 8601 instants, UTC. */
  readonly published: string
  readonly updated: string
}

export interface Feed {
  /** Absolute: where the feed is, and the page that it is of. */
  readonly self: string
  readonly site: string
  readonly title: string
  readonly author: string
  readonly language: Language
  /** ISO 8601 instant, UTC: when the feed was last another one. */
  readonly updated: string
  readonly entries: readonly FeedEntry[]
}

export const atomType = 'application/atom+xml; charset=utf-8'

/** An Atom feed (RFC 4287), as text. */
export const writeAtom = (feed: Feed): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    ...tag(1, 'id', feed.self),
    ...tag(1, 'title', feed.title),
    ...tag(1, 'updated', feed.updated),
    `  <author><name>${escaped(feed.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${attribute(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${feed.language}" href="${attribute(feed.site)}"/>`,
    '  <generator>Merilo</generator>',
    ...feed.entries.flatMap((entry) => [
      '  <entry>',
      ...tag(2, 'id', entry.address),
      ...tag(2, 'title', entry.title),
      ...tag(2, 'published', entry.published),
      ...tag(2, 'updated', entry.updated),
      `    <link rel="alternate" type="text/html" hreflang="${feed.language}" href="${attribute(entry.address)}"/>`,
      ...tag(2, 'summary', entry.summary),
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n')

const tag = (depth: number, name: string, text: string): string[] => [
  `${'  '.repeat(depth)}<${name}>${escaped(text)}</${name}>`,
]

const attribute = (text: string): string => escaped(text).replaceAll('"', '&quot;')
