import type { Shape } from './cell-shape.ts'
import type { ColumnKey } from './header-words.ts'

/** What columns are told by their words, cells and neighbours; marks of time are told by themselves. */
export const told = [
  'number',
  'objective',
  'measure',
  'activity',
  'expectedResults',
  'indicators',
  'unit',
  'baseline',
  'target',
  'budget',
  'source',
  'deadline',
  'responsible',
  'partners',
  'goalNumber',
] as const satisfies readonly ColumnKey[]
export type Told = (typeof told)[number]

/**
 * Points for a meaning, of which the header's plain word for it gives a hundred. They are set by hand
 * after the columns of the conformance plans, and rounded: what counts is which of two meanings has more.
 */
export const wordPoints = { plainly: 100, nearly: 80, weakly: 50 } as const

/** A column that no word names has to look like something to be taken for it. */
export const nothingPoints = {
  said: 0,
  total: 45,
  named: 25,
  blank: 40,
  reported: 40,
  beside: 300,
} as const

/**
 * What else a header may mean that says a word of one column, where the cells say so: "Measure" above
 * numbers, "Goal 2026" above values, "Target date" above dates. In hundredths of what its words give.
 */
export const alsoMeant: Readonly<Partial<Record<Told, Readonly<Partial<Record<Told, number>>>>>> = {
  measure: { number: 50, activity: 60 },
  objective: { measure: 55, target: 50 },
  expectedResults: { measure: 50, target: 40, indicators: 40 },
  activity: { measure: 80 },
  indicators: { target: 65 },
  target: { indicators: 55, deadline: 35 },
  budget: { source: 40 },
  source: { budget: 70 },
  responsible: { partners: 40 },
  partners: { responsible: 40 },
}

/** What a word for indicators above several columns gives each of them. */
export const underIndicators: Readonly<Partial<Record<Told, number>>> = {
  indicators: 75,
  unit: 60,
  baseline: 70,
  target: 75,
}

/** A header that says only "value" may be of either value, or of money. */
export const anyValue: Readonly<Partial<Record<Told, number>>> = {
  baseline: 70,
  target: 80,
  budget: 60,
}

/** A header that says only "name". */
export const anyName: Readonly<Partial<Record<Told, number>>> = { measure: 75, indicators: 45 }

type Points = Readonly<Record<Shape, number>>

const points = (line: string): Points => {
  const [
    mark,
    number,
    sum,
    year,
    percent,
    code,
    money,
    time,
    unit,
    who,
    fund,
    value,
    valued,
    phrase,
    prose,
  ] = line.trim().split(/\s+/).map(Number)
  return {
    mark,
    number,
    sum,
    year,
    percent,
    code,
    money,
    time,
    unit,
    who,
    fund,
    value,
    valued,
    phrase,
    prose,
  } as Points
}

/** What a column gets for a meaning when all its cells have one shape; of several shapes their shares. */
export const shapePoints: Readonly<Record<Told, Points>> = {
  //                        mark number  sum  year    %  code money time unit  who fund value valued phrase prose
  number: points(
    '          -40    25   -60   -20  -60    60   -60  -40  -40  -40  -60   -40   -60   -40   -60',
  ),
  goalNumber: points(
    '      -60   -60   -60   -60  -60   -60   -60  -60  -60  -60  -60   -60   -60   -60   -60',
  ),
  objective: points(
    '       -60   -50   -60   -60  -60   -30   -50  -40  -50  -20  -10   -50     0    15    20',
  ),
  measure: points(
    '         -60   -40   -60   -60  -60   -30   -40  -20  -40  -15   -5   -40     0    25    35',
  ),
  activity: points(
    '        -60   -40   -60   -60  -60   -40   -40  -20  -40  -20  -10   -40     0    10    20',
  ),
  expectedResults: points(
    ' -60   -40   -60   -60  -40   -40   -50  -20  -40  -20  -10   -20     5    15    15',
  ),
  indicators: points(
    '      -60   -40   -60   -60  -40   -50   -40  -20  -20  -20  -10   -20    10    20     5',
  ),
  unit: points(
    '            -60   -40   -60   -60   10   -60   -30  -20   60  -30  -40   -40   -60     0   -60',
  ),
  baseline: points(
    '        -40    25     5     0   35   -30   -30  -15  -20  -40  -30    30    25    -5   -25',
  ),
  target: points(
    '          -40    25     5   -10   35   -30   -30  -15  -20  -40  -30    30    30    -5   -25',
  ),
  budget: points(
    '          -60    10    40   -60  -50   -40    60  -30  -40  -15   40   -20   -10   -15   -40',
  ),
  source: points(
    '          -60   -40   -60   -60  -60   -50   -10  -30  -40   10   50   -40   -30    -5   -30',
  ),
  deadline: points(
    '        -10   -20   -60    40  -60     0   -50   60  -50  -60  -60   -40   -40   -20   -50',
  ),
  responsible: points(
    '     -60   -40   -60   -60  -60   -40   -60  -40  -10   60  -20   -60   -50     0   -40',
  ),
  partners: points(
    '        -60   -40   -60   -60  -60   -40   -60  -40  -10   55  -20   -60   -50    -5   -40',
  ),
}

