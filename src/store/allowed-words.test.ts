import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { accountRoles } from '../core/access/roles.ts'
import { invitationPurposes, signInMethods } from '../core/access/sign-in-method.ts'
import { annualReportStatuses, annualReportSteps } from '../core/annual-report/report-status.ts'
import { sectionOrigins } from '../core/annual-report/section-version.ts'
import { languages } from '../core/base/language.ts'
import { currencies } from '../core/base/money.ts'
import { outcomes } from '../core/coordination/outcome.ts'
import { endings, silences, visibilities } from '../core/coordination/round.ts'
import { judgedVerdicts } from '../core/degree/judgement.ts'
import { accumulations, measurements } from '../core/draft/accumulation.ts'
import {
  type Confidence,
  type DraftDeadline,
  type DraftFunding,
  indicatorKinds,
} from '../core/draft/draft.ts'
import { envelopeKinds } from '../core/draft/envelope.ts'
import { type TargetKind, toleranceKinds, trendDirections } from '../core/draft/target.ts'
import { rhythms } from '../core/mail/account-mail.ts'
import { mailKinds } from '../core/mail/mail.ts'
import { mailStates } from '../core/mail/mail-state.ts'
import { reminderRecipients } from '../core/mail/reminder-ladder.ts'
import { decisionSteps } from '../core/plan/decision.ts'
import { dutyKinds } from '../core/plan/duty.ts'
import type { SharingDecision } from '../core/plan/plan.ts'
import { planStatuses } from '../core/plan/plan-status.ts'
import { preparationStates } from '../core/publication/preparation.ts'
import { keyCauses } from '../core/publication/signing-key.ts'
import { templateKinds } from '../core/publication/template-fields.ts'
import { activityKinds } from '../core/report/activity.ts'
import { activityCounts } from '../core/report/activity-rule.ts'
import { fileKinds } from '../core/report/file-kind.ts'
import { moneyKinds } from '../core/report/money-report.ts'
import { recordedMoves, reportStatuses } from '../core/report/report-status.ts'
import { rhythmKinds } from '../core/report/what-is-due.ts'
import type { InstitutionRole, OfferDecision, SignInScope } from './tables.ts'
import { onEveryEngine } from './testing/test-database.ts'
import type { YearEnd } from './year-end.reader.ts'

/** The words of a union; the compiler refuses when one is missing or too many. */
const wordsOf = <Word extends string>(words: Record<Word, true>) => Object.keys(words)

const targetKinds = wordsOf<TargetKind>({
  'at-least': true,
  'at-most': true,
  exactly: true,
  between: true,
  all: true,
  stages: true,
  trend: true,
  words: true,
  none: true,
})
const deadlineKinds = wordsOf<DraftDeadline['kind']>({
  month: true,
  range: true,
  recurring: true,
  phased: true,
  open: true,
})

const allowed: Readonly<Record<string, readonly string[]>> = {
  'account_role.role': accountRoles,
  'annual_report.status': annualReportStatuses,
  'annual_report_section.origin': sectionOrigins,
  'annual_report_step.move': annualReportSteps,
  'coordination_round.silence': silences,
  'coordination_round.visibility': visibilities,
  'activity_rule.counts': activityCounts,
  'activity_version.kind': activityKinds,
  'evidence.file_kind': Object.keys(fileKinds),
  'funding.basis': wordsOf<NonNullable<DraftFunding['basis']>>({ total: true, 'per-year': true }),
  'funding.currency': currencies,
  'funding.envelope_kind': envelopeKinds,
  'indicator.accumulates': accumulations,
  'indicator.confidence': wordsOf<Confidence>({ sure: true, likely: true, unsure: true }),
  'indicator.kind': indicatorKinds,
  'indicator.measured': measurements,
  'indicator.target_kind': targetKinds,
  'indicator.trend_direction': trendDirections,
  'indicator.trend_tolerance_kind': toleranceKinds,
  'judgement.verdict': judgedVerdicts,
  'mail.kind': mailKinds,
  'mail.language': languages,
  'mail.state': mailStates,
  'mail_preference.language': languages,
  'mail_preference.reminders': rhythms,
  'measure.deadline_every': wordsOf<NonNullable<DraftDeadline['every']>>({
    month: true,
    quarter: true,
    year: true,
  }),
  'measure.deadline_kind': deadlineKinds,
  'measure_decision.kind': decisionSteps,
  'duty.kind': dutyKinds,
  'measure_institution.role': wordsOf<InstitutionRole>({ responsible: true, partner: true }),
  'measure_report.language': languages,
  'measure_report.status': reportStatuses.filter((each) => each !== 'open'),
  'measure_report_step.language': languages,
  'measure_report_step.move': recordedMoves,
  'money_report.currency': currencies,
  'money_report.kind': moneyKinds,
  'offered_version.decision': wordsOf<OfferDecision>({
    taken: true,
    'kept-apart': true,
    refused: true,
  }),
  'opinion_decision.outcome': outcomes,
  'plan.status': planStatuses,
  'publication_file.language': languages,
  'publication_preparation.language': languages,
  'publication_preparation.state': preparationStates,
  'reminder.recipient': reminderRecipients,
  'report_rhythm.kind': rhythmKinds,
  'institution.email_language': languages,
  'institution.head_language': languages,
  'round_end.how': endings,
  'sharing_decision.decision': wordsOf<SharingDecision['decision']>({
    confirmed: true,
    refused: true,
  }),
  'invitation.purpose': invitationPurposes,
  'session.method': signInMethods,
  'sign_in_step.method': signInMethods.filter((method) => method !== 'passkey'),
  'sign_in_attempt.scope': wordsOf<SignInScope>({
    'account-and-address': true,
    address: true,
    'second-factor': true,
  }),
  'signing_key.cause': keyCauses,
  'target_revision.target_kind': targetKinds,
  'word_template.kind': templateKinds,
  'year_end.how': wordsOf<YearEnd['how']>({ closed: true, reopened: true }),
}

onEveryEngine('the words that columns allow', (opened) => {
  test('they are those of the rules: a new word needs a migration', async () => {
    const { rows } = await sql<{ column: string; definition: string }>`
      select concat(conrelid::regclass, '.', attname) as column,
        pg_get_constraintdef(pg_constraint.oid) as definition
      from pg_constraint
      join pg_attribute on attrelid = conrelid and array[attnum] = conkey
      where contype = 'c' and connamespace = current_schema()::regnamespace and pg_get_constraintdef(pg_constraint.oid) like '%= ANY (ARRAY[''%'`.execute(
      opened.database,
    )
    const kept = rows.map(({ column, definition }) => [
      column,
      [...definition.matchAll(/'([^']*)'::text/g)].map(([, word]) => word).sort(),
    ])
    assert.deepEqual(
      Object.fromEntries(kept),
      Object.fromEntries(
        Object.entries(allowed).map(([column, words]) => [column, [...words].sort()]),
      ),
    )
  })
})
