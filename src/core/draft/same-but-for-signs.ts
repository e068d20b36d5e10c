/** Whether two texts differ in spaces, quotation marks, dashes or a closing stop only: in no word and no number. */
export const sameButForSigns = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (text: string): string =>
  text
    .replace(/[„“”«»‚‘’"']/gu, '"')
    .replace(/[‐‑‒–—―−-]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.;,]+$/u, '')
    .trimStart()
