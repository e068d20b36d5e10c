import type { ColumnType, Generated } from 'kysely'
import type { AccountRole } from '../core/access/roles.ts'
import type { InvitationPurpose, SignInMethod } from '../core/access/sign-in-method.ts'
import type { FigureValue } from '../core/annual-report/figure.ts'
import type { AnnualReportStatus, AnnualReportStep } from '../core/annual-report/report-status.ts'
import type { SectionOrigin } from '../core/annual-report/section-version.ts'
import type { Decimal } from '../core/base/decimal.ts'
import type { Finding } from '../core/base/finding.ts'
import type { InBothLanguages, Language, PlanLanguage, Words } from '../core/base/language.ts'
import type { Currency } from '../core/base/money.ts'
import type { PlainDate } from '../core/base/plain-date.ts'
import type { Opinion, Opinions, Topic } from '../core/coordination/opinion.ts'
import type { ItemPart } from '../core/coordination/opinion-items.ts'
import type { Outcome } from '../core/coordination/outcome.ts'
import type { Ending, Silence, Visibility } from '../core/coordination/round.ts'
import type { JudgedVerdict } from '../core/degree/judgement.ts'
import type { Accumulation, Measurement } from '../core/draft/accumulation.ts'
import type {
  Confidence,
  Draft,
  DraftDeadline,
  DraftFunding,
  IndicatorKind,
} from '../core/draft/draft.ts'
import type { EnvelopeKind } from '../core/draft/envelope.ts'
import type { Stage, Target, TargetKind, Tolerance, TrendDirection } from '../core/draft/target.ts'
import type { Rhythm } from '../core/mail/account-mail.ts'
import type { MailContent, MailKind } from '../core/mail/mail.ts'
import type { MailState } from '../core/mail/mail-state.ts'
import type { NoticeKind, NoticeSubject } from '../core/mail/notice.ts'
import type { ReminderRecipient } from '../core/mail/reminder-ladder.ts'
import type { DecisionStep } from '../core/plan/decision.ts'
import type { DutyKind } from '../core/plan/duty.ts'
import type {
  AmendableContent,
  PlanHeading,
  SharingDecision,
  TargetRevision,
} from '../core/plan/plan.ts'
import type { PlanStatus } from '../core/plan/plan-status.ts'
import type { LeftOut, PreparationState } from '../core/publication/preparation.ts'
import type { KeyCause } from '../core/publication/signing-key.ts'
import type { TemplateKind } from '../core/publication/template-fields.ts'
import type { ActivityKind } from '../core/report/activity.ts'
import type { ActivityRule } from '../core/report/activity-rule.ts'
import type { FileKind } from '../core/report/file-kind.ts'
import type { MoneyKind } from '../core/report/money-report.ts'
import type { ReportFields } from '../core/report/report-content.ts'
import type { KeptReportStatus, RecordedMove } from '../core/report/report-status.ts'
import type { RhythmKind } from '../core/report/what-is-due.ts'
import type { DraftChange } from './draft-change.ts'
import type { Decided, RevisionSubject } from './draft-revision.ts'
import type { JsonText } from './json-text.ts'

/** bigint, given by the database: exact as a string. */
type Id = ColumnType<string, never, never>
/** bigint of another table's row. */
type Reference = string
/** numeric: exact as a string; may end in zeros, see `decimalFrom`. */
type Numeric = string
/** timestamptz(3): an ISO 8601 instant in UTC with three decimals. */
type Instant = string
type Json<T> = ColumnType<T, JsonText<T>, JsonText<T>>
/** Computed by the database from other columns of the row. */
type Computed<T> = ColumnType<T, never, never>

interface DocumentTable {
  id: Id
  name: string
  bytes: Uint8Array
  size: Computed<number>
  sha256: Computed<string>
}

