import assert from 'node:assert/strict'
import { before as beforeAll, test } from 'node:test'
import { sql } from 'kysely'
import { may, permissions } from '../core/access/permissions.ts'
import { type Role, roles } from '../core/access/roles.ts'
import { canonicalJson } from '../core/base/canonical-json.ts'
import type { Period } from '../core/base/period.ts'
import { cellInReview } from '../core/draft/uncertain-cells.ts'
import { usualLadder } from '../core/mail/reminder-ladder.ts'
import { rawLadder } from '../core/mail/typed-ladder.ts'
import { sampleTemplate } from '../render/docx/sample-template.ts'
import { selectOptionalAccount } from '../store/account.reader.ts'
import { listActivities } from '../store/activity.reader.ts'
import { selectOptionalAmendmentInHand } from '../store/amendment.reader.ts'
import { listSectionComments } from '../store/annual-report.reader.ts'
import type { AuditedAction } from '../store/audit-entry.ts'
import { cellDigest } from '../store/cell-digest.ts'
import { selectOptionalCouncil } from '../store/council.reader.ts'
import { selectOptionalDraft } from '../store/draft.reader.ts'
import { listEvidence } from '../store/evidence.reader.ts'
import { listInstitutions } from '../store/institution.reader.ts'
import { listMail } from '../store/mail.reader.ts'
import { selectOptionalPreference } from '../store/mail-preference.reader.ts'
import { selectPlan } from '../store/plan.reader.ts'
import { selectOptionalPlanState } from '../store/plan-state.reader.ts'
import { listSigningKeys } from '../store/signing-key.reader.ts'
import { adoption, decimal, planContent } from '../store/testing/plan-content.ts'
import { onEveryEngine } from '../store/testing/test-database.ts'
import { listTemplates } from '../store/word-template.reader.ts'
import { acceptDraftCell } from './accept-draft-cell.ts'
import { acceptReport } from './accept-report.ts'
import type { ActionContext } from './action-context.ts'
import { addDraftMeasure } from './add-draft-measure.ts'
import { addInstitution } from './add-institution.ts'
import { adoptPlan } from './adopt-plan.ts'
import { agreeDraft } from './agree-draft.ts'
import { applyDraftMend } from './apply-draft-mend.ts'
import { applyOpinion } from './apply-opinion.ts'
import { assignDuty } from './assign-duty.ts'
import { beginAnnualReport } from './begin-annual-report.ts'
import { cancelPreparation } from './cancel-preparation.ts'
import { changeAccount } from './change-account.ts'
import { changeInstitution } from './change-institution.ts'
import { closeRound } from './close-round.ts'
import { closeYear } from './close-year.ts'
import { commentAnnualReport, resolveComment } from './comment-annual-report.ts'
import { confirmLineage } from './confirm-lineage.ts'
import { confirmSharedMoney } from './confirm-shared-money.ts'
import { decideMeasure } from './decide-measure.ts'
import { decideOpinion } from './decide-opinion.ts'
import { describeCouncil } from './describe-council.ts'
import { disableAccount, enableAccount } from './disable-account.ts'
import { discardDraft } from './discard-draft.ts'
import { endSessions } from './end-sessions.ts'
import { enterPreviousValue } from './enter-previous-value.ts'
import { enterValue } from './enter-value.ts'
import { extendRound } from './extend-round.ts'
import { giveEvidenceLink } from './give-evidence.ts'
import { importPlan } from './import-plan.ts'
import { inviteAccount } from './invite-account.ts'
import { judgeIndicator } from './judge-indicator.ts'
import { giveUpTemplate, keepTemplate } from './keep-template.ts'
import { keysFrom } from './keys.ts'
import { lineageOfPlan } from './lineage-of-plan.ts'
import { markDraftSensitive } from './mark-draft-sensitive.ts'
import { mendDraftCell } from './mend-draft-cell.ts'
import { mendDraftDeadline } from './mend-draft-deadline.ts'
import { mendDraftFunding } from './mend-draft-funding.ts'
import { mendDraftGoals } from './mend-draft-goals.ts'
import { mendDraftHeading } from './mend-draft-heading.ts'
import { mendDraftIndicator } from './mend-draft-indicator.ts'
import {
  addDraftIndicator,
  joinDraftIndicators,
  removeDraftIndicator,
  splitDraftIndicator,
} from './mend-draft-indicators.ts'
import { mendDraftInstitution } from './mend-draft-institution.ts'
import { mendDraftSharing } from './mend-draft-sharing.ts'
import {
  returnAnnualReport,
  sendAnnualReport,
  signAnnualReport,
  signOffAnnualReport,
} from './move-annual-report.ts'
import { noteAgreements } from './note-agreements.ts'
import { openYear } from './open-year.ts'
import { placeDraftMeasure } from './place-draft-measure.ts'
import { prepareAgain } from './prepare-again.ts'
import { publishPlan } from './publish-plan.ts'
import { receiveReportForm } from './receive-report-form.ts'
import { recordAmendment } from './record-amendment.ts'
import { recoverAccount } from './recover-account.ts'
import { refuseSharedMoneyOfDraft } from './refuse-shared-money.ts'
import { correctActivity, registerActivity, withdrawActivity } from './register-activity.ts'
import { removeDraftMeasure } from './remove-draft-measure.ts'
import { renewCalendar } from './renew-calendar.ts'
import { reopenReport } from './reopen-report.ts'
import { reopenYear } from './reopen-year.ts'
import { replaceSigningKey } from './replace-signing-key.ts'
import { reportSpending } from './report-spending.ts'
import { resendMail } from './resend-mail.ts'
import { restoreDraftVersion } from './restore-draft-version.ts'
import { returnReport } from './return-report.ts'
import { reviseTarget } from './revise-target.ts'
import { rollOver } from './roll-over.ts'
import { saveOpinion } from './save-opinion.ts'
import { saveReport } from './save-report.ts'
import { sendAnswer } from './send-answer.ts'
import { sendDraftRound } from './send-draft-round.ts'
import { setActivityRule } from './set-activity-rule.ts'
import { setDisclosure } from './set-disclosure.ts'
import { setLineage } from './set-lineage.ts'
import { setMailPreference } from './set-mail-preference.ts'
import { setMeasureWeights } from './set-measure-weights.ts'
import { setPlanCriteria } from './set-plan-criteria.ts'
import { setReminderLadder } from './set-reminder-ladder.ts'
import { setReportRhythm } from './set-report-rhythm.ts'
import { setReportingDays } from './set-reporting-days.ts'
import { signingKey } from './signing-key.ts'
import { startAmendment } from './start-amendment.ts'
import { submitReport } from './submit-report.ts'
import { keepPlan } from './testing/adopted-plan.ts'
import { contextOf, moment } from './testing/contexts.ts'
import { agrees, keepInstitutions, objects, rawRound } from './testing/coordination.ts'
import { emptyForm } from './testing/empty-form.ts'
import { everythingKept } from './testing/everything-kept.ts'
import { draft, findingOfReading, keepDraft } from './testing/keep-draft.ts'
import { entriesWrittenBy } from './testing/log-entries.ts'
import { keepOpenYear, keepReportIn, wellTyped } from './testing/open-year-of.ts'
import { keepFailedMail, keepOwnAccount } from './testing/people.ts'
import { planFile } from './testing/plan-file.ts'
import { refusalCodes } from './testing/refusal-codes.ts'
import { typedCouncil } from './testing/typed-council.ts'
import { typedInstitution } from './testing/typed-institution.ts'
import { typedWithdrawal } from './testing/typed-withdrawal.ts'
import { undoDraftChange } from './undo-draft-change.ts'
import { verifyLog } from './verify-log.ts'
import { withdrawDraft } from './withdraw-draft.ts'
import { withdrawEvidence } from './withdraw-evidence.ts'
import { withdrawPublication } from './withdraw-publication.ts'
import { confirmAnnualReport, draftAnnualReport, writeAnnualReport } from './write-annual-report.ts'

