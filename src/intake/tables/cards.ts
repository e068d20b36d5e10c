import type { LeftCell, SectionRow, TableBody } from './body.ts'
import { apart, type Pair, pairsOf } from './card-labels.ts'
import { type Milestones, milestonesAt } from './card-milestones.ts'
import { composedWords } from './composed-words.ts'
import { distinct, type Grid, type GridRow } from './grid.ts'
import type { Header } from './header.ts'
import type { ColumnKey, HeaderWords } from './header-words.ts'
import type { MeasureRow } from './measure-row.ts'
import { bareNumber, splitLeadingNumber } from './printed-number.ts'
import { sectionWords } from './sections.ts'
import { beginsWithOne, spaced } from './spaced.ts'

/** A measure laid out as "label: value", one below the other. */
interface Card {
  readonly row: number
  readonly words: Map<ColumnKey, string>
  /** The units that its labels give. */
  readonly units: Map<ColumnKey, string>
  /** The label that it began with. */
  readonly opening: string
  /** When the steps of a table within it are due. */
  readonly phases: string[]
}

/** Fewer labels than these, and a table of two columns may be anything. */
const fewestLabels = 4
/** With other cards beside it, a card may lack some. */
const fewestInRow = 3

/** The measures of a table that has its labels in a column, or undefined when it is no such table. */
export function readCards(grid: Grid, words: HeaderWords): TableBody | undefined {
  const found: Found = { rows: [], left: [] }
  let next = 0
  for (const [index, row] of grid.rows.entries()) {
    if (index < next) continue
    const open = openCard(found.rows)
    const inner = open && milestonesAt(grid.rows, index, words)
    next = inner?.end ?? index + 1
    if (inner) {
      addMilestones(open, inner)
      found.left.push({ ...leftOver(row, inner.header.join(' · ')), reason: 'header' })
    } else {
      addRow(found, row, words)
    }
  }
  const { rows, left } = found
  const cards = rows.filter((row) => 'words' in row)
  if (cards.length === 0 || !cards.every((card) => has(card, fewestInRow))) return undefined
  return {
    rows: rows.map((row) => ('words' in row ? measureOf(row) : row)),
    left,
    open: undefined,
    completed: undefined,
    certain: cards.some((card) => has(card, fewestLabels)),
  }
}

interface Found {
  readonly rows: (SectionRow | Card)[]
  readonly left: LeftCell[]
}

/** A section, or what a row's labels say of the card that it belongs to. */
function addRow({ rows, left }: Found, row: GridRow, words: HeaderWords): void {
  const texts = distinct(row.slots).map((cell) => cell.text)
  const filled = texts.filter((text) => text !== '')
  const goal = numberedGoal(filled, words)
  const { pairs, unknown } = goal === undefined ? pairsOf(texts, words) : noPairs
  const [alone = ''] = filled
  const isAlone = pairs.length === 0 && filled.length === 1 && !beginsWithOne(alone, words.total)
  const section = goal ?? (isAlone ? alone : undefined)
  if (section !== undefined) rows.push({ kind: 'section', text: section, row: row.index + 1 })
  else if (unknown.length > 0) left.push(leftOver(row, unknown.join(' · ')))
  for (const pair of pairs) {
    addPair(pair, row.index + 1, rows)
    left.push({ ...leftOver(row, pair.printed), reason: 'header' })
  }
}

const openCard = (rows: readonly (SectionRow | Card)[]): Card | undefined => {
  const last = rows.at(-1)
  return last !== undefined && 'words' in last ? last : undefined
}

/** The steps of a measure are its targets, and tell its deadline where no label does. */
function addMilestones({ words, phases }: Card, { lines, deadlines }: Milestones): void {
  const before = words.get('target') ?? ''
  words.set('target', [before, ...lines].filter((line) => line !== '').join('\n'))
  phases.push(...deadlines)
}

const noPairs = { pairs: [], unknown: [] }