/** Until it is adopted a plan is what its draft says; the columns that may be empty come with adoption. */
interface PlanTable {
  id: Id
  slug: string | null
  status: PlanStatus
  title: Json<Words> | null
  year: number | null
  language: PlanLanguage | null
  declared_measure_count: number | null
  demonstration: boolean
  adoption_body: string | null
  adoption_act: string | null
  adoption_number: string | null
  adoption_date: string | null
  created_at: Instant
}

interface DraftTable {
  plan_id: Reference
  version: number
  content: Json<Draft>
  findings: Json<readonly Finding[]>
  document_id: Reference
  imported_by: string
  imported_at: Instant
  /** The plan in force that it is to amend. */
  amends_plan_id: Reference | null
  /** The plan of the year before that it was made from. */
  continues_plan_id: Reference | null
}

interface DraftRevisionTable {
  plan_id: Reference
  version: number
  document_id: Reference
  /** Whether `change` is all of the draft, or what the version before it had otherwise. */
  whole: boolean
  change: Json<DraftChange>
  findings: Json<readonly Finding[]> | null
  decided: Json<readonly Decided[]>
  action: string
  about: Json<RevisionSubject>
  undoes: number | null
  restores: number | null
  made_by_id: string
  made_by: string
  made_at: Instant
}

/** What became of a document that looked like a newer version of a plan. */
export type OfferDecision = 'taken' | 'kept-apart' | 'refused'

interface OfferedVersionTable {
  id: Id
  plan_id: Reference
  document_id: Reference
  content: Json<Draft>
  findings: Json<readonly Finding[]>
  offered_by: string
  offered_at: Instant
  decision: OfferDecision | null
  decided_by: string | null
  decided_at: Instant | null
}

/** One sending of a draft to institutions for their opinions. */
interface CoordinationRoundTable {
  id: Id
  plan_id: Reference
  number: number
  draft_version: number
  message: string
  visibility: Visibility
  silence: Silence
  sent_by: string
  sent_at: Instant
}

interface RoundDeadlineTable extends EntryColumns {
  round_id: Reference
  version: number
  due: string
  reason: string
}

interface RoundEndTable extends EntryColumns {
  round_id: Reference
  how: Ending
  reason: string
}

interface RoundInstitutionTable {
  round_id: Reference
  institution_id: Reference
}

/** What an institution writes before it sends its answer: every version of it. */
interface OpinionTable extends EntryColumns {
  round_id: Reference
  institution_id: Reference
  topic: Topic
  version: number
  content: Json<Opinion>
}

interface SentAnswerTable {
  round_id: Reference
  institution_id: Reference
  number: number
  opinions: Json<Opinions>
  sent_by: string
  sent_at: Instant
}

interface OpinionDecisionTable {
  round_id: Reference
  institution_id: Reference
  topic: Topic
  part: ItemPart
  version: number
  words: string
  outcome: Outcome
  reason: string
  decided_by: string
  decided_at: Instant
}

interface GoalTable {
  id: Id
  plan_id: Reference
  position: number
  number: string
  title: Json<Words>
  amendment_id: Reference | null
}

interface MeasureTable {
  id: Id
  plan_id: Reference
  goal_id: Reference | null
  position: number
  number: string
  code: string
  shared_funding_with: string[]
  deadline_kind: DraftDeadline['kind']
  deadline_from: string | null
  deadline_to: string | null
  deadline_every: DraftDeadline['every']
  deadline_phases: Json<DraftDeadline['phases']>
  source_table: number | null
  source_row: number | null
  /** The amendment that added it; null where the plan was adopted with it. */
  amendment_id: Reference | null
}

interface MeasureTextTable {
  measure_id: Reference
  language: PlanLanguage
  measure: string
  objective: string
  expected_results: string
  baseline: string
  target: string
  budget: string
  deadline: string
  responsible: string
  partners: string
}

