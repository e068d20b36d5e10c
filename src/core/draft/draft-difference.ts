import { type CellKey, cellKeys, type Draft, type DraftMeasure } from './draft.ts'
import { type MatchedMeasure, matchMeasures } from './match-measures.ts'

/** What a newer version of a plan's document says otherwise. */
export interface DraftDifference {
  /** The plan's own words: null where nothing changed. */
  readonly title: Change | null
  readonly year: Change | null
  readonly goals: readonly GoalChange[]
  /** In the newer document's order, the removed ones where they stood. */
  readonly measures: readonly MeasureChange[]
  readonly counts: Readonly<Record<MeasureChange['kind'], number>>
}

export interface Change {
  readonly before: string
  readonly after: string
}

/** A goal that one version has and the other has not, or whose title reads otherwise. */
export interface GoalChange {
  readonly number: string
  readonly before: string | null
  readonly after: string | null
}

export type ChangedCell = Change & { readonly cell: CellKey | 'number' | 'goal' }

export type MeasureChange =
  | { readonly kind: 'added'; readonly after: DraftMeasure }
  | { readonly kind: 'removed'; readonly before: DraftMeasure }
  | { readonly kind: 'same'; readonly before: DraftMeasure; readonly after: DraftMeasure }
  | {
      readonly kind: 'changed'
      readonly before: DraftMeasure
      readonly after: DraftMeasure
      readonly cells: readonly ChangedCell[]
    }

/** Compares two versions of a plan cell by cell, as their documents say it; how it was read is no matter. */
export function draftDifference(before: Draft, after: Draft): DraftDifference {
  const measures = matchMeasures(before.measures, after.measures).map(measureChange)
  const count = (kind: MeasureChange['kind']) =>
    measures.filter((change) => change.kind === kind).length
  return {
    title: changeOf(before.title, after.title),
    year: changeOf(String(before.year ?? ''), String(after.year ?? '')),
    goals: goalChanges(before, after),
    measures,
    counts: {
      added: count('added'),
      removed: count('removed'),
      changed: count('changed'),
      same: count('same'),
    },
  }
}

/** Whether nothing in the document reads otherwise. */
export const isSamePlan = ({ title, year, goals, counts }: DraftDifference): boolean =>
  title === null &&
  year === null &&
  goals.length === 0 &&
  counts.added + counts.removed + counts.changed === 0

const changeOf = (before: string, after: string): Change | null =>
  before === after ? null : { before, after }

function measureChange({ before, after }: MatchedMeasure): MeasureChange {
  if (before === null) return { kind: 'added', after }
  if (after === null) return { kind: 'removed', before }
  const cells = changedCells(before, after)
  return cells.length === 0
    ? { kind: 'same', before, after }
    : { kind: 'changed', before, after, cells }
}

function changedCells(before: DraftMeasure, after: DraftMeasure): ChangedCell[] {
  const said = (measure: DraftMeasure, cell: ChangedCell['cell']) =>
    cell === 'number' || cell === 'goal' ? measure[cell] : measure.text[cell]
  return (['number', 'goal', ...cellKeys] as const).flatMap((cell) => {
    const change = changeOf(said(before, cell), said(after, cell))
    return change ? [{ cell, ...change }] : []
  })
}

function goalChanges(before: Draft, after: Draft): GoalChange[] {
  const titles = (draft: Draft) => new Map(draft.goals.map((goal) => [goal.number, goal.title]))
  const [old, now] = [titles(before), titles(after)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((number) => {
    const [was, is] = [old.get(number) ?? null, now.get(number) ?? null]
    return was === is ? [] : [{ number, before: was, after: is }]
  })
}
