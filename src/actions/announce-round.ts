import type { PlainDate } from '../core/base/plain-date.ts'
import type { NoticeKind } from '../core/mail/notice.ts'
import type { Transaction } from '../store/database.ts'
import { selectOptionalLatestDraft } from '../store/draft.reader.ts'
import { type KeptRound, listAsked } from '../store/round.reader.ts'
import { selectToldInstitution } from '../store/told-subject.reader.ts'
import type { ActionContext } from './action-context.ts'
import { announce } from './announce.ts'

interface About {
  /** ISO 8601 instant, UTC. */
  readonly at: string
  /** What tells this announcement from others of its kind in the round. */
  readonly key?: string | number
  readonly due?: PlainDate
}

/** Lets the people of all institutions that are asked in a round know what becomes of it. */
export async function announceToAsked(
  { actor }: ActionContext,
  transaction: Transaction,
  kind: Extract<NoticeKind, 'opinions-due-later' | 'draft-withdrawn' | 'round-closed'>,
  round: KeptRound,
  { at, key = '', due }: About,
): Promise<void> {
  const asked = await listAsked(transaction, round.id)
  const path = kind === 'round-closed' ? `/drafts/${round.planId}/opinions` : '/coordination'
  await announce(transaction, {
    ...{ kind, by: actor, at },
    key: `${round.planId}/${round.number}/${key}`,
    to: { institutions: asked.map(({ id }) => id) },
    subject: { plan: { title: await titleOf(transaction, round), path }, ...(due ? { due } : {}) },
  })
}

/** Lets the secretariat know that an institution has answered. */
export async function announceAnswer(
  { actor }: ActionContext,
  transaction: Transaction,
  round: KeptRound,
  answer: { readonly institutionId: string; readonly number: number; readonly at: string },
): Promise<void> {
  const { institutionId, number, at } = answer
  await announce(transaction, {
    ...{ kind: 'answer-received', by: actor, at },
    key: `${round.planId}/${round.number}/${institutionId}/${number}`,
    to: { role: 'secretariat' },
    subject: {
      plan: {
        title: await titleOf(transaction, round),
        path: `/drafts/${round.planId}/rounds`,
      },
      institution: await selectToldInstitution(transaction, institutionId),
    },
  })
}

async function titleOf(transaction: Transaction, { planId }: KeptRound) {
  const kept = await selectOptionalLatestDraft(transaction, planId)
  if (!kept) throw new Error(`draft ${planId} is gone`)
  return { [kept.draft.language]: kept.draft.title }
}