interface IndicatorTable {
  id: Id
  measure_id: Reference
  position: number
  name: Json<Words>
  kind: IndicatorKind
  unit: Json<Words> | null
  baseline_value: Numeric | null
  baseline_note: string | null
  accumulates: Accumulation
  measured: Measurement
  target_kind: TargetKind
  target_value: Numeric | null
  target_low: Numeric | null
  target_high: Numeric | null
  target_stages: Json<readonly Stage[]> | null
  trend_direction: TrendDirection | null
  trend_tolerance_kind: Tolerance['kind'] | null
  trend_tolerance: Numeric | null
  target_note: string | null
  confidence: Confidence
  /** The amendment that added it; null where the plan was adopted with it. */
  amendment_id: Reference | null
}

interface FundingTable {
  measure_id: Reference
  position: number
  source: string
  amount: Numeric | null
  currency: Currency | null
  basis: DraftFunding['basis']
  note: string | null
  months: number | null
  envelope_kind: EnvelopeKind | null
  envelope_name: string | null
}

interface MoneyReportTable {
  id: Id
  measure_id: Reference
  /** The position of the funding that it is of; 0 for money that the plan does not name. */
  allocation: number
  kind: MoneyKind
  period: string
  revision: number
  amount: Numeric
  currency: Currency
  evidence: string
  note: Json<Words> | null
  demonstration: boolean
  entered_by: string
  entered_at: Instant
  measure_report_id: Reference | null
  accepted_by: string | null
  accepted_at: Instant | null
}

interface SharingDecisionTable {
  id: Id
  first_measure_id: Reference
  second_measure_id: Reference
  revision: number
  decision: SharingDecision['decision']
  reason: string | null
  decided_by: string
  decided_at: Instant
}

export type InstitutionRole = 'responsible' | 'partner'

interface MeasureInstitutionTable {
  measure_id: Reference
  role: InstitutionRole
  position: number
  name: string
  as_printed: string
  known: boolean
}

interface GlossaryEntryTable {
  plan_id: Reference
  position: number
  abbreviation: string
  meaning: Json<Words>
}

interface ReportTable {
  id: Id
  indicator_id: Reference
  period: string
  revision: number
  value: Numeric | null
  numerator: Numeric | null
  denominator: Numeric | null
  done: string[] | null
  note: Json<Words> | null
  demonstration: boolean
  entered_by: string
  entered_at: Instant
  /** The report of an institution that it came from, and its acceptance; nothing where it was entered as it is. */
  measure_report_id: Reference | null
  accepted_by: string | null
  accepted_at: Instant | null
  /** Entered by the secretariat, which wants the institution's report all the same. */
  leaves_owed: Generated<boolean>
}

/** The act by which something was decided. */
interface ActColumns {
  act_body: string
  act: string
  act_number: string
  act_date: string
}

/** Who wrote a row and when. */
interface EntryColumns {
  entered_by: string
  entered_at: Instant
}

interface ReportRhythmTable {
  measure_id: Reference
  version: number
  kind: RhythmKind
  periods: string[]
  reason: string
  entered_by: string
  entered_at: Instant
}

interface MeasureDecisionTable extends ActColumns, EntryColumns {
  id: Id
  measure_id: Reference
  kind: DecisionStep
  reason: Json<Words>
  /** The first day on which it holds; that of the act where it is empty. */
  holds_from: string | null
  demonstration: boolean
  /** The amendment whose act it is a part of. */
  amendment_id: Reference | null
}

interface AmendmentTable extends ActColumns, EntryColumns {
  id: Id
  plan_id: Reference
  number: number
  /** The plan whose draft it was, which is no plan of its own. */
  draft_plan_id: Reference
  holds_from: string
  reason: Json<Words>
  file_name: string | null
  /** The title and all goals from then on; null where they stay as they were. */
  heading: Json<PlanHeading> | null
}

interface AmendedMeasureTable {
  measure_id: Reference
  amendment_id: Reference
  content: Json<AmendableContent>
}

