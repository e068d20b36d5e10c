import type { InBothLanguages, Words } from '../base/language.ts'
import type { Period } from '../base/period.ts'
import type { PlainDate } from '../base/plain-date.ts'

/**
 * What people are told of, apart from what they owe, and whether they can be without it. What the council
 * formally lets them know, or what waits for them, goes to everyone whom it concerns.
 */
export const noticeKinds = {
  'sent-for-opinion': 'formal',
  'opinions-due-later': 'formal',
  'opinion-due-soon': 'formal',
  'draft-withdrawn': 'formal',
  'round-closed': 'news',
  'answer-received': 'news',
  'year-opened': 'formal',
  'report-submitted': 'news',
  'report-returned': 'formal',
  'report-accepted': 'news',
  'files-not-prepared': 'news',
} as const satisfies Record<string, 'formal' | 'news'>

export type NoticeKind = keyof typeof noticeKinds

/** What a notice is about; which of it there is depends on its kind. */
export interface NoticeSubject {
  /** Paths are those of pages without the language: "/plans/plan-2024". */
  readonly plan: { readonly title: Words; readonly path: string }
  readonly measure?: { readonly number: string; readonly path: string }
  readonly period?: Period
  /** The last day for what is asked. */
  readonly due?: PlainDate
  /** Short name of the institution whose report it is. */
  readonly institution?: InBothLanguages
}
