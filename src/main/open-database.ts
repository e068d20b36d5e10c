import { type Refusal, Refused } from '../core/base/refusal.ts'
import { type Connection, type Database, openDatabase } from '../store/database.ts'
import { joinEmbedded, startEmbedded } from '../store/embedded/start-embedded.ts'
import { closeGently } from './close-gently.ts'
import type { DatabaseChoice } from './config.ts'
import { refuseUnusableServer } from './usable-server.ts'

export interface OpenedDatabase {
  readonly database: Database
  /** Where it is, for what opens connections of its own. */
  readonly connection: Connection
  /** Rejects when the embedded server has gone for good; never resolves. */
  readonly lost: Promise<never>
  /** Closes the connections and stops the server, if it is ours; once, however often it is called. */
  close(): Promise<void>
  /** Stops the server, if it is ours, without waiting for anything. */
  abandon(): void
}

/**
 * Opens the database that was chosen, starting the embedded server when it is the choice.
 * @param use `own` for the one program that serves; `join` for a command that may run beside it.
 * @throws Refused in one sentence for everything that the person who starts it can mend.
 */
export async function openChosenDatabase(
  choice: DatabaseChoice,
  use: 'own' | 'join',
): Promise<OpenedDatabase> {
  const opened = await openChoice(choice, use)
  let closing: Promise<void> | null = null
  return {
    ...opened,
    close: () => {
      closing ??= opened.close()
      return closing
    },
  }
}

async function openChoice(choice: DatabaseChoice, use: 'own' | 'join'): Promise<OpenedDatabase> {
  if (choice.kind === 'server') {
    await refuseUnusableServer(choice.url)
    const database = openDatabase(choice.url)
    return {
      database,
      connection: choice.url,
      lost: new Promise(() => {}),
      close: () => closeGently(database.destroy()),
      abandon: () => {},
    }
  }
  const embedded = await (use === 'own' ? startEmbedded : joinEmbedded)(choice.folder).catch(
    (error: NodeJS.ErrnoException) => {
      throw dataFolderTrouble(error, choice.folder) ?? error
    },
  )
  const database = openDatabase(embedded.connection)
  return {
    database,
    connection: embedded.connection,
    lost: embedded.lost,
    close: async () => {
      await closeGently(database.destroy())
      await embedded.stop()
    },
    abandon: embedded.abandon,
  }
}

/** The refusal for a data folder that cannot be used; null when the error is about something else. */
function dataFolderTrouble(error: NodeJS.ErrnoException, folder: string): Refused | null {
  const reason = reasons[error.code ?? '']
  if (!reason || !error.path) return null
  const refusal: Refusal = {
    code: 'data-folder-unusable',
    message: {
      bg: `Папката за данни ${folder} не може да се използва (${reason.bg}): поправете я или изберете друга с MERILO_DATA.`,
      en: `The data folder ${folder} cannot be used (${reason.en}): mend it, or choose another with MERILO_DATA.`,
    },
  }
  return new Refused(refusal)
}

const reasons: Readonly<Record<string, { bg: string; en: string }>> = {
  EACCES: { bg: 'няма право на запис', en: 'no permission to write' },
  EPERM: { bg: 'няма право на запис', en: 'no permission to write' },
  EROFS: { bg: 'дискът е само за четене', en: 'the disk is read-only' },
  ENOSPC: { bg: 'дискът е пълен', en: 'the disk is full' },
  ENOTDIR: { bg: 'не е папка', en: 'not a folder' },
  EEXIST: { bg: 'не е папка', en: 'not a folder' },
  ENOENT: { bg: 'няма такова място', en: 'no such place' },
}