interface TargetRevisionTable extends ActColumns, EntryColumns {
  id: Id
  indicator_id: Reference
  holds_from: string
  target: Json<Target>
  target_kind: Computed<TargetKind>
  reason: Json<Words>
  demonstration: boolean
  amendment_id: Reference | null
  /** How the indicator is measured from then on; null where that stays as it was. */
  counting: Json<NonNullable<TargetRevision['counting']>> | null
}

interface JudgementTable extends EntryColumns {
  id: Id
  indicator_id: Reference
  verdict: JudgedVerdict
  reason: Json<Words>
  judged_by: string
  judged_by_position: string
  judged_on: string
  demonstration: boolean
}

interface PreviousValueTable extends EntryColumns {
  indicator_id: Reference
  version: number
  value: Numeric
  period: string
  source: Json<Words>
  demonstration: boolean
  /** The version of the indicator's lineage that it came by; null where somebody entered it. */
  lineage_version: number | null
}

interface EvidenceTable extends EntryColumns {
  id: Id
  measure_id: Reference
  indicator: number | null
  period: string
  title: string
  address: string | null
  file_sha256: string | null
  file_kind: FileKind | null
  file_size: number | null
  account_id: string
  demonstration: boolean
}

interface EvidenceWithdrawalTable extends EntryColumns {
  evidence_id: Reference
  reason: string
}

interface ActivityTable {
  id: Id
  measure_id: Reference
  institution_id: Reference | null
}

interface ActivityVersionTable extends EntryColumns {
  activity_id: Reference
  version: number
  kind: ActivityKind
  title: string
  from_day: string
  until_day: string
  place: string
  participants: number | null
  materials: string
  withdrawn_because: string | null
  demonstration: boolean
}

interface ActivityRuleTable extends EntryColumns {
  indicator_id: Reference
  version: number
  /** null: the indicator no longer follows from activities. */
  counts: ActivityRule['counts'] | null
  kinds: ActivityKind[]
}

interface PlanCriteriaTable extends EntryColumns {
  plan_id: Reference
  version: number
  met_from: Numeric
  partly_above: Numeric
  exceeded_above: Numeric
  tolerance: Numeric
}

interface MeasureWeightTable extends EntryColumns {
  measure_id: Reference
  version: number
  weight: Numeric
  /** In the order of the measure's indicators. */
  indicator_weights: Json<readonly Decimal[]>
}

interface ReportingPeriodTable extends EntryColumns {
  plan_id: Reference
  version: number
  period: string
  due: string | null
}

interface YearEndTable extends EntryColumns {
  plan_id: Reference
  version: number
  how: 'closed' | 'reopened'
  /** Of closing it may be empty. */
  reason: string
}

interface ClosedWithoutReportTable {
  plan_id: Reference
  version: number
  measure_id: Reference
  period: string
  reason: string
}

/** Which measure of the plan before it a measure goes on from; null for one that is new. */
interface MeasureLineageTable extends EntryColumns {
  measure_id: Reference
  version: number
  previous_measure_id: Reference | null
  /** Whether a person said so; else the words did when the plan was adopted. */
  by_person: boolean
}

interface IndicatorLineageTable extends EntryColumns {
  indicator_id: Reference
  version: number
  previous_indicator_id: Reference | null
  by_person: boolean
}

interface YearOpeningTable extends EntryColumns {
  plan_id: Reference
}

interface DutyTable extends EntryColumns {
  measure_id: Reference
  /** All rows of a measure's highest version hold, and no others. */
  version: number
  institution_id: Reference
  kind: DutyKind
}

interface MeasureReportTable {
  id: Id
  measure_id: Reference
  period: string
  /** The institution that reports. */
  institution_id: Reference
  /** A report that nobody has begun has no row. */
  status: KeptReportStatus
  version: number
  language: Language
  fields: Json<ReportFields>
  returns: number
  changed_by: string
  changed_at: Instant
  submitted_by: string | null
  submitted_at: Instant | null
}

