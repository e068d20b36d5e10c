import { type Refusal, Refused } from '../core/base/refusal.ts'
import type { Database } from '../store/database.ts'
import { migrate } from '../store/migrate.ts'

/**
 * Brings the schema up to date.
 * @throws Refused when the person who runs the server has to do something first.
 */
export async function prepareDatabase(database: Database): Promise<void> {
  try {
    await migrate(database)
  } catch (error) {
    const refusal = whatToDo(error as Error & { code?: string })
    throw refusal ? new Refused(refusal) : error
  }
}

function whatToDo({ code, message }: Error & { code?: string }): Refusal | null {
  // insufficient_privilege: since PostgreSQL 15 only a database's owner may make tables in it.
  if (code === '42501') {
    return {
      code: 'database-not-ours',
      message: {
        bg: 'Потребителят от DATABASE_URL не може да създава таблици: направете го собственик с „alter database … owner to …“.',
        en: 'The user in DATABASE_URL may not make tables: make them the owner with "alter database ... owner to ...".',
      },
    }
  }
  if (message.startsWith('corrupted migrations')) {
    return {
      code: 'database-newer',
      message: {
        bg: 'Данните са от по-ново Мерило: обновете програмата или върнете резервно копие.',
        en: 'The data were made by a newer Merilo: update the program, or restore a backup.',
      },
    }
  }
  return null
}
