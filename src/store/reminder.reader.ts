import type { Language } from '../core/base/language.ts'
import type { Period } from '../core/base/period.ts'
import { type Reminding, reminderName } from '../core/mail/due-reminders.ts'
import type { ReminderLadder } from '../core/mail/reminder-ladder.ts'
import type { Database } from './database.ts'

/** When people are reminded for a plan, with its version; nothing while it is the usual. */
export async function selectOptionalLadder(
  database: Database,
  planId: string,
): Promise<{ readonly version: number; readonly ladder: ReminderLadder } | undefined> {
  const row = await ladders(database).where('plan_id', '=', planId).executeTakeFirst()
  return row && { version: row.version, ladder: ladderOf(row) }
}

/** Who can be reminded of what these institutions owe for these plans, and what was recalled before. */
export async function selectReminding(
  database: Database,
  planIds: readonly string[],
  institutionIds: readonly string[],
): Promise<Omit<Reminding, 'today'>> {
  if (planIds.length === 0 || institutionIds.length === 0) return nobody
  const [rows, focalPoints, contacts, heads, secretaries, sent] = [
    await ladders(database)
      .where('plan_id', 'in', [...planIds])
      .execute(),
    await listFocalPoints(database, institutionIds),
    await listContacts(database, institutionIds),
    await listHeads(database, institutionIds),
    await listSecretaries(database),
    await listSent(database, planIds),
  ]
  return {
    ladders: new Map(rows.map((row) => [row.plan_id, ladderOf(row)])),
    focalPoints,
    contacts: new Set(
      contacts.map(({ institutionId }) => institutionId).filter((id) => !focalPoints.has(id)),
    ),
    heads: new Set(heads.map(({ institutionId }) => institutionId)),
    secretaries,
    sent,
  }
}

const nobody: Omit<Reminding, 'today'> = {
  ladders: new Map(),
  focalPoints: new Map(),
  contacts: new Set(),
  heads: new Set(),
  secretaries: [],
  sent: new Set(),
}

/** Who is written to for an institution, without an account. */
export interface InstitutionContact {
  readonly institutionId: string
  readonly name: string
  readonly email: string
  readonly language: Language
}

/** Who heads these institutions, where the register has an address. */
export const listHeads = (
  database: Database,
  institutionIds: readonly string[],
): Promise<InstitutionContact[]> =>
  institutionsIn(database, institutionIds)
    .select(['id as institutionId', 'head_language as language'])
    .select((row) => [
      row.fn.coalesce('head_name', row.val('')).as('name'),
      row.ref('head_email').$notNull().as('email'),
    ])
    .where('head_email', 'is not', null)
    .execute()

/** Where these institutions get their mail: their own address, else that of their head. */
export async function listContacts(
  database: Database,
  institutionIds: readonly string[],
): Promise<InstitutionContact[]> {
  const own = await institutionsIn(database, institutionIds)
    .select(['id as institutionId', 'name', 'email_language as language'])
    .select((row) => row.ref('email').$notNull().as('email'))
    .where('email', 'is not', null)
    .execute()
  const known = new Set(own.map(({ institutionId }) => institutionId))
  const heads = await listHeads(database, institutionIds)
  return [
    ...own.map((each) => ({ ...each, name: each.name[each.language] })),
    ...heads.filter(({ institutionId }) => !known.has(institutionId)),
  ]
}

const institutionsIn = (database: Database, ids: readonly string[]) =>
  database
    .selectFrom('institution')
    .where('id', 'in', ids.length === 0 ? ['0'] : [...ids])
    .orderBy('id')

async function listFocalPoints(database: Database, institutionIds: readonly string[]) {
  const rows = await database
    .selectFrom('account_institution')
    .innerJoin('account_role', 'account_role.account_id', 'account_institution.account_id')
    .innerJoin('account', 'account.id', 'account_institution.account_id')
    .select(['institution_id', 'account_institution.account_id'])
    .where('account.disabled_at', 'is', null)
    .where('role', '=', 'focal-point')
    .where('institution_id', 'in', [...institutionIds])
    .orderBy('account_institution.account_id')
    .execute()
  const byInstitution = Map.groupBy(rows, (row) => row.institution_id)
  return new Map([...byInstitution].map(([id, of]) => [id, of.map(({ account_id }) => account_id)]))
}

async function listSecretaries(database: Database): Promise<string[]> {
  const rows = await database
    .selectFrom('account_role')
    .select('account_id')
    .where('role', '=', 'secretariat')
    .orderBy('account_id')
    .execute()
  return rows.map(({ account_id }) => account_id)
}

async function listSent(
  database: Database,
  planIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom('reminder')
    .selectAll()
    .where('plan_id', 'in', [...planIds])
    .execute()
  return new Set(
    rows.map((row) =>
      reminderName({
        owed: {
          ...{ planId: row.plan_id, institutionId: row.institution_id },
          ...(row.round === null
            ? { kind: 'reports', period: row.period as Period }
            : { kind: 'opinion', round: row.round }),
        },
        recipient: row.recipient,
        accountId: row.account_id,
        daysFromDue: row.days_from_due,
      }),
    ),
  )
}

const ladders = (database: Database) =>
  database
    .selectFrom('reminder_ladder')
    .selectAll()
    .where('version', '=', (latest) =>
      latest
        .selectFrom('reminder_ladder as any_version')
        .whereRef('any_version.plan_id', '=', 'reminder_ladder.plan_id')
        .select((all) => all.fn.max('any_version.version').as('version')),
    )

const ladderOf = (row: {
  readonly days_before: readonly number[]
  readonly first_after: number
  readonly then_every: number
  readonly head_after: number | null
  readonly secretary_after: number | null
  readonly most_after: number
}): ReminderLadder => ({
  daysBefore: row.days_before,
  firstAfter: row.first_after,
  thenEvery: row.then_every,
  headAfter: row.head_after,
  secretaryAfter: row.secretary_after,
  mostAfter: row.most_after,
})
