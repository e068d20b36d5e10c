import type { Words } from '../base/language.ts'
import type { Measure } from '../plan/plan.ts'
import type { Publication } from './publication.ts'

/** What kind of words they are that people have typed and that are published as they stand. */
export const textKinds = [
  'cell',
  'indicator',
  'note',
  'judgement',
  'decision',
  'amendment',
  'previous',
  'annual-report',
] as const
export type TextKind = (typeof textKinds)[number]

export interface PublishedText {
  readonly kind: TextKind
  /** The code of the measure that it is about; null where it is about the plan. */
  readonly measure: string | null
  readonly words: string
}

/** All words of people in a publication, in its order. */
export function publishedTexts(publication: Publication): PublishedText[] {
  const { plan, reports, circumstances, annualReport } = publication
  const { decisions = [], judgements = [], previous = [] } = circumstances
  return [
    ...plan.measures.flatMap(textsOfMeasure),
    ...(plan.amendments ?? []).flatMap(({ reason }) => said('amendment', null, reason)),
    ...reports.flatMap(({ measure, reports: all }) =>
      all.flatMap(({ note }) => (note ? said('note', measure, note) : [])),
    ),
    ...judgements.flatMap(({ measure, reason }) => said('judgement', measure, reason)),
    ...decisions.flatMap(({ measure, reason }) => said('decision', measure, reason)),
    ...previous.flatMap(({ measure, source }) => (source ? said('previous', measure, source) : [])),
    ...(annualReport?.sections ?? []).flatMap(({ text }) => said('annual-report', null, text)),
  ]
}

const said = (
  kind: TextKind,
  measure: string | null,
  words: Words | Readonly<Record<string, string>>,
): PublishedText[] =>
  [...new Set(Object.values(words))].map((each) => ({ kind, measure, words: each }))

/** A target says what is wanted, and money and days are no people. */
const cells = ['measure', 'objective', 'expectedResults', 'baseline'] as const

const textsOfMeasure = ({ code, text, indicators }: Measure): PublishedText[] => [
  ...Object.values(text).flatMap((each) =>
    cells.map((cell): PublishedText => ({ kind: 'cell', measure: code, words: each[cell] })),
  ),
  ...indicators.flatMap(({ name, baselineNote, targetNote, targetRevisions = [] }) => [
    ...said('indicator', code, name),
    ...[baselineNote, targetNote].flatMap((note) =>
      note === null ? [] : said('indicator', code, { note }),
    ),
    ...targetRevisions.flatMap(({ reason }) => said('amendment', code, reason)),
  ]),
]
