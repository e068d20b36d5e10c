import { type ConstructorOptions, type JobResult, PgBoss } from 'pg-boss'
import type { Connection } from '../database.ts'
import { type JobData, jobSchema, type QueueName, queues } from './queues.ts'

export type JobHandlers = {
  readonly [Name in QueueName]: (data: JobData[Name]) => Promise<void>
}

export interface Jobs {
  /** From now on jobs are done, one at a time of each kind. */
  work(handlers: JobHandlers): Promise<void>
  /** Lets the job that is being done come to its end, and begins no other. */
  stop(): Promise<void>
}

/** In milliseconds: shorter than the patience with which the program itself is stopped. */
const patience = 4_000

/**
 * Makes and mends the tables of the jobs. Until `work` is called, jobs can only be asked for.
 * @param trouble is told what goes wrong in the background; pg-boss goes on by itself.
 */
export async function openJobs(
  connection: Connection,
  trouble: (error: unknown) => void,
): Promise<Jobs> {
  const boss = new PgBoss({
    ...addressOf(connection),
    schema: jobSchema,
    max: 2,
    application_name: 'merilo jobs',
    // There are no jobs here that wait for others, and each of these looks would cost.
    flowIntervalSeconds: 3_600,
  })
  boss.on('error', trouble)
  await boss.start()
  for (const [name, { retries, pause, longestPause }] of Object.entries(queues))
    await boss.createQueue(name, {
      retryLimit: retries,
      retryDelay: pause,
      retryBackoff: true,
      retryDelayMax: longestPause,
    })
  return {
    work: async (handlers) => {
      await workOn(boss, 'deliver-mail', handlers['deliver-mail'])
      await workOn(boss, 'prepare-publication', handlers['prepare-publication'])
      await workOn(boss, 'send-due-reminders', handlers['send-due-reminders'])
    },
    stop: () => boss.stop({ graceful: true, timeout: patience }),
  }
}

async function workOn<Name extends QueueName>(
  boss: PgBoss,
  name: Name,
  handle: (data: JobData[Name]) => Promise<void>,
): Promise<void> {
  const { looksEvery, takes, hourlyAt } = queues[name]
  const options = {
    ...{ pollingIntervalSeconds: looksEvery, batchSize: takes, burstWhenBatchFull: true },
    perJobResults: true,
  } as const
  await boss.work<JobData[Name], unknown, typeof options>(name, options, async (jobs) => {
    const results: JobResult[] = []
    for (const { id, data } of jobs) results.push(await resultOf(id, () => handle(data)))
    return results
  })
  if (hourlyAt !== undefined)
    await boss.schedule(name, `${hourlyAt} * * * *`, {}, { missed: 'once' })
}

/** One that fails leaves the others of its portion alone. */
async function resultOf(id: string, handle: () => Promise<void>): Promise<JobResult> {
  try {
    await handle()
    return { id, status: 'completed' }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { id, status: 'failed', output: { message } }
  }
}

const addressOf = (connection: Connection): ConstructorOptions =>
  typeof connection === 'string'
    ? { connectionString: connection }
    : (connection as ConstructorOptions)