interface MeasureReportStepTable {
  report_id: Reference
  version: number
  move: RecordedMove
  language: Language
  fields: Json<ReportFields>
  remark: string | null
  remarks: Json<ReportFields>
  made_by: string
  made_at: Instant
}

/** A form of reports that came back as a workbook. */
interface ReportFormTable {
  id: Id
  document_id: Reference
  plan_id: Reference
  period: string
  institution_id: Reference
  received_by: string
  received_at: Instant
}

interface AnnualReportTable {
  plan_id: Reference
  status: AnnualReportStatus
  version: number
  changed_by: string
  changed_at: Instant
}

interface AnnualReportSectionTable {
  plan_id: Reference
  section: string
  version: number
  origin: SectionOrigin
  text_bg: string
  text_en: string
  figures: Json<Readonly<Record<string, FigureValue>>>
  written_by: string
  written_at: Instant
}

interface AnnualReportStepTable {
  plan_id: Reference
  version: number
  move: AnnualReportStep
  /** Of returning it, and of nothing else. */
  reason: string | null
  account_id: string
  made_by: string
  made_at: Instant
}

interface AnnualReportCommentTable {
  id: Id
  plan_id: Reference
  section: string
  text: string
  written_by: string
  written_at: Instant
}

interface AnnualReportCommentEndTable {
  comment_id: Reference
  resolved_by: string
  resolved_at: Instant
}

interface PublicationTable {
  id: Id
  plan_id: Reference
  version: number
  content: string
  sha256: string
  published_by: string
  published_at: Instant
}

/** Whom the public pages speak for: every version of it. */
interface CouncilTable {
  version: number
  name: Json<InBothLanguages>
  short_name: Json<InBothLanguages> | null
  email: string
  phone: string | null
  site: string | null
  supervisor: Json<InBothLanguages> | null
  entered_by: string
  entered_at: Instant
}

interface PublicationWithdrawalTable {
  publication_id: Reference
  reason: Json<InBothLanguages>
  act_body: string
  act: string
  act_number: string
  act_date: PlainDate
  entered_by: string
  entered_at: Instant
}

interface IndicatorDisclosureTable {
  indicator_id: Reference
  version: number
  sensitive: boolean
  part_of_id: Reference | null
  reason: Json<Words>
  entered_by: string
  entered_at: Instant
}

/** What is served in the place of a version that told too much. */
interface PublicationEditionTable {
  publication_id: Reference
  edition: number
  content: string
  sha256: string
  made_by: string
  made_at: Instant
}

interface PublicationFileTable {
  id: Id
  publication_id: Reference
  /** 0 as published; see `publication_preparation`. */
  edition: number
  name: string
  /** null for a file that is the same in both languages. */
  language: Language | null
  media_type: string
  bytes: Uint8Array
  size: Computed<number>
  sha256: Computed<string>
  prepared_at: Instant
}

interface PublicationPreparationTable {
  publication_id: Reference
  edition: number
  state: PreparationState
  attempts: Generated<number>
  /** How many of the files are behind us. */
  step: Generated<number>
  steps: Generated<number>
  /** The file in hand. */
  name: string | null
  language: Language | null
  left_out: ColumnType<
    readonly LeftOut[],
    JsonText<readonly LeftOut[]> | undefined,
    JsonText<readonly LeftOut[]>
  >
  asked_at: Instant
  changed_at: Instant
}

/** A template without a document says that none is used from then on. */
interface WordTemplateTable {
  kind: TemplateKind
  version: number
  document_id: Reference | null
  entered_by: string
  entered_at: Instant
}

interface AccountTable {
  id: Id
  email: string
  name: string
  /** null until the person has set one. */
  password_hash: string | null
  created_at: Instant
  disabled_at: Instant | null
  version: number
}

interface InvitationTable {
  token_hash: string
  account_id: Reference
  purpose: InvitationPurpose
  created_at: Instant
  expires_at: Instant
}