/** From so many cells on, what they look like counts in full. */
export const enoughCells = 3

/** What the whole of a column adds. */
export const wholeColumn = {
  /** Its numbers rise from row to row. */
  rising: { number: 40, baseline: -10, target: -10 },
  /** At most two thirds of the rows that are filled most have a cell of it. */
  sparse: {
    number: -20,
    measure: -50,
    responsible: -15,
    deadline: -20,
    target: -10,
    activity: -10,
    objective: 20,
  },
  /** Its header names a year before that of every deadline. */
  over: { baseline: 35, target: -40 },
  /** It says the same again and again. */
  repeated: {
    number: -40,
    measure: -40,
    indicators: -5,
    objective: 10,
    unit: 10,
    activity: -20,
    responsible: 15,
    partners: 10,
  },
  /** No other column of words says more. */
  longest: { measure: 20 },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Told, number>>>>>

/** What a meaning gets from the one in the column before it. */
export const beside: Readonly<Partial<Record<Told, Readonly<Partial<Record<Told, number>>>>>> = {
  measure: { number: 15, objective: 5 },
  indicators: { measure: 5, expectedResults: 10 },
  expectedResults: { measure: 12, activity: 12 },
  unit: { indicators: 25, measure: -10 },
  baseline: { indicators: 15, unit: 15 },
  target: { baseline: 20, indicators: 15, unit: 15 },
  source: { budget: 20 },
  budget: { source: 15 },
  partners: { responsible: 15 },
}

/** What a table gets as a whole. */
export const whole = {
  /** Nothing in it says what is done. */
  noMeasure: -150,
  /** A meaning twice, the second time without its word. */
  again: -75,
  /** Two columns of the numbers of one thing. */
  numberAgain: -120,
  /** Numbers behind the measures; helpers before those who answer; what is to be before what is. */
  numberBehind: -30,
  partnersFirst: -15,
  targetFirst: -20,
  /** Other things stand between a value and one that is guessed. */
  valuesApart: -30,
  /** Baseline and target say the same things with other numbers. */
  alike: 25,
  /** The header of the baseline names an earlier year than that of the target, or a later one. */
  earlier: 30,
  later: -80,
  /** Values stand alone, and nothing says what they count; or something does. */
  unnamed: -10,
  named: 20,
  /** Values that say themselves what they count, beside names that no header announces. */
  namedTwice: -45,
  /** A baseline without anything to reach. */
  noTarget: -60,
  /** Helpers, but nobody whom they help; where money comes from, but none. */
  alone: -25,
  /** The parts that a plan has: what comes of it, when, who. */
  values: 10,
  deadline: 15,
  responsible: 25,
  /** What is counted stands behind what is done, unless a header says otherwise. */
  valuesFirst: -35,
  /** What stands in front of the measures is what they serve; what stands behind is not. */
  objectiveBehind: -15,
} as const
