import { sql } from 'kysely'
import type { AccountRole } from '../../core/access/roles.ts'
import { insertAccount } from '../../store/account.writer.ts'
import type { Database } from '../../store/database.ts'
import { markNotSent, markSending } from '../../store/mail.writer.ts'
import { postMail } from '../post-mail.ts'
import { moment } from './contexts.ts'
import { someMail } from './some-mail.ts'

/** An account that mail goes to; answers with its id. */
export const keepAccount = (
  database: Database,
  name: string,
  role: AccountRole,
  ...institutions: string[]
): Promise<string> =>
  database.transaction().execute((transaction) =>
    insertAccount(transaction, {
      email: `${name}@example.org`,
      name,
      roles: [role],
      institutions,
      passwordHash: '$argon2id$',
      createdAt: moment,
    }),
  )

/** Gives an institution a head with an address. */
export const keepHead = async (database: Database, institutionId: string): Promise<void> => {
  await database
    .updateTable('institution')
    .set({ head_name: 'Иван Иванов', head_email: 'head@example.org' })
    .where('id', '=', institutionId)
    .execute()
}

/** The account that `contextOf` acts for. */
export const keepOwnAccount = async (database: Database): Promise<void> => {
  await sql`
insert into account (id, email, name, password_hash, created_at, version) overriding system value
values (7, 'maria@example.org', 'Мария Петрова', '$argon2id$', ${moment}, 1)
on conflict do nothing`.execute(database)
  // Accounts that come after it are not to be given its id.
  await sql`select setval(pg_get_serial_sequence('account', 'id'), max(id)) from account`.execute(
    database,
  )
}

/** A mail that could not be sent; answers with its id. */
export const keepFailedMail = (database: Database, key: string): Promise<string> =>
  database.transaction().execute(async (transaction) => {
    const id = await postMail(transaction, { ...someMail, key })
    if (id === null) throw new Error(`there is a mail ${key} already`)
    await markSending(transaction, id, moment)
    await markNotSent(transaction, id, { state: 'failed', error: '550 no such user' })
    return id
  })