interface AccountRoleTable {
  account_id: Reference
  role: AccountRole
}

interface AccountInstitutionTable {
  account_id: Reference
  institution_id: Reference
}

interface InstitutionTable {
  id: Id
  short_name: string
  short_name_en: string | null
  name: Json<InBothLanguages>
  aliases: string[]
  parent_id: Reference | null
  email: string | null
  head_name: string | null
  head_email: string | null
  email_language: Generated<Language>
  head_language: Generated<Language>
  valid_from: PlainDate | null
  valid_to: PlainDate | null
  version: number
}

interface SessionTable {
  id: Id
  token_hash: string
  account_id: Reference
  method: SignInMethod
  /** What the browser says of itself, cut short. */
  device: string
  /** The network that it was opened from. */
  network: string
  created_at: Instant
  last_seen_at: Instant
  expires_at: Instant
}

interface SecondFactorTable {
  account_id: Reference
  sealed_secret: string
  /** The time step of the last code that was taken: no code is taken twice. */
  last_step: string | null
  /** null until the person has shown a code once. */
  confirmed_at: Instant | null
}

interface RecoveryCodeTable {
  account_id: Reference
  code_hash: string
}

/** Who has shown one factor and has to show the second. */
interface SignInStepTable {
  token_hash: string
  account_id: Reference
  method: Exclude<SignInMethod, 'passkey'>
  expires_at: Instant
}

interface PasskeyTable {
  credential_id: string
  account_id: Reference
  public_key: Uint8Array
  counter: string
  transports: string[]
  name: string
  created_at: Instant
  last_used_at: Instant | null
}

interface PasskeyChallengeTable {
  challenge: string
  account_id: Reference | null
  expires_at: Instant
}

interface IdentityLinkTable {
  issuer: string
  subject_hash: string
  account_id: Reference
  linked_at: Instant
}

interface SignInAttemptTable {
  scope: SignInScope
  key_hash: string
  failures: number
  last_failed_at: Instant
}

/** What failed attempts to sign in are counted by. */
export type SignInScope = 'account-and-address' | 'address' | 'second-factor'

interface MailTable {
  id: Id
  key: string
  kind: MailKind
  account_id: Reference | null
  to_name: string
  to_email: string
  language: Language
  content: Json<MailContent>
  /** A link that lets its bearer in; forgotten when the mail is sent. */
  secret_path: string | null
  state: MailState
  attempts: Generated<number>
  last_error: string | null
  created_at: Instant
  tried_at: Instant | null
  sent_at: Instant | null
}

interface MailPreferenceTable {
  account_id: Reference
  language: Language
  reminders: Rhythm
  news: boolean
  /** Of the link by which mail can be stopped without signing in. */
  token: string
  version: number
}

interface NoticeTable {
  id: Id
  key: string
  account_id: Reference
  kind: NoticeKind
  subject: Json<NoticeSubject>
  created_at: Instant
  /** The mail in which it was told; null until then. */
  mail_id: Reference | null
}

interface ReminderTable {
  id: Id
  plan_id: Reference
  institution_id: Reference
  /** Of a report; null of an opinion. */
  period: string | null
  /** Of an opinion, the number of its round; null of a report. */
  round: number | null
  /** The rung of the ladder: before the due day below zero, after it above. */
  days_from_due: number
  recipient: ReminderRecipient
  account_id: Reference | null
  mail_id: Reference
}

interface ReminderLadderTable extends EntryColumns {
  plan_id: Reference
  version: number
  days_before: number[]
  first_after: number
  then_every: number
  head_after: number | null
  secretary_after: number | null
  most_after: number
}

interface CalendarFeedTable {
  account_id: Reference
  institution_id: Reference
  token: string
  renewed_at: Instant
}

interface AuditLogTable {
  seq: string
  at: Instant
  actor_id: string
  actor_name: string
  action: string
  entity: string
  entity_id: string
  old: Json<unknown> | null
  new: Json<unknown> | null
  institutions: string[] | null
  salt: string | null
  previous_hash: string
  hash: string
}