const register = { institutions: [] }
const keys = keysFrom(Buffer.alloc(32, 7))
const [measure] = draft.measures
const [indicator] = measure?.indicators ?? []
assert.ok(measure && indicator)
const sum = { source: 'ДБ', amount: null, currency: null, basis: null, note: null }
/** Another plan than those that the tests keep, which would be known again. */
const aboutRoads = new TextEncoder().encode(
  [
    ['№', 'Мярка', 'Целева стойност', 'Срок', 'Отговорна институция'].join('\t'),
    ['1', 'Нови пътища', 'Километри – 5', 'юни 2025 г.', 'МРРБ'].join('\t'),
  ].join('\n'),
)
const proposed = { kind: 'words', position: 1, cell: 'target', words: '15 срещи' } as const

/** МВР, the first institution of the register, in the first round of a draft. */
const answered = (planId: string) =>
  ({ planId, round: 1, institutionId: '1', topic: '1', seen: 0 }) as const

const sentRound = (context: ActionContext, planId: string) =>
  sendDraftRound(context, { planId, version: 2, round: rawRound, institutions: ['1'] })

async function sentAnswer(context: ActionContext, planId: string): Promise<void> {
  await sentRound(context, planId)
  const typed = { ...objects, cells: { target: '10 срещи' } }
  await saveOpinion(context, { ...answered(planId), typed })
  await saveOpinion(context, { ...answered(planId), topic: 'rest', typed: agrees })
  await sendAnswer(context, { ...answered(planId), seen: 2 })
}

const typedAct = { body: 'Съвет', act: 'Решение', number: '17', date: '01.03.2024' }
const typedTarget = {
  ...{ target: 'at-least', value: '7', low: '', high: '' },
  ...{ direction: '', tolerance: '', toleranceKind: '' },
}

/** A report of the year that is open beside each plan that the tests keep. */
const reportOf = (slug: string, period = '2024-Q1') => ({
  ...{ slug: `${slug}-open`, measure: '1', period },
})
const filled = { language: 'bg', typed: wellTyped, seen: 0, base: {} } as const

const personOf = (planId: string) => ({
  ...{ email: `person-${planId}@merilo.local`, name: 'Иван Петров' },
  ...{ roles: ['reader'], institutions: '' },
})

const asAdministrator = ({ database }: ActionContext) => contextOf(database, 'administrator')

const invited = (context: ActionContext, planId: string) =>
  inviteAccount(asAdministrator(context), personOf(planId), 'bg')

/** The account of `invited` as it is now. */
async function seenAccount({ database }: ActionContext, planId: string) {
  const account = await selectOptionalAccount(database, personOf(planId).email)
  return { id: account?.id ?? '', seen: account?.version ?? 0 }
}
const activity = {
  ...{ kind: 'meeting', title: 'Среща', from: '05.03.2024', until: '', place: '' },
  ...{ participants: '', materials: '' },
}
const linkTo = (slug: string) => ({
  ...{ slug, measure: '1', indicator: null, period: '2024-Q1' as Period },
  ...{ title: 'Закон', address: 'https://dv.example.bg/5' },
})
const planOf = async ({ database }: ActionContext, slug: string) => ({
  planId: (await selectOptionalPlanState(database, slug))?.planId ?? '',
})
const registered = (context: ActionContext, _: string, slug: string) =>
  registerActivity(context, { slug, measure: '1', activity })

