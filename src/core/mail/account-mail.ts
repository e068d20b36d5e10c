/** How often what is due is recalled to an account: as it comes, once a day at most, or every Monday. */
export const rhythms = ['daily', 'weekly'] as const
export type Rhythm = (typeof rhythms)[number]
