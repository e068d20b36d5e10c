import { sql } from 'kysely'
import type { Transaction } from '../database.ts'
import { toJson } from '../json-text.ts'
import { type JobData, jobSchema, type QueueName, queues } from './queues.ts'

/**
 * Asks for a job in the transaction that makes it necessary: both come to be, or neither. Written into
 * the table of pg-boss as its documentation has it, with the columns that it would copy from the queue,
 * so that an action needs nothing but its transaction.
 */
export async function enqueueJob<Name extends QueueName>(
  transaction: Transaction,
  name: Name,
  data: JobData[Name],
): Promise<void> {
  const { retries, pause, longestPause } = queues[name]
  await sql`
insert into ${sql.table(`${jobSchema}.job`)}
  (name, data, policy, retry_limit, retry_delay, retry_backoff, retry_delay_max)
values (${name}, ${toJson(data)}, 'standard', ${retries}, ${pause}, true, ${longestPause})`.execute(
    transaction,
  )
}
