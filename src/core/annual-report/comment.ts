import type { Refusal } from '../base/refusal.ts'
import { refusalsOfText, typedText } from '../base/typed-text.ts'

/** What somebody says of a section, until it is marked as dealt with. */
export interface SectionComment {
  readonly id: string
  /** The section's key. */
  readonly section: string
  readonly text: string
  readonly writtenBy: string
  readonly writtenAt: string
  readonly resolved: { readonly by: string; readonly at: string } | null
}

const longest = 3000

/** What was said, tidied, or why it cannot be kept. */
export function readComment(typed: string): { readonly text: string } | Refusal[] {
  const text = typedText(typed)
  const wrong = refusalsOfText('comment', text, longest, {
    bg: 'Напишете бележката.',
    en: 'Write the comment.',
  })
  return wrong.length > 0 ? wrong : { text }
}

/** Why a report goes back to be a draft: never without a reason. */
export function readReturn(typed: string): { readonly reason: string } | Refusal[] {
  const reason = typedText(typed)
  const wrong = refusalsOfText('reason', reason, longest, {
    bg: 'Напишете защо отчетът се връща за доработване.',
    en: 'Write why the report goes back to be worked on.',
  })
  return wrong.length > 0 ? wrong : { reason }
}