/** "Goal 1 | Water", "Goal 1: Water": a number makes it a section, not the aim of the measure below. */
function numberedGoal(texts: readonly string[], words: HeaderWords): string | undefined {
  if (texts.length > 2) return undefined
  const [label = ''] = texts.length === 1 ? apart(texts[0] ?? '') : texts
  const { number, style } = sectionWords(label, words.section)
  return number !== '' && /^\p{L}.* /u.test(style) ? texts.join(': ') : undefined
}

const leftOver = (row: GridRow, text: string): LeftCell => ({
  reason: 'label',
  text,
  column: 0,
  row: row.index + 1,
  header: '',
})

const has = ({ words }: Card, labels: number): boolean =>
  words.has('measure') && words.size >= labels

/** A label that comes again after the measure was named begins the next card. */
function addPair(pair: Pair, row: number, rows: (SectionRow | Card)[]): void {
  const { key, continues = false } = pair
  const before = openCard(rows)
  const begins = !continues && (key === 'measure' || key === 'number')
  const again = begins && before?.words.get(key) && !(before && tellsMore(pair, before))
  const card = again ? undefined : before
  const current = card ?? {
    row,
    words: new Map(),
    units: new Map(),
    opening: spaced(pair.printed),
    phases: [],
  }
  if (card === undefined) rows.push(current)
  addTo(current, pair)
}
/**
 * "What will be done" below "Action" and its aim: other words for a measure, and nothing yet of who or when. Where
 * "Commitment 1" has told the number, "What is the commitment?" tells more of it.
 */
const tellsMore = ({ key, number, printed, whole }: Pair, { opening, words }: Card): boolean =>
  key === 'measure' &&
  number === '' &&
  spaced(printed) !== opening &&
  (words.has('number') ||
    (whole === true && [...words.keys()].every((each) => ofWhat.includes(each))))

const ofWhat: readonly ColumnKey[] = ['number', 'measure', 'objective', 'expectedResults']

function addTo({ words, units }: Card, { key, value, unit, number }: Pair): void {
  words.set(key, joined(key, words.get(key) ?? '', value))
  if (unit !== undefined) units.set(key, unit)
  if (number !== '' && !words.has('number')) words.set('number', number)
}

/** "Start" and "End" are one time. */
const joined = (key: ColumnKey, before: string, value: string): string =>
  before === '' ? value : `${before}${key === 'deadline' && value !== '' ? ' – ' : '\n'}${value}`

function measureOf({ row, words, units, phases }: Card): MeasureRow {
  if (!words.get('deadline') && phases.length > 0) words.set('deadline', phases.join('\n'))
  const said = aimed(words)
  const composed = composedWords(said, [...said.keys()])
  const split = words.has('number') ? undefined : splitLeadingNumber(words.get('measure') ?? '')
  const number = split?.number ?? bareNumber(words.get('number') ?? '')
  if (split !== undefined) composed.set('measure', split.rest)
  composed.delete('number')
  return {
    kind: 'measure',
    number,
    words: composed,
    implied: Object.fromEntries(units),
    row,
    missing: [],
    across: [],
    dittos: [],
    money: [],
    group: undefined,
  }
}

/** Where no label says "target", a goal in numbers is it. */
function aimed(words: ReadonlyMap<ColumnKey, string>): ReadonlyMap<ColumnKey, string> {
  const goal = words.get('objective') ?? ''
  if (words.has('target') || !/^\D{0,3}\d[\d\s.,]*\D{0,12}$/u.test(goal)) return words
  return new Map([...words].map(([key, said]) => [key === 'objective' ? 'target' : key, said]))
}

/** A table of cards has no header row. */
export const noHeader: Header = {
  firstRow: 0,
  endRow: 0,
  columns: [],
  texts: [],
  units: [],
  implied: {},
  labels: [],
  years: new Set(),
  times: [],
  carried: new Set(),
  leading: splitLeadingNumber,
  guessed: [],
  doubted: [],
}
