/** A year that stands alone: not an end of "2021-2025", not "2021/2303", "№ 2024" or "01.01.2024". */
const year = /(?<![\d/№–—-]|\d\s*[–—-]\s*|№\s)(?<!\d\.)(20\d\d)(?![\d/]|\s*[–—-]\s*(?:20)?\d\d)/gu

const yearsIn = (text: string): number[] =>
  [...text.matchAll(year)].map((match) => Number(match[1]))

/** The year a plan is for: in its title, else the one most deadlines name, else none. */
export function planYear(title: string, deadlines: readonly string[]): number | null {
  const [inTitle] = yearsIn(title)
  if (inTitle !== undefined) return inTitle
  const counts = new Map<number, number>()
  for (const each of deadlines.flatMap(yearsIn)) counts.set(each, (counts.get(each) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most !== undefined && most[1] * 2 > deadlines.length ? most[0] : null
}