/** A key that publications are signed with. Validity ends where the next one begins. */
interface SigningKeyTable {
  id: Id
  fingerprint: string
  /** SubjectPublicKeyInfo, DER. */
  public_key: Uint8Array
  cause: KeyCause
  reason: string
  /** The key before it; null for the first. */
  follows_id: Reference | null
  /** By the key before it over the statement of succession; null where that one was not at hand. */
  succession_signature: Uint8Array | null
  made_by: string
  made_at: Instant
}

/** The private half of the key in use, sealed; gone once the next key is made. */
interface SigningSecretTable {
  key_id: Reference
  sealed: string
}

export interface Tables {
  document: DocumentTable
  plan: PlanTable
  draft: DraftTable
  draft_revision: DraftRevisionTable
  offered_version: OfferedVersionTable
  coordination_round: CoordinationRoundTable
  round_deadline: RoundDeadlineTable
  round_end: RoundEndTable
  round_institution: RoundInstitutionTable
  opinion: OpinionTable
  sent_answer: SentAnswerTable
  opinion_decision: OpinionDecisionTable
  goal: GoalTable
  measure: MeasureTable
  measure_text: MeasureTextTable
  indicator: IndicatorTable
  funding: FundingTable
  money_report: MoneyReportTable
  sharing_decision: SharingDecisionTable
  measure_institution: MeasureInstitutionTable
  glossary_entry: GlossaryEntryTable
  report: ReportTable
  amendment: AmendmentTable
  amended_measure: AmendedMeasureTable
  measure_decision: MeasureDecisionTable
  report_rhythm: ReportRhythmTable
  target_revision: TargetRevisionTable
  judgement: JudgementTable
  previous_value: PreviousValueTable
  evidence: EvidenceTable
  evidence_withdrawal: EvidenceWithdrawalTable
  activity: ActivityTable
  activity_version: ActivityVersionTable
  activity_rule: ActivityRuleTable
  plan_criteria: PlanCriteriaTable
  measure_weight: MeasureWeightTable
  reporting_period: ReportingPeriodTable
  year_opening: YearOpeningTable
  year_end: YearEndTable
  closed_without_report: ClosedWithoutReportTable
  measure_lineage: MeasureLineageTable
  indicator_lineage: IndicatorLineageTable
  duty: DutyTable
  measure_report: MeasureReportTable
  measure_report_step: MeasureReportStepTable
  report_form: ReportFormTable
  annual_report: AnnualReportTable
  annual_report_section: AnnualReportSectionTable
  annual_report_step: AnnualReportStepTable
  annual_report_comment: AnnualReportCommentTable
  annual_report_comment_end: AnnualReportCommentEndTable
  publication: PublicationTable
  publication_withdrawal: PublicationWithdrawalTable
  council: CouncilTable
  publication_edition: PublicationEditionTable
  indicator_disclosure: IndicatorDisclosureTable
  publication_file: PublicationFileTable
  word_template: WordTemplateTable
  publication_preparation: PublicationPreparationTable
  institution: InstitutionTable
  account: AccountTable
  account_role: AccountRoleTable
  account_institution: AccountInstitutionTable
  session: SessionTable
  invitation: InvitationTable
  second_factor: SecondFactorTable
  recovery_code: RecoveryCodeTable
  sign_in_step: SignInStepTable
  passkey: PasskeyTable
  passkey_challenge: PasskeyChallengeTable
  identity_link: IdentityLinkTable
  sign_in_attempt: SignInAttemptTable
  mail: MailTable
  mail_preference: MailPreferenceTable
  notice: NoticeTable
  reminder: ReminderTable
  reminder_ladder: ReminderLadderTable
  calendar_feed: CalendarFeedTable
  audit_log: AuditLogTable
  signing_key: SigningKeyTable
  signing_secret: SigningSecretTable
}