/** A plan whose year is over. */
const lastYear = ({ database }: ActionContext, planId: string) =>
  keepPlan(database, `last-year-${planId}`, { ...planContent, year: 2023 })

/** What a plan of the tests goes on from, as one who opens the page sees it. */
async function seenLineage({ database }: ActionContext, slug: string) {
  const found = await lineageOfPlan(database, slug, undefined)
  return { slug, before: found?.before?.slug, seen: found?.seen ?? '' }
}

const sensitive = (slug: string) => ({
  ...{ slug, measure: '1', indicator: 3, language: 'bg' as const, seen: 0 },
  typed: { sensitive: 'yes', partOf: '', reason: 'Данни за деца' },
})

/** Reports so few that a version that tells them has to be redacted. */
const enterFew = (context: ActionContext, slug: string) =>
  enterValue(context, {
    ...{ slug, measure: '1', indicator: 3, period: '2024' as Period },
    ...{ reported: { value: decimal('3') }, note: null, revision: 0 },
  })

const begun = (context: ActionContext, _: string, slug: string) =>
  beginAnnualReport(context, { slug })

async function inReview(context: ActionContext, planId: string, slug: string): Promise<void> {
  await begun(context, planId, slug)
  await sendAnnualReport(context, { slug, seen: 1 })
}

const introduction = (slug: string) => ({ slug, section: 'introduction', seen: 1 })

