interface Ordinal {
  readonly kind: 'digits' | 'letter' | 'roman'
  readonly place: number
}

const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшщюя']
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** What a cell may number its column by; "7=5x6" is the seventh and says how it is reckoned. */
function ordinalsOf(text: string): Ordinal[] {
  const bare = /^\(?(\d{1,2}|\p{L}{1,4})\)?\.?(?:\s*=.{0,30})?$/u.exec(text)?.[1]?.toLowerCase()
  if (bare === undefined) return []
  if (/^\d/.test(bare)) return [{ kind: 'digits', place: Number(bare) }]
  const letter = alphabets.map((alphabet) => alphabet.indexOf(bare)).find((place) => place >= 0)
  const roman = romans.indexOf(bare.replace(/і/g, 'i').replace(/х/g, 'x'))
  return [
    ...(letter === undefined || bare.length > 1
      ? []
      : [{ kind: 'letter', place: letter + 1 } as const]),
    ...(roman === -1 ? [] : [{ kind: 'roman', place: roman + 1 } as const]),
  ]
}

/** The place of "й", which is left out where letters number. */
const leftOut = 10

/** One after the other. */
const follows = (next: Ordinal, last: Ordinal): boolean =>
  next.kind === last.kind &&
  (next.place === last.place + 1 ||
    (next.kind === 'letter' && last.place === leftOut - 1 && next.place === leftOut + 1))

/**
 * "1 2 3 4", "(1) (2) (3)", "а б в", "А Б 1 2 3" under the header: the columns are numbered, nothing is
 * said.
 */
export function isNumbering(own: readonly string[]): boolean {
  if (own.length < 3) return false
  let lasts: readonly Ordinal[] = []
  for (const text of own) {
    const before = lasts
    const all = ordinalsOf(text)
    const onward = all.filter((next) => before.some((last) => follows(next, last)))
    const begins = all.filter(
      ({ kind, place }) => place <= 1 && before.every((last) => last.kind !== kind),
    )
    lasts = onward.length > 0 ? onward : begins
    if (lasts.length === 0) return false
  }
  return true
}
