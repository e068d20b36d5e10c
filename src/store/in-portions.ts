/** PostgreSQL takes at most 65,535 parameters in a statement; the widest table has 20 columns. */
const largestPortion = 1000

/** The rows in portions that one insert can take; none when there are no rows. */
export function* inPortions<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += largestPortion)
    yield rows.slice(start, start + largestPortion)
}
