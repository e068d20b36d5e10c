import type { ReportData } from '../../core/annual-report/year-facts.ts'
import { agreeing, type Drafting, paragraphs, together, withList } from './sentences.ts'

/** What the plan costs, counted once, what of it was spent, and on which goals. */
export function draftMoney({ plan, money }: ReportData, draft: Drafting): string {
  const { language, put, isKnown } = draft
  if (!money)
    return {
      bg: 'Средствата по плана не са отчитани.',
      en: "The plan's money was not reported on.",
    }[language]
  return paragraphs(
    together(
      isKnown('money counted once')
        ? {
            bg: `Средствата по плана, като всяка сума се брои веднъж, са ${put('money counted once')}.`,
            en: `Counting every sum once, the plan's money comes to ${put('money counted once')}.`,
          }[language]
        : {
            bg: 'Планът не посочва суми, които да се съберат.',
            en: 'The plan gives no sums to add up.',
          }[language],
      undeterminedSentence(draft),
      spentSentence(draft),
    ),
    withList(
      {
        bg: { one: 'Изразходвани средства по цели:', many: 'Изразходвани средства по цели:' },
        en: { one: 'Spending by goal:', many: 'Spending by goal:' },
      }[language],
      plan.goals
        .map(({ number }) => number)
        .filter((number) => isKnown(`money goal ${number} spent`))
        .map((number) => {
          const spent = put(`money goal ${number} spent`)
          return { bg: `по цел ${number} – ${spent}`, en: `goal ${number}: ${spent}` }[language]
        }),
    ),
  )
}

function undeterminedSentence({ language, put, count }: Drafting): string {
  const without = count('money measures without amount')
  if (without === 0) return ''
  const figure = put('money measures without amount')
  return {
    bg: `${figure} ${agreeing(without, 'мярка е', 'мерки са')} без посочена сума; неопределените средства не са нула.`,
    en: `${figure} ${agreeing(without, 'measure has', 'measures have')} no amount; money that is undetermined is not zero.`,
  }[language]
}

function spentSentence({ language, put, isKnown }: Drafting): string {
  const [committed, spent] = [put('money committed'), put('money spent')]
  if (!isKnown('money spent'))
    return { bg: 'Разходи не са отчетени.', en: 'No spending was reported.' }[language]
  return isKnown('money committed')
    ? {
        bg: `Отчетени са поети задължения за ${committed} и изразходвани ${spent}.`,
        en: `Commitments of ${committed} and spending of ${spent} were reported.`,
      }[language]
    : { bg: `Отчетени са изразходвани ${spent}.`, en: `Spending of ${spent} was reported.` }[
        language
      ]
}
