/** What lists are numbered by, each in its order. */
const series: readonly (readonly string[])[] = [
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
  ['а', 'б', 'в', 'г', 'д', 'е', 'ж', 'з'],
  ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
]

const marks =
  /(?:^|(?<=[\s;,]))(?:\((\p{L}{1,4}|\d{1,2})\)|(\p{L}{1,4}|\d{1,2})([.)]))(?=\s+[\p{L}\p{N}„“"])/gu

interface Mark {
  readonly start: number
  readonly end: number
  readonly name: string
  /** "(a)", "a)" and "a." are three ways; a list keeps to one. */
  readonly way: string
}

/**
 * "i. 4 modules ii. 80 trainers", "а) срещи – 5; б) участници – 80": a list within one line, each of its
 * items on a line of its own. Its marks count on from the first, which opens the line.
 */
export function withListsApart(text: string): string {
  if (!/[.)]/.test(text)) return text
  return text
    .split('\n')
    .map((line) => itemsOf(line).join('\n'))
    .join('\n')
}

function itemsOf(line: string): string[] {
  const found = [...line.matchAll(marks)].map(
    ({ index, 0: printed, 1: bracketed, 2: name, 3: sign }): Mark => ({
      start: index,
      end: index + printed.length,
      name: (bracketed ?? name ?? '').toLowerCase(),
      way: bracketed === undefined ? (sign ?? '') : '(',
    }),
  )
  const [first] = found
  if (!first || /[\p{L}\p{N}]/u.test(line.slice(0, first.start))) return [line]
  const list = listFrom(first, found)
  if (list.length < 2) return [line]
  return list.map(({ end }, index) => `• ${line.slice(end, list[index + 1]?.start).trim()}`)
}

/** The marks that follow upon the first without a gap, in the same way. */
function listFrom(first: Mark, found: readonly Mark[]): Mark[] {
  const names = series.find((each) => each[0] === first.name) ?? []
  const list: Mark[] = []
  for (const mark of found) {
    if (mark.way === first.way && mark.name === names[list.length]) list.push(mark)
  }
  return list
}
