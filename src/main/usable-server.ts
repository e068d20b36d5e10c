import { Client } from 'pg'
import { type Refusal, Refused } from '../core/base/refusal.ts'

const oldestVersion = 15

/**
 * Throws Refused unless the server answers, lets us in and is new enough. The sentences name the
 * server and never the password.
 */
export async function refuseUnusableServer(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {
    // What matters of it rejects the call that was waiting.
  })
  try {
    await client.connect()
    const { rows } = await client.query("select current_setting('server_version') as version")
    const version: string = rows[0].version
    if (Number.parseInt(version, 10) < oldestVersion) throw new Refused(tooOld(version))
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(whyNot(error as NodeJS.ErrnoException, client))
  } finally {
    await client.end().catch(() => {})
  }
}

const tooOld = (version: string): Refusal => ({
  code: 'database-server-too-old',
  message: {
    bg: `Сървърът от DATABASE_URL е PostgreSQL ${version}, а Мерило иска ${oldestVersion} или по-нов.`,
    en: `The server in DATABASE_URL is PostgreSQL ${version}; Merilo needs ${oldestVersion} or newer.`,
  },
})

function whyNot(error: NodeJS.ErrnoException, client: Client): Refusal {
  const { user, database } = client
  const server = client.host.startsWith('/') ? client.host : `${client.host}:${client.port}`
  switch (error.code) {
    case '28P01': // invalid_password
    case '28000': // invalid_authorization_specification
      return {
        code: 'database-sign-in-failed',
        message: {
          bg: `PostgreSQL на ${server} не допуска потребителя „${user}“: проверете името и паролата в DATABASE_URL.`,
          en: `PostgreSQL at ${server} does not let "${user}" in: check the name and the password in DATABASE_URL.`,
        },
      }
    case '3D000': // invalid_catalog_name
      return {
        code: 'database-missing',
        message: {
          bg: `На ${server} няма база „${database}“: създайте я с createdb или поправете DATABASE_URL.`,
          en: `There is no database "${database}" at ${server}: make it with createdb, or mend DATABASE_URL.`,
        },
      }
    default:
      return {
        code: 'database-server-unreachable',
        message: {
          bg: `Няма връзка с PostgreSQL на ${server} (${error.code ?? error.message}): проверете дали работи и DATABASE_URL.`,
          en: `PostgreSQL at ${server} cannot be reached (${error.code ?? error.message}): check that it runs, and DATABASE_URL.`,
        },
      }
  }
}
