import type { VNode } from 'preact'
import { type Language, wordsIn } from '../../../core/base/language.ts'
import type { Tally } from '../../../core/degree/tally.ts'
import type { Measure } from '../../../core/plan/plan.ts'
import { BulletChart } from '../../../render/chart/bullet-chart.tsx'
import { groupsOf } from '../../../render/chart/counted-groups.ts'
import { CountsBar } from '../../../render/chart/counts-bar.tsx'
import { measurableOf } from '../../../render/chart/measurable.ts'
import { toneOf } from '../../../render/chart/paint.ts'
import type { Room } from '../../../render/chart/room.ts'
import {
  bulletChartWords,
  bulletLabels,
  countsChartWords,
} from '../../../render/words/chart-words.ts'
import { groupWords } from '../../../render/words/group-words.ts'
import { tallySentence } from '../../../render/words/tally-words.ts'
import type { KeptPublication } from '../../../store/publication.reader.ts'
import type { ChartTable } from '../../parts/chart-figure.tsx'
import { numbersOf } from '../../parts/plan/indicator-chart.tsx'
import { degreeOfMeasure, goalOf, tallyOfGoal } from '../../parts/plan/plan-view.ts'
import { paths } from '../../paths.ts'
import { planWords } from '../../words/plan-words.ts'
import { ended } from '../ended.ts'
import { measurePart } from '../published/edition.ts'

/** A chart that can stand elsewhere: the same numbers drawn, in a table and in a sentence, and where they are from. */
export interface Chart {
  readonly title: string
  readonly sentence: string
  readonly draw: (room: Room) => VNode
  readonly table: ChartTable
  /** The path of the page that tells how it came about. */
  readonly page: string
}

export function chartOfPlan(kept: KeptPublication, language: Language): Chart {
  const { plan, degrees } = kept.publication
  return chartOfTally(
    wordsIn(plan.title, language).text,
    degrees.tally,
    paths.published(language, kept.slug),
    language,
  )
}

export function chartOfGoal(
  kept: KeptPublication,
  number: string,
  language: Language,
): Chart | undefined {
  const goal = goalOf(kept.publication, number)
  const tally = tallyOfGoal(kept.publication, number)
  if (!goal || !tally || tally.measures === 0) return undefined
  const title = `${planWords[language].goal(number)}: ${wordsIn(goal.title, language).text}`
  return chartOfTally(title, tally, paths.publishedGoal(language, kept.slug, number), language)
}

function chartOfTally(title: string, tally: Tally, page: string, language: Language): Chart {
  const words = planWords[language]
  const own = countsChartWords(tally, language)
  return {
    title,
    sentence: tallySentence(tally, language),
    page,
    draw: (room) => (
      <CountsBar
        counts={groupsOf(tally)}
        room={room}
        height={30}
        numbered
        words={{ ...own, title: `${ended(title)} ${own.title}` }}
      />
    ),
    table: {
      columns: [words.measuresBy, words.measures],
      rows: groupsOf(tally).map(({ group, count }) => [groupWords[group][language], String(count)]),
    },
  }
}

/** Nothing where the target has no number that could be drawn. */
export function chartOfIndicator(
  kept: KeptPublication,
  measure: Measure,
  position: number,
  language: Language,
): Chart | undefined {
  const at = measure.indicators.findIndex((each) => each.position === position)
  const indicator = measure.indicators[at]
  const degree = degreeOfMeasure(kept.publication, measure.code)?.indicators[at]
  const of = indicator && measurableOf(indicator.rule, indicator.unit, degree)
  if (!indicator || !of) return undefined
  const words = bulletChartWords(indicator, degree, language)
  const part = measurePart(kept, measure.code, language)
  return {
    title: wordsIn(indicator.name, language).text,
    sentence: words.description,
    page: `${paths.publishedMeasure(language, kept.slug, measure.code, undefined, part)}#indicator-${position}`,
    draw: (room) => (
      <BulletChart
        of={of}
        tone={toneOf(degree?.verdict ?? 'unknown')}
        labels={bulletLabels(indicator, degree, language)}
        room={room}
        words={words}
      />
    ),
    table: {
      columns: [planWords[language].number, planWords[language].value],
      rows: numbersOf({ indicator, degree, language }),
    },
  }
}
