import { canonicalJson } from '../core/base/canonical-json.ts'
import {
  contentDigest,
  linkHash,
  peopleDigest,
  saltedMatter,
} from '../core/publication/log-chain.ts'
import { sha256 } from './sha256.ts'

/** Everything that is written in the log: one word for each action that changes something. */
export const auditedActions = [
  'create-first-account',
  'fill-institutions',
  'add-institution',
  'change-institution',
  'invite-account',
  'change-account',
  'recover-account',
  'disable-account',
  'enable-account',
  'accept-invitation',
  'change-password',
  'set-up-second-factor',
  'renew-recovery-codes',
  'remove-second-factor',
  'use-recovery-code',
  'add-passkey',
  'remove-passkey',
  'link-identity',
  'end-sessions',
  'sign-in',
  'sign-out',
  'load-sample',
  'import-plan',
  'offer-plan-version',
  'take-plan-version',
  'keep-plan-apart',
  'offer-to-amendment',
  'refuse-plan-version',
  'mend-draft-cell',
  'mend-draft-indicator',
  'mend-draft-heading',
  'mend-draft-goals',
  'place-draft-measure',
  'add-draft-measure',
  'remove-draft-measure',
  'accept-draft-cell',
  'split-draft-indicator',
  'join-draft-indicators',
  'add-draft-indicator',
  'remove-draft-indicator',
  'mark-draft-sensitive',
  'mend-draft-deadline',
  'mend-draft-funding',
  'mend-draft-sharing',
  'mend-draft-institution',
  'apply-draft-mend',
  'undo-draft-change',
  'restore-draft-version',
  'send-draft-round',
  'extend-round',
  'close-round',
  'withdraw-draft',
  'agree-draft',
  'save-opinion',
  'send-answer',
  'decide-opinion',
  'apply-opinion',
  'note-agreements',
  'discard-draft',
  'adopt-plan',
  'start-amendment',
  'amend-plan',
  'close-year',
  'reopen-year',
  'roll-over',
  'confirm-lineage',
  'set-lineage',
  'enter-value',
  'give-evidence',
  'withdraw-evidence',
  'register-activity',
  'correct-activity',
  'withdraw-activity',
  'set-activity-rule',
  'set-report-rhythm',
  'report-spending',
  'confirm-shared-money',
  'refuse-shared-money',
  'enter-previous-value',
  'decide-measure',
  'revise-target',
  'judge-indicator',
  'set-plan-criteria',
  'set-measure-weights',
  'set-reporting-days',
  'open-year',
  'assign-duty',
  'save-report',
  'submit-report',
  'return-report',
  'accept-report',
  'reopen-report',
  'receive-report-form',
  'begin-annual-report',
  'write-annual-report',
  'draft-annual-report',
  'confirm-annual-report',
  'comment-annual-report',
  'resolve-annual-report-comment',
  'send-annual-report',
  'return-annual-report',
  'sign-annual-report',
  'sign-off-annual-report',
  'confirm-texts',
  'publish-plan',
  'withdraw-publication',
  'set-disclosure',
  'redact-publication',
  'describe-council',
  'make-signing-key',
  'replace-signing-key',
  'cancel-preparation',
  'keep-template',
  'give-up-template',
  'prepare-publication',
  'set-reminder-ladder',
  'send-due-reminders',
  'set-mail-preference',
  'renew-calendar',
  'resend-mail',
] as const
export type AuditedAction = (typeof auditedActions)[number]

export type AuditedEntity =
  | 'account'
  | 'mail'
  | 'institution'
  | 'plan'
  | 'opinion'
  | 'measure'
  | 'indicator'
  | 'report'
  | 'measure-report'
  | 'report-form'
  | 'money-report'
  | 'evidence'
  | 'activity'
  | 'annual-report'
  | 'publication'
  | 'word-template'
  | 'council'
  | 'signing-key'

/** What an action says of its change. */
export interface Change {
  /** ISO 8601 instant, UTC. */
  readonly at: string
  readonly actor: {
    readonly accountId: string
    readonly name: string
    /** The ids of those that the person stood for. */
    readonly institutions?: readonly string[]
  }
  readonly action: AuditedAction
  readonly entity: AuditedEntity
  readonly entityId: string
  /** The ids of the institutions that it concerns, beside the actor's own. */
  readonly institutions?: readonly string[]
  /** What was there before, null when nothing was. */
  readonly old: unknown
  /** What is there now, null when nothing is. */
  readonly new: unknown
}

export interface AuditEntry {
  /** From 1, without gaps. */
  readonly seq: string
  readonly at: string
  readonly actorId: string
  readonly actorName: string
  readonly action: string
  readonly entity: string
  readonly entityId: string
  readonly old: unknown
  readonly new: unknown
  /** The ids of the institutions that it concerns; not there where it concerns none. */
  readonly institutions?: readonly string[]
  /** Random, in hexadecimal: nobody guesses from a hash what was hashed. Entries written before there were bundles have none. */
  readonly salt?: string
  readonly previousHash: string
  readonly hash: string
}

export const isSalted = <Entry extends { readonly salt?: string }>(
  entry: Entry,
): entry is Entry & { readonly salt: string } => entry.salt !== undefined

/** What stands in the first entry's place of a previous one. */
export const noHash = '0'.repeat(64)

type HashedFields = Omit<AuditEntry, 'hash'> & { readonly hash?: string }

/** The digest of what an entry holds, without its number and place. */
export const contentOf = (entry: HashedFields & { readonly salt: string }): string =>
  contentDigest(sha256, saltedMatter(sha256, entry), peopleDigest(sha256, entry))

/**
 * The hash of an entry, over every field that it has but the hash itself. Who did it and what was done
 * are hashed apart, so that one can be shown without the other; an entry without a salt was hashed as one
 * piece of canonical JSON. A field that came later is not in the entries written before, so their
 * hashes stay.
 */
export function hashOf(entry: HashedFields): string {
  const { hash: _, ...fields } = entry
  if (!isSalted(entry)) return sha256(canonicalJson(fields))
  const { seq, previousHash } = entry
  return linkHash(sha256, { seq, previousHash, content: contentOf(entry) })
}
