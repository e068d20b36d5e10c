import { toRational } from '../../core/base/decimal.ts'
import { compare } from '../../core/base/rational.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource, unitSource } from '../words/phrase-pattern.ts'
import { type CellThing, under } from './cell-thing.ts'

/**
 * "2024: 5; 2025: 10": values of one thing for several years are one thing. It has the value of the
 * plan's year, else the last one, and is to be brought down where they fall; the values of the other years are its notes, and a person is asked.
 */
export function withOneYear(
  found: readonly CellThing[],
  words: LanguageWords,
  year: number | null,
): CellThing[] {
  const things = found.map((thing) => withPeriodNoted(thing, words))
  const merged: CellThing[] = []
  let series: CellThing[] = []
  const close = (): void => {
    const [first] = series
    if (first) merged.push(chosenOf(first, series, year))
    series = []
  }
  for (const thing of things) {
    if (!goesOn(series, thing)) close()
    series.push(thing)
  }
  close()
  return merged
}

function goesOn(series: readonly CellThing[], thing: CellThing): boolean {
  const [first] = series
  const year = yearOf(thing)
  if (!first || year === undefined || yearOf(first) === undefined) return false
  const ofFirst = thing.shared && thing.parent === under(first.parent, first.label)
  const sameThing = ofFirst || thing.label === '' || thing.label === first.label
  return sameThing && series.every((other) => yearOf(other) !== year)
}

function chosenOf(first: CellThing, series: readonly CellThing[], year: number | null): CellThing {
  const chosen = series.find((thing) => yearOf(thing) === String(year)) ?? series.at(-1) ?? first
  if (series.length === 1) return first
  const others = series.filter((thing) => thing !== chosen)
  return {
    ...chosen,
    label: first.label,
    parent: first.parent,
    form: first.form,
    shared: first.shared,
    operator: chosen.operator ?? (fall(series) ? 'at-most' : null),
    notes: [...chosen.notes, ...others.map((thing) => `${yearOf(thing)}: ${thing.value}`)],
    ambiguous: true,
  }
}

/** "Q2: 20", "II тримесечие – 20", "Year 2: 20 schools": a part of the time, which names nothing. */
function withPeriodNoted(thing: CellThing, words: LanguageWords): CellThing {
  const [period] = periods(words).exec(thing.label) ?? []
  if (period === undefined || thing.value === null) return thing
  return { ...thing, label: '', notes: [period, ...thing.notes], ambiguous: true }
}

const periods = perLanguage((words) => {
  const nouns = unitSource([...words.quarter, ...words.halfYear, ...words.year])
  const which = `(?:[1-4]|[ivіІ]{1,4}|${phraseSource(words.ordinals.flat())})`
  return new RegExp(`^(?:${which}[\\s.-]*${nouns}|${nouns}\\s*${which}|[qтtсhs]\\s?[1-4])$`, 'iu')
})

/** From year to year lower, never higher. */
const fall = (series: readonly CellThing[]): boolean =>
  series.every((thing, index) => {
    const before = series[index - 1]?.value
    return !before || !thing.value || compare(toRational(thing.value), toRational(before)) < 0
  })

/** The year of a value that a year was printed with, or the part of the time. */
const yearOf = ({ value, notes, label, ambiguous }: CellThing): string | undefined =>
  value === null
    ? undefined
    : (/(?:19|20)\d{2}(?!\d)/.exec(notes.at(0) ?? '')?.[0] ??
      (ambiguous && label === '' ? notes.at(0) : undefined))