/** Each action of a person, with the permission that it needs and a request that it takes. */
const actions: readonly {
  readonly action: AuditedAction
  readonly needs: keyof typeof permissions
  /** How many rows it writes, where it is not one. */
  readonly rows?: number
  /** What has to be there before it, done by the secretariat. */
  before?(context: ActionContext, planId: string, slug: string): Promise<unknown>
  act(context: ActionContext, planId: string, slug: string): Promise<unknown>
}[] = [
  {
    action: 'import-plan',
    needs: 'import-plan',
    act: (context) => importPlan(context, { ...planFile, bytes: aboutRoads }, register),
  },
  {
    action: 'mend-draft-cell',
    needs: 'mend-draft',
    act: (context, planId) =>
      mendDraftCell(
        context,
        { planId, version: 1, position: 1, cell: 'target', words: '20 срещи' },
        register,
      ),
  },
  {
    action: 'mend-draft-indicator',
    needs: 'mend-draft',
    act: (context, planId) =>
      mendDraftIndicator(
        context,
        { planId, version: 1, position: 1, index: 0, indicator },
        register,
      ),
  },
  {
    action: 'mend-draft-heading',
    needs: 'mend-draft',
    act: (context, planId) =>
      mendDraftHeading(context, { planId, version: 1, title: 'Друг план', year: 2025 }, register),
  },
  {
    action: 'mend-draft-goals',
    needs: 'mend-draft',
    act: (context, planId) => {
      const goals = [{ was: null, number: 'X', title: 'Нова цел' }]
      return mendDraftGoals(context, { planId, version: 1, goals }, register)
    },
  },
  {
    action: 'place-draft-measure',
    needs: 'mend-draft',
    act: (context, planId) =>
      placeDraftMeasure(
        context,
        { planId, version: 1, position: 1, number: '101', goal: '' },
        register,
      ),
  },
  {
    action: 'add-draft-measure',
    needs: 'mend-draft',
    act: (context, planId) =>
      addDraftMeasure(
        context,
        { planId, version: 1, number: '102', goal: '', words: 'Нова мярка' },
        register,
      ),
  },
  {
    action: 'remove-draft-measure',
    needs: 'mend-draft',
    act: (context, planId) =>
      removeDraftMeasure(context, { planId, version: 1, position: 1 }, register),
  },
  {
    action: 'accept-draft-cell',
    needs: 'mend-draft',
    act: async (context, planId) => {
      const kept = await selectOptionalDraft(context.database, planId)
      const seen = kept && cellInReview(kept.draft, kept.findings, 1, 'target')
      assert.ok(seen)
      const request = { planId, position: 1, cell: 'target', digest: cellDigest(seen) } as const
      await acceptDraftCell(context, request, register)
    },
  },
  {
    action: 'split-draft-indicator',
    needs: 'mend-draft',
    act: (context, planId) =>
      splitDraftIndicator(
        context,
        { planId, version: 1, position: 1, index: 0, into: [indicator, indicator] },
        register,
      ),
  },
  {
    action: 'join-draft-indicators',
    needs: 'mend-draft',
    act: (context, planId) =>
      joinDraftIndicators(
        context,
        { planId, version: 1, position: 1, index: 0, other: 1, indicator },
        register,
      ),
  },
  {
    action: 'mark-draft-sensitive',
    needs: 'mark-sensitive',
    act: (context, planId) =>
      markDraftSensitive(context, {
        ...{ planId, version: 1 },
        typed: { said: { '1/1': 'yes' }, reason: 'Данни за деца' },
      }),
  },
  {
    action: 'add-draft-indicator',
    needs: 'mend-draft',
    act: (context, planId) =>
      addDraftIndicator(context, { planId, version: 1, position: 1, indicator }, register),
  },
  {
    action: 'remove-draft-indicator',
    needs: 'mend-draft',
    act: (context, planId) =>
      removeDraftIndicator(context, { planId, version: 1, position: 1, index: 0 }, register),
  },
  {
    action: 'mend-draft-deadline',
    needs: 'mend-draft',
    act: (context, planId) =>
      mendDraftDeadline(
        context,
        { planId, version: 1, position: 1, deadline: measure.deadline },
        register,
      ),
  },
  {
    action: 'mend-draft-funding',
    needs: 'mend-draft',
    act: (context, planId) =>
      mendDraftFunding(
        context,
        { planId, version: 1, position: 1, index: 0, funding: sum },
        register,
      ),
  },
  {
    action: 'mend-draft-sharing',
    needs: 'mend-draft',
    act: (context, planId) =>
      mendDraftSharing(
        context,
        { planId, version: 1, position: 1, numbers: ['2'], reason: '' },
        register,
      ),
  },
  {
    action: 'mend-draft-institution',
    needs: 'mend-draft',
    act: (context, planId) =>
      mendDraftInstitution(
        context,
        { planId, version: 1, position: 1, role: 'responsible', index: 0, name: null },
        register,
      ),
  },
  {
    action: 'apply-draft-mend',
    needs: 'mend-draft',
    act: (context, planId) =>
      applyDraftMend(context, { planId, mend: canonicalJson(proposed) }, register),
  },
  {
    action: 'undo-draft-change',
    needs: 'mend-draft',
    act: (context, planId) => undoDraftChange(context, { planId, version: 2 }, register),
  },
  {
    action: 'restore-draft-version',
    needs: 'mend-draft',
    act: (context, planId) =>
      restoreDraftVersion(context, { planId, version: 2, restore: 1 }, register),
  },
  {
    action: 'discard-draft',
    needs: 'discard-draft',
    act: (context, planId) => discardDraft(context, { planId, version: 2 }),
  },
  {
    action: 'adopt-plan',
    needs: 'adopt-plan',
    act: (context, planId) => adoptPlan(context, { planId, version: 2, adoption }),
  },
  {
    action: 'start-amendment',
    needs: 'amend-plan',
    act: (context, _, slug) => startAmendment(context, { slug }, register),
  },
  {
    action: 'amend-plan',
    needs: 'amend-plan',
    // One for the act, and one for the measure that it drops.
    rows: 2,
    before: async (context, planId) => {
      await keepPlan(context.database, `amended-${planId}`)
      await startAmendment(context, { slug: `amended-${planId}` }, register)
    },
    act: async (context, planId) => {
      const { id } = await selectPlan(context.database, `amended-${planId}`)
      await recordAmendment(context, {
        planId: (await selectOptionalAmendmentInHand(context.database, id)) ?? '',
        ...{ version: 1, language: 'bg' },
        amendment: {
          ...{ body: 'Съвет', act: 'Решение', number: '3', date: '01.05.2024' },
          ...{ reason: 'Причина', from: '02.05.2024', file: '', dropped: '1', carriedOver: '' },
        },
      })
    },
  },
  {
    action: 'close-year',
    needs: 'close-year',
    before: lastYear,
    act: (context, planId) =>
      closeYear(context, { slug: `last-year-${planId}`, reason: '', reasons: {} }),
  },
  {
    action: 'reopen-year',
    needs: 'close-year',
    before: async (context, planId) => {
      await lastYear(context, planId)
      await closeYear(context, { slug: `last-year-${planId}`, reason: '', reasons: {} })
    },
    act: (context, planId) =>
      reopenYear(context, { slug: `last-year-${planId}`, reason: 'Късен отчет.' }),
  },
  {
    action: 'roll-over',
    needs: 'roll-over',
    act: (context, _, slug) =>
      rollOver(context, { slug, measures: ['1'], renumbered: true }, register),
  },
  {
    action: 'confirm-lineage',
    needs: 'link-plans',
    act: async (context, _, slug) =>
      confirmLineage(context, { ...(await seenLineage(context, slug)), which: ['1'] }),
  },
  {
    action: 'set-lineage',
    needs: 'link-plans',
    act: async (context, _, slug) =>
      setLineage(context, {
        ...(await seenLineage(context, slug)),
        ...{ measure: '1', previous: '', indicators: {} },
      }),
  },
  {
    action: 'enter-value',
    needs: 'enter-value',
    act: (context, _, slug) =>
      enterValue(context, {
        slug,
        measure: '1',
        indicator: 1,
        period: '2024-Q1' as Period,
        reported: { value: decimal('3') },
        note: { bg: 'бележка' },
        revision: 0,
      }),
  },
  {
    action: 'give-evidence',
    needs: 'give-evidence',
    act: (context, _, slug) => giveEvidenceLink(context, linkTo(slug)),
  },
  {
    action: 'withdraw-evidence',
    needs: 'give-evidence',
    before: (context, _, slug) => giveEvidenceLink(context, linkTo(slug)),
    act: async (context, _, slug) => {
      const [piece] = await listEvidence(context.database, await planOf(context, slug))
      const id = piece?.id ?? ''
      await withdrawEvidence(context, { slug, measure: '1', id, reason: 'сгрешено' })
    },
  },
  {
    action: 'register-activity',
    needs: 'give-evidence',
    act: (context, _, slug) => registerActivity(context, { slug, measure: '1', activity }),
  },
  {
    action: 'correct-activity',
    needs: 'give-evidence',
    before: registered,
    act: async (context, _, slug) => {
      const [{ id = '' } = {}] = await listActivities(context.database, await planOf(context, slug))
      const corrected = { ...activity, participants: '30' }
      await correctActivity(context, { slug, measure: '1', id, seen: 1, activity: corrected })
    },
  },
  {
    action: 'withdraw-activity',
    needs: 'give-evidence',
    before: registered,
    act: async (context, _, slug) => {
      const [{ id = '' } = {}] = await listActivities(context.database, await planOf(context, slug))
      await withdrawActivity(context, { slug, measure: '1', id, seen: 1, reason: 'нямаше' })
    },
  },
  {
    action: 'set-activity-rule',
    needs: 'set-plan-criteria',
    act: (context, _, slug) =>
      setActivityRule(context, {
        ...{ slug, measure: '1', indicator: 1, seen: 0 },
        rule: { counts: 'activities', kinds: ['meeting'] },
      }),
  },
  {
    action: 'report-spending',
    needs: 'report-spending',
    act: (context, _, slug) =>
      reportSpending(context, {
        slug,
        measure: '1',
        allocation: 1,
        kind: 'spent',
        period: '2024-Q1' as Period,
        amount: decimal('3'),
        currency: 'BGN',
        evidence: 'договор 1',
        note: null,
        revision: 0,
      }),
  },
  {
    action: 'confirm-shared-money',
    needs: 'decide-shared-money',
    act: (context, _, slug) =>
      confirmSharedMoney(context, { slug, measures: ['1', '1-2'], reason: 'един', revision: 0 }),
  },
  {
    action: 'refuse-shared-money',
    needs: 'decide-shared-money',
    act: (context, planId) =>
      refuseSharedMoneyOfDraft(
        context,
        { planId, version: 1, positions: [1, 2], reason: 'два' },
        register,
      ),
  },
  {
    action: 'enter-previous-value',
    needs: 'enter-value',
    act: (context, _, slug) =>
      enterPreviousValue(context, {
        ...{ slug, measure: '1', indicator: 8, language: 'bg', seen: 0 },
        previous: { value: '12', period: '2023', source: 'Годишен отчет' },
      }),
  },
  {
    action: 'decide-measure',
    needs: 'decide-measure',
    act: (context, _, slug) =>
      decideMeasure(context, {
        ...{ slug, measure: '1', language: 'bg', seen: 0 },
        decision: { ...typedAct, kind: 'dropped', reason: 'Отпаднала необходимост', from: '' },
      }),
  },
  {
    action: 'revise-target',
    needs: 'revise-target',
    act: (context, _, slug) =>
      reviseTarget(context, {
        ...{ slug, measure: '1', indicator: 1, language: 'bg', seen: 0 },
        revision: { ...typedAct, ...typedTarget, reason: 'Намалени средства', from: '01.04.2024' },
      }),
  },
  {
    action: 'judge-indicator',
    needs: 'judge-indicator',
    act: (context, _, slug) =>
      judgeIndicator(context, {
        ...{ slug, measure: '1', indicator: 9, language: 'bg', seen: 0 },
        judgement: {
          ...{ verdict: 'met', reason: 'Изготвено е', by: 'И. Петров' },
          ...{ position: 'началник на отдел', on: '05.05.2024' },
        },
      }),
  },
  {
    action: 'set-plan-criteria',
    needs: 'set-plan-criteria',
    act: (context, _, slug) =>
      setPlanCriteria(context, {
        ...{ slug, language: 'bg', seen: 0 },
        criteria: { metFrom: '95', partlyAbove: '50', exceededAbove: '100', tolerance: '0' },
      }),
  },
  {
    action: 'set-measure-weights',
    needs: 'set-plan-criteria',
    act: (context, _, slug) =>
      setMeasureWeights(context, {
        ...{ slug, measure: '1', weight: '2', indicators: ['3'], language: 'bg', seen: 0 },
      }),
  },
  {
    action: 'set-reporting-days',
    needs: 'set-plan-criteria',
    act: (context, _, slug) => setReportingDays(context, { slug, days: ['15.04.2024'], seen: 0 }),
  },
  {
    action: 'send-draft-round',
    needs: 'coordinate-draft',
    act: (context, planId) =>
      sendDraftRound(context, { planId, version: 2, round: rawRound, institutions: ['1'] }),
  },
  {
    action: 'extend-round',
    needs: 'coordinate-draft',
    before: sentRound,
    act: (context, planId) =>
      extendRound(context, { planId, round: 1, due: '31.05.2024', reason: 'По молба.', seen: 1 }),
  },
  {
    action: 'close-round',
    needs: 'coordinate-draft',
    before: sentRound,
    act: (context, planId) => closeRound(context, { planId, round: 1, reason: 'Така.' }),
  },
  {
    action: 'withdraw-draft',
    needs: 'coordinate-draft',
    before: sentRound,
    act: (context, planId) => withdrawDraft(context, { planId, version: 2, reason: 'Така.' }),
  },
  {
    action: 'agree-draft',
    needs: 'coordinate-draft',
    before: async (context, planId) => {
      await sentRound(context, planId)
      await closeRound(context, { planId, round: 1, reason: 'Така.' })
    },
    act: (context, planId) => agreeDraft(context, { planId, version: 2 }),
  },
  {
    action: 'save-opinion',
    needs: 'give-opinion',
    before: sentRound,
    act: (context, planId) => saveOpinion(context, { ...answered(planId), typed: objects }),
  },
  {
    action: 'send-answer',
    needs: 'give-opinion',
    before: async (context, planId) => {
      await sentRound(context, planId)
      await saveOpinion(context, { ...answered(planId), topic: 'rest', typed: agrees })
    },
    act: (context, planId) => sendAnswer(context, { ...answered(planId), seen: 1 }),
  },
  {
    action: 'decide-opinion',
    needs: 'coordinate-draft',
    before: sentAnswer,
    act: (context, planId) =>
      decideOpinion(context, {
        ...{ ...answered(planId), part: 'remark', outcome: 'accepted', reason: '' },
        seen: { words: objects.remark, version: 0 },
      }),
  },
  {
    action: 'apply-opinion',
    needs: 'coordinate-draft',
    before: sentAnswer,
    act: (context, planId) =>
      applyOpinion(
        context,
        { ...answered(planId), part: 'target', version: 2, words: '10 срещи' },
        register,
      ),
  },
  {
    action: 'note-agreements',
    needs: 'coordinate-draft',
    before: sentAnswer,
    act: (context, planId) => noteAgreements(context, { planId, round: 1 }),
  },
  {
    action: 'open-year',
    needs: 'open-year',
    act: (context, _, slug) =>
      openYear(context, {
        ...{ slug, calendar: { calendar: 'year', days: '31', list: '' } },
        duties: {
          '1': { reports: 'АЗ', contributes: '' },
          '1-2': { reports: 'МВР', contributes: 'АЗ' },
        },
      }),
  },
  {
    action: 'assign-duty',
    needs: 'assign-duty',
    act: (context, _, slug) =>
      assignDuty(context, { ...reportOf(slug), reports: 'МВР', contributes: 'АЗ', seen: 1 }),
  },
  {
    action: 'set-report-rhythm',
    needs: 'assign-duty',
    act: (context, _, slug) =>
      setReportRhythm(context, {
        ...{
          slug: `${slug}-open`,
          measure: '1',
          rhythm: 'every-period',
          periods: [],
          reason: 'Дълга.',
          seen: 0,
        },
      }),
  },
  {
    action: 'save-report',
    needs: 'fill-report',
    act: (context, _, slug) => saveReport(context, { ...reportOf(slug), ...filled }),
  },
  {
    action: 'submit-report',
    needs: 'submit-report',
    act: (context, _, slug) => submitReport(context, { ...reportOf(slug), ...filled }),
  },
  {
    action: 'return-report',
    needs: 'accept-report',
    act: (context, _, slug) =>
      returnReport(context, {
        ...{ ...reportOf(slug, '2024-Q2'), remark: 'Приложете списък.', remarks: {}, seen: 1 },
      }),
  },
  {
    action: 'accept-report',
    needs: 'accept-report',
    act: (context, _, slug) => acceptReport(context, { ...reportOf(slug, '2024-Q2'), seen: 1 }),
  },
  {
    action: 'reopen-report',
    needs: 'reopen-report',
    act: (context, _, slug) =>
      reopenReport(context, { ...reportOf(slug, '2024-Q3'), reason: 'Грешка.', seen: 1 }),
  },
  {
    action: 'receive-report-form',
    needs: 'fill-report',
    act: async (context, _, slug) =>
      receiveReportForm(context, {
        name: 'отчет.xlsx',
        bytes: await emptyForm(context.database, reportOf(slug)),
      }),
  },
  {
    action: 'begin-annual-report',
    needs: 'write-annual-report',
    act: (context, _, slug) => beginAnnualReport(context, { slug }),
  },
  {
    action: 'write-annual-report',
    needs: 'write-annual-report',
    before: begun,
    act: (context, _, slug) =>
      writeAnnualReport(context, { ...introduction(slug), typed: { bg: 'Текст', en: 'Text' } }),
  },
  {
    action: 'draft-annual-report',
    needs: 'write-annual-report',
    before: begun,
    act: (context, _, slug) => draftAnnualReport(context, introduction(slug)),
  },
  {
    action: 'confirm-annual-report',
    needs: 'write-annual-report',
    before: async (context, planId, slug) => {
      await begun(context, planId, slug)
      const typed = { bg: '{{мярка 1 индикатор 1 стойност}}', en: '' }
      await writeAnnualReport(context, { ...introduction(slug), typed })
      await enterValue(context, {
        ...{ slug, measure: '1', indicator: 1, period: '2024-Q1' as Period },
        ...{ reported: { value: decimal('7') }, note: null, revision: 0 },
      })
    },
    act: (context, _, slug) => confirmAnnualReport(context, { ...introduction(slug), seen: 2 }),
  },
  {
    action: 'comment-annual-report',
    needs: 'review-annual-report',
    before: begun,
    act: (context, _, slug) =>
      commentAnnualReport(context, { ...introduction(slug), comment: 'Да се допълни.' }),
  },
  {
    action: 'resolve-annual-report-comment',
    needs: 'review-annual-report',
    before: async (context, planId, slug) => {
      await begun(context, planId, slug)
      await commentAnnualReport(context, { ...introduction(slug), comment: 'Да се допълни.' })
    },
    act: async (context, _, slug) => {
      const { planId } = await planOf(context, slug)
      const [comment] = await listSectionComments(context.database, planId)
      await resolveComment(context, { slug, comment: comment?.id ?? '' })
    },
  },
  {
    action: 'send-annual-report',
    needs: 'write-annual-report',
    before: begun,
    act: (context, _, slug) => sendAnnualReport(context, { slug, seen: 1 }),
  },
  {
    action: 'return-annual-report',
    needs: 'review-annual-report',
    before: inReview,
    act: (context, _, slug) => returnAnnualReport(context, { slug, seen: 2, reason: 'Непълен.' }),
  },
  {
    action: 'sign-annual-report',
    needs: 'write-annual-report',
    before: inReview,
    act: (context, _, slug) => signAnnualReport(context, { slug, seen: 2 }),
  },
  {
    action: 'sign-off-annual-report',
    needs: 'sign-off-annual-report',
    before: async (context, planId, slug) => {
      await inReview(context, planId, slug)
      const actor = { ...context.actor, accountId: '8' }
      await signAnnualReport({ ...context, actor }, { slug, seen: 2 })
    },
    act: (context, _, slug) => signOffAnnualReport(context, { slug, seen: 3 }),
  },
  {
    action: 'publish-plan',
    needs: 'publish-plan',
    act: (context, _, slug) => publishPlan(context, { slug, seen: 0 }),
  },
  {
    action: 'set-disclosure',
    needs: 'mark-sensitive',
    act: (context, _, slug) => setDisclosure(context, sensitive(slug)),
  },
  {
    action: 'redact-publication',
    needs: 'mark-sensitive',
    rows: 2,
    before: async (context, _, slug) => {
      await enterFew(context, slug)
      await publishPlan(context, { slug, seen: 0 })
    },
    act: (context, _, slug) => setDisclosure(context, sensitive(slug)),
  },
  {
    action: 'withdraw-publication',
    needs: 'withdraw-publication',
    before: (context, _, slug) => publishPlan(context, { slug, seen: 0 }),
    act: (context, _, slug) =>
      withdrawPublication(context, { slug, version: 1, typed: typedWithdrawal() }),
  },
  {
    action: 'replace-signing-key',
    needs: 'replace-signing-key',
    before: (context) => signingKey(context, keys),
    act: async (context) => {
      const [key] = (await listSigningKeys(context.database)).slice(-1)
      const seen = key?.fingerprint ?? ''
      await replaceSigningKey(context, keys, { seen, cause: 'routine', reason: 'Нова година.' })
    },
  },
  {
    action: 'keep-template',
    needs: 'manage-templates',
    act: async (context) => {
      const latest = (await listTemplates(context.database)).find(({ kind }) => kind === 'plan')
      const bytes = await sampleTemplate('plan', 'bg')
      await keepTemplate(context, 'plan', { name: 'бланка.docx', bytes }, latest?.version ?? 0)
    },
  },
  {
    action: 'give-up-template',
    needs: 'manage-templates',
    before: async (context) => {
      const latest = (await listTemplates(context.database)).find(({ kind }) => kind === 'report')
      const bytes = await sampleTemplate('report', 'bg')
      await keepTemplate(context, 'report', { name: 'бланка.docx', bytes }, latest?.version ?? 0)
    },
    act: async (context) => {
      const latest = (await listTemplates(context.database)).find(({ kind }) => kind === 'report')
      await giveUpTemplate(context, 'report', latest?.version ?? 0)
    },
  },
  {
    action: 'cancel-preparation',
    needs: 'publish-plan',
    before: (context, _, slug) => publishPlan(context, { slug, seen: 0 }),
    act: (context, _, slug) => cancelPreparation(context, { slug, version: 1 }),
  },
  {
    action: 'prepare-publication',
    needs: 'publish-plan',
    before: async (context, _, slug) => {
      await publishPlan(context, { slug, seen: 0 })
      await cancelPreparation(context, { slug, version: 1 })
    },
    act: (context, _, slug) => prepareAgain(context, { slug, version: 1 }),
  },
  {
    action: 'invite-account',
    needs: 'manage-accounts',
    act: (context, _, slug) => {
      const email = `${slug}@merilo.local`
      return inviteAccount(
        context,
        { email, name: slug, roles: ['reader'], institutions: '' },
        'bg',
      )
    },
  },
  {
    action: 'change-account',
    needs: 'manage-accounts',
    before: invited,
    act: async (context, planId) => {
      const typed = { ...personOf(planId), roles: ['auditor'] }
      await changeAccount(context, { ...(await seenAccount(context, planId)), typed })
    },
  },
  {
    action: 'recover-account',
    needs: 'manage-accounts',
    before: invited,
    act: async (context, planId) =>
      recoverAccount(context, await seenAccount(context, planId), 'bg'),
  },
  {
    action: 'disable-account',
    needs: 'manage-accounts',
    before: invited,
    act: async (context, planId) => disableAccount(context, await seenAccount(context, planId)),
  },
  {
    action: 'enable-account',
    needs: 'manage-accounts',
    before: async (context, planId) => {
      await invited(context, planId)
      await disableAccount(asAdministrator(context), await seenAccount(context, planId))
    },
    act: async (context, planId) => enableAccount(context, await seenAccount(context, planId)),
  },
  {
    action: 'end-sessions',
    needs: 'keep-own-account',
    act: (context) => endSessions(context, { except: null }),
  },
  {
    action: 'add-institution',
    needs: 'manage-institutions',
    act: (context, _, slug) => addInstitution(context, typedInstitution(`Нова ${slug}`)),
  },
  {
    action: 'change-institution',
    needs: 'manage-institutions',
    before: (context, planId) => addInstitution(context, typedInstitution(`Стара ${planId}`)),
    act: async (context, planId) => {
      const shortName = `Стара ${planId}`
      const register = await listInstitutions(context.database)
      const id = register.find((each) => each.shortName === shortName)?.id ?? ''
      const typed = typedInstitution(shortName, { headName: 'И. Петров' })
      await changeInstitution(context, { id, typed, seen: 1 })
    },
  },
  {
    action: 'describe-council',
    needs: 'describe-council',
    act: async (context) => {
      const seen = (await selectOptionalCouncil(context.database))?.version ?? 0
      await describeCouncil(context, { typed: typedCouncil(), seen })
    },
  },
  {
    action: 'set-reminder-ladder',
    needs: 'set-plan-criteria',
    act: (context, _, slug) =>
      setReminderLadder(context, { slug, ladder: rawLadder(usualLadder), seen: 0 }),
  },
  {
    action: 'set-mail-preference',
    needs: 'choose-mail',
    before: ({ database }) => keepOwnAccount(database),
    act: async (context) => {
      const kept = await selectOptionalPreference(context.database, '7')
      const seen = kept?.version ?? 0
      await setMailPreference(context, { language: 'en', reminders: 'weekly', news: false, seen })
    },
  },
  {
    action: 'renew-calendar',
    needs: 'subscribe-to-calendar',
    before: ({ database }) => keepOwnAccount(database),
    act: async (context) => {
      const [{ id } = { id: '' }] = await listInstitutions(context.database)
      const actor = { ...context.actor, institutions: [id] }
      await renewCalendar({ ...context, actor }, id)
    },
  },
  {
    action: 'resend-mail',
    needs: 'resend-mail',
    before: ({ database }, planId) => keepFailedMail(database, `digest/${planId}/2024-05-06`),
    act: async (context, planId) => {
      const key = `digest/${planId}/2024-05-06`
      const mails = await listMail(context.database, { state: 'failed', before: null, limit: 99 })
      await resendMail(context, mails.find((mail) => mail.key === key)?.id ?? '')
    },
  },
]

