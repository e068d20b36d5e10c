import type { Confidence, Draft, DraftMeasure } from '../../core/draft/draft.ts'

/** How one reading of a document compares with another that is taken for right. */
export interface Comparison {
  /** Every number, word and meaning is the same, however sure. */
  readonly same: boolean
  /** What differs, told for whoever looks. */
  readonly differs: readonly string[]
  /** Readings that nobody would be asked about and that the right one has not. */
  readonly wrongThoughSure: readonly string[]
}

export function compareReadings(right: Draft, read: Draft): Comparison {
  const measures = right.measures.flatMap((expected, index) => {
    const measure = read.measures[index]
    return measure === undefined ? [] : compareMeasures(expected, measure)
  })
  const [wanted, given] = [right.measures.length, read.measures.length]
  const differs = [
    ...(wanted === given ? [] : [`${given} measures for ${wanted}`]),
    ...measures.flatMap((each) => each.differs),
  ]
  const wrongThoughSure = measures.flatMap((each) => each.wrongThoughSure)
  return { same: differs.length === 0, differs, wrongThoughSure }
}

function compareMeasures(right: DraftMeasure, read: DraftMeasure): Omit<Comparison, 'same'> {
  const words = Object.entries(right.text).flatMap(([cell, expected]) => {
    const said = read.text[cell as keyof DraftMeasure['text']]
    return said === expected ? [] : [`${cell}: ${said} for ${expected}`]
  })
  const meant = meanings.map((meaning) => compareMeaning(meaning, right, read))
  return {
    differs: [
      ...(right.number === read.number ? [] : [`number ${read.number} for ${right.number}`]),
      ...words,
      ...meant.flatMap((each) => each.differs),
    ],
    wrongThoughSure: meant.flatMap((each) => each.wrongThoughSure),
  }
}

function compareMeaning(
  meaning: (typeof meanings)[number],
  right: DraftMeasure,
  read: DraftMeasure,
): Omit<Comparison, 'same'> {
  const [known, said] = [readings(right, meaning), readings(read, meaning)]
  const other = said.filter(({ is }) => known.every((each) => each.is !== is))
  const fewer =
    known.length === said.length ? [] : [`${meaning}: ${said.length} for ${known.length}`]
  return {
    differs: [...other.map(({ is }) => `${meaning}: ${is}`), ...fewer],
    wrongThoughSure: other.flatMap(({ is, confidence }) =>
      confidence === 'sure' ? `${meaning}: ${is}` : [],
    ),
  }
}

const meanings = ['indicators', 'funding', 'deadline', 'responsible', 'partners'] as const

interface Reading {
  readonly is: string
  readonly confidence: Confidence
}

/** Words that name no deadline say nothing that could be wrong. */
function readings(measure: DraftMeasure, meaning: (typeof meanings)[number]): Reading[] {
  const said = measure[meaning]
  const each = (Array.isArray(said) ? said : [said]) as { confidence?: Confidence }[]
  return each
    .filter(() => meaning !== 'deadline' || measure.text.deadline !== '')
    .map(({ confidence = 'sure', ...is }) => ({ is: JSON.stringify(is), confidence }))
}
