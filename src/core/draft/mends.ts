import { canonicalJson } from '../base/canonical-json.ts'
import { type CellKey, cellKeys, type Draft, type DraftMeasure, type Meaning } from './draft.ts'
import { matchMeasures } from './match-measures.ts'
import { sameButForSigns } from './same-but-for-signs.ts'

/** Three versions of one plan: what its document said, what people have made of that, what a newer document says. */
export interface Versions {
  readonly read: Draft
  readonly ours: Draft
  readonly theirs: Draft
}

export interface InThree<Value> {
  readonly read: Value
  readonly ours: Value
  readonly theirs: Value
}

/** A measure that all three have. */
export type MeasureInThree = InThree<DraftMeasure>

/** Where a person has mended something: the plan's own words, or a cell of a measure. */
export type MendedCell = 'title' | 'year' | 'number' | CellKey

/** What a person has mended, and what the newer document says there. */
export interface Mend {
  /** Unique among the mends of one newer version. */
  readonly key: string
  readonly cell: MendedCell
  /** Null where it is the plan's own title or year. */
  readonly measure: MeasureInThree | null
  readonly words: InThree<string>
  /** Whether the words are mended, and not only what they mean. */
  readonly reworded: boolean
  /** What the cell means, where a person has set that. */
  readonly meaning: Meaning | null
  /**
   * `kept`: the newer document leaves the place as it was, so that nothing is asked. `ours`: a person
   * is asked, and what is mended stays unless they say otherwise. `open`: both have changed the place,
   * and a person must say.
   */
  readonly standing: 'kept' | 'ours' | 'open'
}

/** The cell whose words a meaning that was set by hand was set against. */
export const setAgainst: Readonly<Record<Meaning, CellKey>> = {
  indicators: 'target',
  funding: 'budget',
  deadline: 'deadline',
  responsible: 'responsible',
  partners: 'partners',
}

const meanings = Object.entries(setAgainst) as [Meaning, CellKey][]

/** What else a meaning is read from; other words there do not undo it, but a person is asked. */
const readAlsoFrom: Readonly<Partial<Record<Meaning, CellKey>>> = {
  indicators: 'baseline',
  partners: 'responsible',
}

/** The measures of a newer version that were there before, by their position in it. */
export function knownMeasures({ read, ours, theirs }: Versions): Map<number, MeasureInThree> {
  const then = new Map(read.measures.map((measure) => [measure.position, measure]))
  const asRead = new Map(
    ours.measures.map((measure) => [measure, then.get(measure.position) ?? measure]),
  )
  return new Map(
    matchMeasures(ours.measures, theirs.measures, asRead).flatMap(({ before, after }) =>
      before && after
        ? [[after.position, { read: asRead.get(before) ?? before, ours: before, theirs: after }]]
        : [],
    ),
  )
}

/** All that people have mended and the newer version does not say by itself, in its order. */
export function mendsBetween(versions: Versions): Mend[] {
  const { read, ours, theirs } = versions
  const year = (draft: Draft) => String(draft.year ?? '')
  // A document that does not say its year is for the year that was known.
  const yearThen = theirs.year === null ? year(read) : year(theirs)
  const otherYear = ![year(read), year(ours)].includes(yearThen)
  return [
    ...mendOfHeading('title', { read: read.title, ours: ours.title, theirs: theirs.title }),
    ...mendOfHeading('year', { read: year(read), ours: year(ours), theirs: yearThen }),
    ...[...knownMeasures(versions).values()].flatMap((measure) =>
      (['number', ...cellKeys] as const).flatMap((cell) => mendOfCell(cell, measure, otherYear)),
    ),
  ]
}

function mendOfHeading(cell: 'title' | 'year', words: InThree<string>): Mend[] {
  if (!isMended(words)) return []
  const standing = standingOf(words)
  return [{ key: cell, cell, measure: null, words, reworded: true, meaning: null, standing }]
}

function mendOfCell(cell: 'number' | CellKey, measure: MeasureInThree, otherYear: boolean): Mend[] {
  const words = wordsOf(measure, cell)
  const reworded = isMended(words)
  const meaning = setIn(cell, measure)
  if (!reworded && meaning === null) return []
  const standing =
    words.ours === words.theirs || words.read === words.theirs
      ? standingOfMeaning(meaning, measure, otherYear)
      : standingOf(words)
  const key = `${measure.theirs.position}-${cell}`
  return [{ key, cell, measure, words, reworded, meaning, standing }]
}

const wordsOf = (
  { read, ours, theirs }: MeasureInThree,
  cell: 'number' | CellKey,
): InThree<string> =>
  cell === 'number'
    ? { read: read.number, ours: ours.number, theirs: theirs.number }
    : { read: read.text[cell], ours: ours.text[cell], theirs: theirs.text[cell] }

const isMended = ({ read, ours, theirs }: InThree<string>): boolean =>
  ours !== read && ours !== theirs

const standingOf = ({ read, theirs }: InThree<string>): Mend['standing'] => {
  if (read === theirs) return 'kept'
  return sameButForSigns(read, theirs) ? 'ours' : 'open'
}

/** The meaning that a person has set in a cell, where the newer document does not give the same. */
function setIn(cell: 'number' | CellKey, { ours, theirs }: MeasureInThree): Meaning | null {
  const [meaning] = meanings.find(([, own]) => own === cell) ?? []
  if (!meaning || !ours.byHand?.includes(meaning)) return null
  return certain(ours[meaning]) === certain(theirs[meaning]) ? null : meaning
}

/** What is meant, however certain that is. */
const certain = (meant: DraftMeasure[Meaning]): string =>
  canonicalJson([meant].flat().map(({ confidence: _, ...said }) => said))

/** Of a meaning whose own words are as they were. */
function standingOfMeaning(
  meaning: Meaning | null,
  { read, ours, theirs }: MeasureInThree,
  otherYear: boolean,
): Mend['standing'] {
  // "By the end of June" is another day in a plan of another year.
  if (meaning === 'deadline' && otherYear) return 'open'
  const also = meaning && readAlsoFrom[meaning]
  if (!also) return 'kept'
  return [read.text[also], ours.text[also]].includes(theirs.text[also]) ? 'kept' : 'ours'
}

/** Whose words a mended place gets. */
export const mendAnswers = ['ours', 'theirs'] as const
export type MendAnswer = (typeof mendAnswers)[number]

/**
 * What becomes of a mend; nothing where a person must say and has not.
 *
 * @param rest what a person has said of all those that they have not answered one by one
 */
export function answerTo(
  mend: Mend,
  given: ReadonlyMap<string, MendAnswer>,
  rest: MendAnswer | null = null,
): MendAnswer | undefined {
  if (mend.standing === 'kept') return 'ours'
  return given.get(mend.key) ?? (mend.standing === 'ours' ? 'ours' : (rest ?? undefined))
}

/** The measures that people have mended and the newer version has no more. */
export function mendedAndGone(versions: Versions): DraftMeasure[] {
  const known = new Set([...knownMeasures(versions).values()].map(({ ours }) => ours))
  const then = new Map(versions.read.measures.map((measure) => [measure.position, measure]))
  return versions.ours.measures.filter((measure) => {
    const read = then.get(measure.position) ?? measure
    const mended =
      read.number !== measure.number ||
      cellKeys.some((cell) => read.text[cell] !== measure.text[cell])
    return !known.has(measure) && (mended || (measure.byHand ?? []).length > 0)
  })
}