/** Somebody who may: of the secretariat, where it may. */
const roleFor = (needs: keyof typeof permissions): Role =>
  (['secretariat', 'administrator', 'council-member'] as const).find((role) =>
    may(contextOf(undefined as never, role).actor, needs),
  ) ?? 'focal-point'

onEveryEngine('every action', (opened) => {
  let plans = 0
  let prepared = 0
  const prepare = async (before: (typeof actions)[number]['before']) => {
    plans += 1
    const slug = `prepared-${plans}`
    await keepPlan(opened.database, slug)
    await keepOpenYear(opened.database, `${slug}-open`)
    await keepReportIn(opened.database, reportOf(slug, '2024-Q2'), 'submitted')
    await keepReportIn(opened.database, reportOf(slug, '2024-Q3'), 'accepted')
    const planId = await keepDraft(opened.database, draft, [
      { ...findingOfReading, mend: proposed },
    ])
    const request = { planId, version: 1, position: 2, cell: 'deadline', words: 'май' } as const
    const { entries } = await entriesWrittenBy(opened.database, async () => {
      await mendDraftCell(contextOf(opened.database), request, register)
      await before?.(contextOf(opened.database), planId, slug)
    })
    prepared += entries.length
    return { planId, slug }
  }

  beforeAll(() => keepInstitutions(opened.database, 'МВР'))

  test('each permission that changes something has its action here', () => {
    const reading = Object.keys(permissions).filter((each) => each.startsWith('read-'))
    const needed = new Set<string>([...reading, ...actions.map(({ needs }) => needs)])
    assert.deepEqual([...needed].sort(), Object.keys(permissions).sort())
  })

  for (const { action, needs, rows = 1, before, act } of actions) {
    test(`${action} writes ${rows === 1 ? 'one row' : `${rows} rows`} in the log: who, when, what`, async () => {
      const { planId, slug } = await prepare(before)
      const context = contextOf(opened.database, roleFor(needs))
      const { entries } = await entriesWrittenBy(opened.database, () => act(context, planId, slug))
      const [entry, ...more] = entries
      assert.equal(more.length, rows - 1)
      assert.equal(entry?.action, action)
      assert.deepEqual(
        [entry?.actorId, entry?.actorName, entry?.at],
        [context.actor.accountId, context.actor.name, moment],
      )
      assert.notEqual(entry?.new, null)
    })

    test(`${action} leaves no trace when its row in the log cannot be written`, async () => {
      const { planId, slug } = await prepare(before)
      await sql`alter table audit_log add constraint broken check (false) not valid`.execute(
        opened.database,
      )
      const kept = await everythingKept(opened.database)
      try {
        await assert.rejects(
          act(contextOf(opened.database, roleFor(needs)), planId, slug),
          /"broken"/,
        )
      } finally {
        await sql`alter table audit_log drop constraint broken`.execute(opened.database)
      }
      assert.deepEqual(await everythingKept(opened.database), kept)
    })

    test(`${action} is refused to every role without the permission, without a trace`, async () => {
      const { planId, slug } = await prepare(before)
      const kept = await everythingKept(opened.database)
      const refused = roles.filter((role) => !may(contextOf(opened.database, role).actor, needs))
      assert.ok(refused.includes('anyone'))
      for (const role of refused) {
        const codes = await refusalCodes(act(contextOf(opened.database, role), planId, slug))
        assert.deepEqual(codes, ['not-permitted'])
      }
      assert.deepEqual(await everythingKept(opened.database), kept)
    })
  }

  test('the log that all of them wrote is whole', async () => {
    const verified = await verifyLog(opened.database)
    assert.ok(verified.whole)
    assert.equal(
      verified.head.seq,
      String(actions.reduce((sum, { rows = 1 }) => sum + rows, 0) + prepared),
    )
  })
})
