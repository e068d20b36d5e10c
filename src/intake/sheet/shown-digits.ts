import type { CodePiece } from './number-code.ts'

const noBreakSpace = '\u00A0'

/** Fifteen digits are what a spreadsheet keeps of a number; 0.1 + 0.2 is 0.3 there. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return ''
  const rounded = Number(value.toPrecision(15))
  const size = Math.abs(rounded)
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) return String(rounded)
  return unmistakable(Number.isInteger(rounded) ? rounded.toFixed(0) : withoutExponent(rounded))
}

const withoutExponent = (value: number): string => {
  const text = String(value)
  return text.includes('e') ? value.toFixed(15).replace(/0+$/, '') : text
}

/** "1.234" could be a thousand and some; "1.2340" cannot. */
export const unmistakable = (text: string): string =>
  /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text

/**
 * Lays the digits of a number that is not negative into the places of a format: "#,##0.00", "00-00".
 * Null when it has none.
 */
export function digitsIn(value: number, pieces: readonly CodePiece[]): string | null {
  const runs = pieces.filter(({ kind }) => kind === 'digits')
  const all = runs.map(({ text }) => text).join('')
  if (!/[0#?]/.test(all)) return null
  if (all.includes('/')) return fractionIn(value, pieces)
  const point = all.indexOf('.')
  const whole = point === -1 ? all : all.slice(0, point)
  const decimals = point === -1 ? '' : all.slice(point + 1).replace(/[^0#?]/g, '')
  // Commas after the last digit divide by a thousand each, whether decimals stand before them or not.
  const thousands =
    /[0#?](,+)$/.exec(all.trimEnd())?.[1]?.length ?? /[0#?](,+)$/.exec(whole)?.[1]?.length ?? 0
  const scaled = Number((value / 1000 ** thousands).toPrecision(15))
  const [left = '0', right = ''] = fixed(scaled, decimals.length).split('.')
  const least = decimals.replace(/[#?]+$/, '').length
  const fraction = right.slice(0, Math.max(least, right.replace(/0+$/, '').length))
  const isGrouped = /[0#?][, ]+[0#?]/.test(whole)
  return laid(pieces, { left, fraction, isGrouped })
}

/** Rounded half up as written in decimals, which toFixed alone does not do. */
function fixed(value: number, decimals: number): string {
  const places = Math.min(decimals, 15)
  if (value >= 1e15) return value.toFixed(places)
  const shifted = Math.round(Number(`${withoutExponent(value)}e${places}`))
  return Number.isSafeInteger(shifted)
    ? Number(`${shifted}e-${places}`).toFixed(places)
    : value.toFixed(places)
}

function laid(
  pieces: readonly CodePiece[],
  number: { left: string; fraction: string; isGrouped: boolean },
): string {
  const runs = pieces.map((piece) => (piece.kind === 'digits' ? piece.text : ''))
  const decimalRun = runs.findIndex((text) => text.includes('.'))
  const wholeRuns = runs.map((text, index) => {
    if (decimalRun === -1 || index < decimalRun) return text
    return index === decimalRun ? text.slice(0, text.indexOf('.')) : ''
  })
  // ".0" has no place for the whole part, which is shown all the same.
  const hasWhole = wholeRuns.some((text) => /[0#?]/.test(text))
  const wholeOf = distributed(
    number,
    hasWhole ? wholeRuns : runs.map((_, at) => (at === decimalRun ? '0' : '')),
  )
  let isWritten = false
  return pieces
    .map((piece, index) => {
      if (piece.kind !== 'digits') return piece.text
      const fraction = index === decimalRun && number.fraction !== '' ? `.${number.fraction}` : ''
      const text = `${wholeOf[index] ?? ''}${fraction}`
      const shown = isWritten || number.isGrouped ? text : unmistakable(text)
      isWritten = true
      return shown
    })
    .join('')
}

/** From the right, each run takes as many digits as it has places; the first takes the rest. */
function distributed(
  { left, fraction, isGrouped }: { left: string; fraction: string; isGrouped: boolean },
  runs: readonly string[],
): string[] {
  const first = runs.findIndex((text) => /[0#?]/.test(text))
  const result = runs.map(() => '')
  // "#" shows no zero, and ".5" would be taken for 5: a fraction always keeps its zero before the point.
  const isNothing = left === '0' && fraction === '' && !runs.some((text) => text.includes('0'))
  let rest = isNothing ? '' : left
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const places = (runs[index] ?? '').replace(/[^0#?]/g, '')
    if (places === '') continue
    const take = index === first ? rest.length : Math.min(rest.length, places.length)
    const digits = rest.slice(rest.length - take)
    rest = rest.slice(0, rest.length - take)
    const least = places.replace(/^[#?]+/, '').length
    const padded = digits.padStart(least, '0')
    result[index] = isGrouped ? grouped(padded) : padded
  }
  return result
}

export const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, noBreakSpace)

/** "# ?/?" and "# ?/8": the nearest fraction whose denominator has so many digits, or is the one given. */
function fractionIn(value: number, pieces: readonly CodePiece[]): string {
  const code = pieces.map(({ text }) => text).join('')
  const below = /\/\s*([0#?\d]+)/.exec(code)?.[1] ?? '?'
  const hasWhole = /[0#?]\s+[0#?]/.test(code)
  const whole = hasWhole ? Math.floor(value) : 0
  const part = value - whole
  const given = /^\d+$/.test(below) && Number(below) > 0 ? Number(below) : null
  const [over, under] =
    given === null ? nearest(part, below.length) : [Math.round(part * given), given]
  if (over === 0) return String(whole)
  if (over === under && hasWhole) return String(whole + 1)
  return whole === 0 ? `${over}/${under}` : `${whole} ${over}/${under}`
}

function nearest(part: number, digits: number): [number, number] {
  let best: [number, number] = [Math.round(part), 1]
  for (let under = 2; under < 10 ** Math.min(digits, 3); under += 1) {
    const over = Math.round(part * under)
    if (Math.abs(over / under - part) < Math.abs(best[0] / best[1] - part) - 1e-12)
      best = [over, under]
  }
  return best
}
