/** How long a browser may take to answer a challenge. In milliseconds. */
const challengeLasts = 10 * 60 * 1000

export const challengeEnds = (now: string): string =>
  new Date(Date.parse(now) + challengeLasts).toISOString()
