import type { VNode } from 'preact'
import type { Council } from '../core/access/council.ts'
import type { InBothLanguages } from '../core/base/language.ts'
import type { CookieName } from './security/cookies.ts'

/** What a handler answers; the server turns it into HTTP in one place. */
export type Answer =
  | { readonly kind: 'page'; readonly status?: number; readonly page: PageContent }
  | {
      readonly kind: 'redirect'
      readonly to: string
      readonly notice?: NoticeName
      /** For good: the address that was asked for is another one of the same thing. */
      readonly isPermanent?: boolean
      /** The part of the page to land on. */
      readonly fragment?: string
      readonly cookies?: readonly CookieChange[]
    }
  | {
      readonly kind: 'file'
      /** What is too long to be held at once comes piece by piece. */
      readonly bytes: Uint8Array | AsyncIterable<string>
      readonly type: string
      /** Of plain ASCII. */
      readonly name: string
      /** The name in whatever letters, where it has one. */
      readonly title?: string
    }
  | {
      /** Shown as it is, not saved: a picture, a feed. */
      readonly kind: 'text'
      readonly text: string
      readonly type: string
      readonly isEmbeddable?: boolean
    }
  | { readonly kind: 'not-found' }

export interface PageContent {
  /** For the browser's title; the site's name is added. */
  readonly title: string
  readonly body: VNode
  /** The address of a script that makes the page more convenient; it works without, too. */
  readonly script?: string
  /** After how many seconds the browser asks for the page anew; for what changes by itself. */
  readonly refresh?: number
  /** What a public page says of itself; the pages of the work say nothing. */
  readonly publicly?: PublicHead
  /** Drawn for other sites to show in a frame: without header and footer. */
  readonly isEmbeddable?: boolean
}

/** Whom a public page speaks for, and what it tells search engines, feeds and other sites. */
export interface PublicHead {
  /** null where nobody had said so when it was published. */
  readonly council: Council | null
  readonly description: string
  /** The path that is its own for good, in each language; it may be reached by others. */
  readonly canonical: InBothLanguages
  /** The plan that a search starts in; null for all. */
  readonly slug: string | null
  /** Other forms of what is on the page: feeds, data, descriptions for machines. */
  readonly links: readonly HeadLink[]
}

export interface HeadLink {
  readonly rel: 'alternate' | 'describedby' | 'service-desc' | 'license' | 'up' | 'prev' | 'next'
  readonly type?: string
  readonly title?: string
  readonly href: string
}

export interface CookieChange {
  readonly name: CookieName
  /** null forgets it. */
  readonly value: string | null
}

/** What may be said once after a redirect. */
export const noticeNames = [
  'imported',
  'version-taken',
  'version-refused',
  'mended',
  'no-proposal',
  'undone',
  'restored',
  'discarded',
  'sent-round',
  'round-extended',
  'round-closed',
  'withdrawn',
  'agreed',
  'opinion-saved',
  'answer-sent',
  'opinion-decided',
  'opinion-applied',
  'agreements-noted',
  'adopted',
  'amendment-started',
  'amended',
  'year-closed',
  'year-reopened',
  'rolled-over',
  'lineage-kept',
  'value-entered',
  'decided',
  'judged',
  'target-revised',
  'set',
  'institution-kept',
  'council-described',
  'report-saved',
  'report-submitted',
  'reports-submitted',
  'report-returned',
  'report-accepted',
  'reports-accepted',
  'report-reopened',
  'form-taken',
  'year-opened',
  'account-disabled',
  'account-enabled',
  'password-changed',
  'password-chosen',
  'second-factor-removed',
  'sessions-ended',
  'evidence-given',
  'evidence-withdrawn',
  'activity-kept',
  'activity-withdrawn',
  'passkey-added',
  'passkey-removed',
  'money-reported',
  'sharing-decided',
  'annual-report-begun',
  'section-saved',
  'section-confirmed',
  'section-drafted',
  'comment-added',
  'comment-resolved',
  'annual-report-sent',
  'annual-report-returned',
  'annual-report-signed',
  'annual-report-signed-off',
  'published',
  'publication-withdrawn',
  'preparation-cancelled',
  'preparing-again',
  'template-kept',
  'template-given-up',
  'mail-chosen',
  'calendar-renewed',
  'mail-resent',
  'key-replaced',
  'signed-out',
] as const
export type NoticeName = (typeof noticeNames)[number]

export const page = (title: string, body: VNode, status = 200): Answer => ({
  kind: 'page',
  status,
  page: { title, body },
})

export const redirect = (to: string, notice?: NoticeName, fragment?: string): Answer => ({
  kind: 'redirect',
  to,
  ...(notice ? { notice } : {}),
  ...(fragment ? { fragment } : {}),
})

export const notFound: Answer = { kind: 'not-found' }
