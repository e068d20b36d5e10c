import { canonicalJson } from '../../core/base/canonical-json.ts'
import type { Finding } from '../../core/base/finding.ts'
import { carryOver, readFrom } from '../../core/draft/carry-over.ts'
import type { Confidence, Draft, DraftMeasure, Meaning } from '../../core/draft/draft.ts'
import { foldText } from '../tables/fold-text.ts'

/**
 * What was read from a document, with the meaning that the document carries from where it was written,
 * for each cell whose words are still the same. Words that somebody has changed since are read anew.
 *
 * A document is never trusted: what it carries is shown, and wherever that is not what its words say to
 * us, a person is asked.
 */
export async function withCarriedDraft(
  read: Draft,
  carried: string | undefined,
): Promise<{ readonly draft: Draft; readonly findings: readonly Finding[] }> {
  const before = carried === undefined ? undefined : await parsed(carried)
  if (!before) return { draft: read, findings: [] }
  const draft = carryOver(folded(before), read)
  const checked = draft.measures.map((measure, index) =>
    asked(measure, read.measures[index] ?? measure),
  )
  return {
    draft: { ...draft, measures: checked.map(({ measure }) => measure) },
    findings: checked.flatMap(({ findings }) => findings),
  }
}

/** Few documents carry anything; what checks its shape takes longer to load than a plan to read. */
async function parsed(carried: string): Promise<Draft | undefined> {
  const { parseCarriedDraft } = await import('./parse-carried-draft.ts')
  return parseCarriedDraft(carried)
}

/** The words as every reader gives them. */
const folded = (draft: Draft): Draft => ({
  ...draft,
  measures: draft.measures.map((measure) => ({
    ...measure,
    text: Object.fromEntries(
      Object.entries(measure.text).map(([cell, words]) => [cell, foldText(words)]),
    ) as DraftMeasure['text'],
  })),
})

const meanings: readonly Meaning[] = [
  'indicators',
  'funding',
  'deadline',
  'responsible',
  'partners',
]

/** The measure with what it carries marked where its words say something else. */
function asked(
  measure: DraftMeasure,
  read: DraftMeasure,
): { readonly measure: DraftMeasure; readonly findings: readonly Finding[] } {
  const others = meanings.filter((meaning) => !saysTheSame(measure[meaning], read[meaning]))
  // What the words say anyway is no surer for being said twice.
  const marked = meanings.map((meaning) => [
    meaning,
    others.includes(meaning) ? likely(measure[meaning]) : read[meaning],
  ])
  return {
    measure: { ...measure, ...Object.fromEntries(marked) },
    findings: others.map((meaning) => setInTheFile(measure, meaning)),
  }
}

const saysTheSame = (a: DraftMeasure[Meaning], b: DraftMeasure[Meaning]): boolean =>
  canonicalJson(certain(a)) === canonicalJson(certain(b))

interface Told {
  readonly confidence?: Confidence
}

const each = (told: DraftMeasure[Meaning]): readonly Told[] => [told].flat()

const certain = (told: DraftMeasure[Meaning]): readonly Told[] =>
  each(told).map(({ confidence: _, ...said }) => said)

const likely = (told: DraftMeasure[Meaning]): Told | readonly Told[] =>
  Array.isArray(told)
    ? told.map((one: Told) => ({ ...one, confidence: 'likely' }))
    : { ...told, confidence: 'likely' }

const setInTheFile = (measure: DraftMeasure, meaning: Meaning): Finding => ({
  rule: 'set-in-the-file',
  severity: 'info',
  measure: measure.number === '' ? null : measure.number,
  position: measure.position,
  cell: readFrom[meaning].at(-1) ?? null,
  actual: measure.text[readFrom[meaning].at(-1) ?? 'measure'],
  expected: '',
  message: {
    bg: 'Значението на клетката е зададено от човек в системата, от която е файлът, и се различава от прочетеното в думите. Потвърдете го или го променете.',
    en: 'What this cell means was set by a person in the system that the file comes from, and differs from what its words say. Confirm it or change it.',
  },
})
