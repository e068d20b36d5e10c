/** What is done in the background, and what each job has to know. */
export interface JobData {
  readonly 'deliver-mail': { readonly mailId: string }
  readonly 'prepare-publication': { readonly publicationId: string; readonly edition: number }
  readonly 'send-due-reminders': Readonly<Record<string, never>>
}

export type QueueName = keyof JobData

export interface Queue {
  /** How often a job that failed is tried again, and the first and the longest pause before it, in seconds. */
  readonly retries: number
  readonly pause: number
  readonly longestPause: number
  /** How often the worker looks for jobs, in seconds, and how many it takes; where there are as many it looks again at once. */
  readonly looksEvery: number
  readonly takes: number
  /** The minute of each hour at which a job comes by itself. */
  readonly hourlyAt?: number
}

export const queues: Readonly<Record<QueueName, Queue>> = {
  'deliver-mail': { retries: 20, pause: 30, longestPause: 3_600, looksEvery: 2, takes: 10 },
  'prepare-publication': { retries: 5, pause: 20, longestPause: 300, looksEvery: 2, takes: 1 },
  'send-due-reminders': {
    ...{ retries: 3, pause: 60, longestPause: 600, looksEvery: 30, takes: 1 },
    hourlyAt: 5,
  },
}

/** The schema of the tables that pg-boss keeps, apart from ours. */
export const jobSchema = 'jobs'
