import type { ColumnKey } from './header-words.ts'

/**
 * A plan has no cell for the names of indicators or their units of their own: they go, line by line,
 * before and after the values they belong to ("Trained staff – 60 persons"). Where the indicators are
 * the only column of values, they are the targets.
 */
export function withIndicatorWords(
  words: ReadonlyMap<ColumnKey, string>,
  columns: readonly (ColumnKey | undefined)[],
): Map<ColumnKey, string> {
  const composed = new Map(words)
  const named = linesOf(words.get('indicators'))
  const [names, standing] = columns.includes('baseline')
    ? [isCounted(linesOf(words.get('target'))) ? withoutNumbers(named) : named, undefined]
    : withoutStanding(named, words.get('target'))
  const units = linesOf(words.get('unit'))
  composed.delete('indicators')
  composed.delete('unit')
  if (standing !== undefined) composed.set('baseline', standing)
  const valueKeys = (['baseline', 'target'] as const).filter((key) => columns.includes(key))
  const keys = valueKeys.length === 0 ? (['target'] as const) : valueKeys
  for (const key of keys) {
    const lines = linesOf(words.get(key))
    const values = named.length === 0 ? lines : withoutNumbers(lines)
    const last = key === keys.at(-1)
    // Named beside its baseline, an indicator without a target is left without one.
    const isNamed = valueKeys.length > 1 && linesOf(words.get('baseline')).length > 0
    if (values.length === 0 && (isNamed || !(last && names.length + units.length > 0))) continue
    composed.set(key, joined(...inPieces(names, values), units))
  }
  return composed
}

/** "Products tested: 1,120", "Late trains – 9 % (2024)": a name, and how it stands; a year is no value. */
const standingValue =
  /^(.*\p{L}[^:–—]*?)(?:\s*:|\s[–—-])\s*(?!\s*(?:19|20)\d\d$)[<>≥≤~]?\s?\d[\d\s.,]*(?:%|\s?\p{L}{2,12})?(?:\s*\([^()]*\))?$/u

/**
 * Names with values, beside a column of targets and none of baselines: "Products tested: 1,120" and
 * "1,300". How things stand is then the baseline, and the names alone go before the targets.
 */
function withoutStanding(
  lines: readonly string[],
  targets: string | undefined,
): [names: readonly string[], standing: string | undefined] {
  const names = withoutNumbers(lines)
  const found = names.map((line) => standingValue.exec(line))
  const values = withoutNumbers(linesOf(targets))
  const alike = values.length === names.length && values.every((value) => /\d/.test(value))
  if (!alike || names.length === 0 || !found.every((match) => match !== null))
    return [lines, undefined]
  return [found.map((match) => match?.[1] ?? ''), names.join('\n')]
}

const enumerated = /^\s*(\d{1,2})[.)]\s+(?=\S)/

/** "1. Trained" above "2. Hired" in one cell, "1. 25" above "2. 3" in another: the numbers pair them and say no more. */
const withoutNumbers = (lines: readonly string[]): readonly string[] =>
  isCounted(lines) ? lines.map((line) => line.replace(enumerated, '')) : lines

const isCounted = (lines: readonly string[]): boolean =>
  lines.length > 1 && lines.every((line, index) => Number(enumerated.exec(line)?.[1]) === index + 1)

const linesOf = (text: string | undefined): string[] =>
  text === undefined || text === '' ? [] : text.split('\n')

/**
 * Names in one line against values in one line, "trained; women" against "150; 60 %": each name with its
 * value, where there are as many of both. Else they stay as they are.
 */
function inPieces(
  names: readonly string[],
  values: readonly string[],
): [names: readonly string[], values: readonly string[]] {
  if (names.length !== 1 || values.length !== 1) return [names, values]
  const [each, every] = [piecesOf(names[0]), piecesOf(values[0])]
  return each.length > 1 && each.length === every.length ? [each, every] : [names, values]
}

const piecesOf = (line = ''): string[] =>
  line
    .split(';')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')

function joined(
  names: readonly string[],
  values: readonly string[],
  units: readonly string[],
): string {
  const measured = withUnits(values, units)
  if (values.length === 0) return [...names, ...units].join('\n')
  if (names.length === measured.length)
    return measured.map((value, index) => named(names[index] ?? '', value)).join('\n')
  const [first = '', ...others] = measured
  if (names.length === 1) return [named(names[0] ?? '', first), ...others].join('\n')
  return [...names, ...measured].join('\n')
}

/** The name before its value, unless the value says it: "report" and "a report is published". */
function named(name: string, measured: string): string {
  const bare = name.replace(/[\s:;–—-]+$/u, '')
  const printed = measured.replace(/\s*;\s*$/, '')
  const value = /%\s*\)?$/.test(bare) && /\d$/.test(printed) ? `${printed} %` : printed
  const says = ` ${spaced(value)} `.includes(` ${spaced(bare)} `)
  return says ? value : `${bare} – ${value}`
}

const spaced = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()

/** Each value with its unit, or with the only unit; other numbers of units cannot be told apart. */
function withUnits(values: readonly string[], units: readonly string[]): string[] {
  if (units.length > 1 && units.length !== values.length) return [...values, ...units]
  return values.map((value, index) => withUnit(value, units[index] ?? units[0]))
}

/** A unit follows its value unless the value says it already; behind other words it is a note. */
function withUnit(value: string, unit: string | undefined): string {
  const years = value.split(/; (?=20\d\d: )/u)
  if (years.length > 1) return years.map((each) => withUnit(each, unit)).join('; ')
  if (unit === undefined || value.toLowerCase().includes(unit.toLowerCase())) return value
  return /[\d%]$/.test(value) ? `${value} ${unit}` : `${value} (${unit})`
}
