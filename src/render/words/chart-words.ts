import { toDecimal } from '../../core/base/decimal.ts'
import { formatNumber, formatPercent, formatPeriod } from '../../core/base/format.ts'
import { type InBothLanguages, type Language, wordsIn } from '../../core/base/language.ts'
import type { Interval } from '../../core/degree/interval.ts'
import type { Tally } from '../../core/degree/tally.ts'
import type { Degree } from '../../core/degree/verdict.ts'
import type { Indicator, IndicatorRule } from '../../core/plan/plan.ts'
import type { BulletLabels } from '../chart/bullet-chart.tsx'
import type { ChartWords } from '../chart/chart.tsx'
import type { Point } from '../chart/series.ts'
import { quantityWords } from './quantity-words.ts'
import { reportedWords } from './reported-words.ts'
import { projectionSentence } from './schedule-words.ts'
import { tallySentence } from './tally-words.ts'
import { targetWords } from './target-words.ts'
import { verdictWords } from './verdict-words.ts'

const said = {
  counts: { bg: 'Мерки според изпълнението', en: 'Measures by implementation' },
  degree: { bg: 'Степен на изпълнение', en: 'Degree of implementation' },
  reported: { bg: 'отчетено', en: 'reported' },
  target: { bg: 'цел', en: 'target' },
  baseline: { bg: 'базова стойност', en: 'baseline' },
  byPeriod: { bg: 'Отчетено по периоди', en: 'Reported by period' },
  noReport: { bg: 'няма отчет', en: 'no report' },
  allStages: { bg: 'всички етапи', en: 'all stages' },
  nothing: { bg: 'още няма отчетена стойност', en: 'nothing reported yet' },
} as const satisfies Record<string, InBothLanguages>

/** What a counts bar shows, for those who hear it and for the text beside a picture. */
export const countsChartWords = (tally: Tally, language: Language): ChartWords => ({
  title: said.counts[language],
  description: tallySentence(tally, language),
})

export function intervalChartWords({ low, high }: Interval, language: Language): ChartWords {
  const [from, to] = [formatPercent(low, language, 1), formatPercent(high, language, 1)]
  const between = {
    bg: `От ${from}, ако всичко неизвестно е 0\u00a0%, до ${to}, ако е 100\u00a0%.`,
    en: `From ${from} with all that is unknown at 0% to ${to} with it at 100%.`,
  }[language]
  return { title: said.degree[language], description: low === high ? `${from}.` : between }
}

/** What was reported in each period, one after the other. */
export function courseChartWords(
  name: string,
  points: readonly Point[],
  language: Language,
): ChartWords {
  const values = points.map(({ period, value }) => {
    const figure =
      value === null ? said.noReport[language] : formatNumber(toDecimal(value, 2), language)
    return `${formatPeriod(period, language, 'short')}: ${figure}`
  })
  return {
    title: `${said.byPeriod[language]}: ${name}`,
    description: `${values.join('; ')}.`,
  }
}

/** The rule with the target that the degree was judged by. */
export const ruleJudgedBy = (rule: IndicatorRule, degree: Degree | undefined): IndicatorRule =>
  degree?.revision ? { ...rule, ...degree.revision.counting, target: degree.revision.target } : rule

/** A label has room for so many signs beside its mark on a telephone; the table has all of them. */
const longestLabel = 30

/**
 * The labels of an indicator's marks: „отчетено 88 лица“, „цел: най-малко 120 лица“; without what is
 * counted where that would be too long.
 */
export function bulletLabels(
  indicator: Indicator,
  degree: Degree | undefined,
  language: Language,
): BulletLabels {
  const full = markWords(indicator, degree, language)
  const short = markWords({ ...indicator, unit: null }, degree, language)
  const fitting = (key: keyof BulletLabels): string =>
    full[key].length <= longestLabel ? full[key] : short[key]
  return { actual: fitting('actual'), target: fitting('target'), baseline: fitting('baseline') }
}

function markWords(
  { rule, unit }: Indicator,
  degree: Degree | undefined,
  language: Language,
): BulletLabels {
  const inForce = ruleJudgedBy(rule, degree)
  const target =
    inForce.target.kind === 'stages'
      ? said.allStages[language]
      : targetWords(inForce, unit, language)
  return {
    actual: degree
      ? `${said.reported[language]} ${reportedWords(degree, unit, language)}`
      : said.nothing[language],
    target: `${said.target[language]}: ${target}`,
    baseline:
      inForce.baseline === null
        ? ''
        : `${said.baseline[language]} ${quantityWords(inForce.baseline, unit, language)}`,
  }
}

/** All that a bullet chart shows, in one sentence. */
export function bulletChartWords(
  indicator: Indicator,
  degree: Degree | undefined,
  language: Language,
): ChartWords {
  const { actual, target, baseline } = markWords(indicator, degree, language)
  const verdict = degree ? verdictWords(degree.verdict, language) : ''
  const projection = degree?.schedule.projection
  const expected = projection
    ? projectionSentence(projection, indicator.unit, language).replace(/\.$/, '')
    : ''
  const parts = [actual, target, baseline, verdict, expected]
    .filter((part) => part !== '')
    .join('; ')
  return {
    title: wordsIn(indicator.name, language).text,
    description: `${parts.charAt(0).toLocaleUpperCase(language)}${parts.slice(1)}.`,
  }
}
