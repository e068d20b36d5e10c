import { toDecimal } from '../../core/base/decimal.ts'
import { rational } from '../../core/base/rational.ts'
import type { PlanDegrees } from '../../core/degree/plan-degrees.ts'
import { agreeing, type Drafting, listed, together } from './sentences.ts'

/** Each count that is not zero, in an elliptical form that agrees with every number. */
const groups = [
  ['implemented', { bg: 'изпълнени', en: 'implemented' }, { bg: 'изпълнена', en: 'implemented' }],
  [
    'partly implemented',
    { bg: 'частично изпълнени', en: 'partly implemented' },
    { bg: 'частично изпълнена', en: 'partly implemented' },
  ],
  [
    'not implemented',
    { bg: 'неизпълнени', en: 'not implemented' },
    { bg: 'неизпълнена', en: 'not implemented' },
  ],
] as const

/** How many measures a goal or the plan has, and how many of those due are where. */
export function tallySentenceOf(start: string, draft: Drafting): string {
  const { language, put, count } = draft
  const [measures, due] = [count(`${start} measures`), count(`${start} due`)]
  if (measures === 0)
    return {
      bg: 'Планът не предвижда мерки по тази цел.',
      en: 'The plan has no measures under this goal.',
    }[language]
  const all = put(`${start} measures`)
  const first = {
    bg: `${start === 'plan' ? 'Планът съдържа' : 'По целта са предвидени'} ${all} мерки`,
    en: `${start === 'plan' ? 'The plan has' : 'The goal comprises'} ${all} measures`,
  }[language]
  const one = {
    bg: `${start === 'plan' ? 'Планът съдържа' : 'По целта е предвидена'} ${all} мярка`,
    en: `${start === 'plan' ? 'The plan has' : 'The goal comprises'} ${all} measure`,
  }[language]
  const subject = agreeing(measures, one, first)
  if (due === 0)
    return {
      bg: `${subject}; ${agreeing(measures, 'срокът ѝ още не е настъпил или не се изпълнява', 'за нито една от тях не е настъпил срок')}.`,
      en: `${subject}; ${agreeing(measures, 'it is not due', 'none of them is due')}.`,
    }[language]
  const whole =
    due === measures
      ? `${subject}.`
      : {
          bg: `${subject}, от които с настъпил срок ${agreeing(due, 'е', 'са')} ${put(`${start} due`)}.`,
          en: `${subject}, of which ${put(`${start} due`)} ${agreeing(due, 'is', 'are')} due.`,
        }[language]
  return together(whole, statesSentence(start, draft), unknownSentence(start, draft))
}

function statesSentence(start: string, { language, put, count }: Drafting): string {
  const parts = groups
    .map(([what, many, one]) => ({ what: `${start} ${what}`, many, one }))
    .filter(({ what }) => count(what) > 0)
    .map(({ what, many, one }) => {
      const [is, are] = { bg: ['е', 'са'], en: ['is', 'are'] }[language]
      const verb = agreeing(count(what), is ?? '', are ?? '')
      return `${put(what)} ${verb} ${agreeing(count(what), one[language], many[language])}`
    })
  if (parts.length === 0) return ''
  const said = listed(parts, language)
  return { bg: `От тях ${said}.`, en: `Of these, ${said}.` }[language]
}

function unknownSentence(start: string, { language, put, count }: Drafting): string {
  const unknown = count(`${start} unknown`)
  if (unknown === 0) return ''
  const figure = put(`${start} unknown`)
  return {
    bg: `Изпълнението на ${figure} ${agreeing(unknown, 'мярка', 'мерки')} не може да се оцени; причините са посочени в таблицата на мерките.`,
    en: `The implementation of ${figure} ${agreeing(unknown, 'measure', 'measures')} cannot be judged; the table of measures gives the reasons.`,
  }[language]
}

/** The mean, or the two ends that it lies between. */
export function meanSentenceOf(start: string, draft: Drafting): string {
  const { language, put, count, isKnown } = draft
  if (count(`${start} due`) === 0) return ''
  if (isKnown(`${start} degree`))
    return {
      bg: `Средната степен на изпълнение е ${put(`${start} degree`)}.`,
      en: `The mean degree of implementation is ${put(`${start} degree`)}.`,
    }[language]
  const [low, high] = [put(`${start} degree at least`), put(`${start} degree at most`)]
  return {
    bg: `Средната степен на изпълнение е между ${low} и ${high} в зависимост от стойностите, които не са известни.`,
    en: `The mean degree of implementation lies between ${low} and ${high}, depending on the values not known.`,
  }[language]
}

/** How many measures were implemented the year before, where that was published. */
export function lastYearSentence(
  start: string,
  { language, put, count, isKnown }: Drafting,
): string {
  const before = `last year ${start}`
  if (!isKnown(`${before} implemented`)) return ''
  const [implemented, due, year] = [
    put(`${before} implemented`),
    put(`${before} due`),
    put('last year year'),
  ]
  const one = count(`${before} due`) === 1
  return {
    bg: `За ${year}\u00a0г. ${agreeing(count(`${before} implemented`), 'е била изпълнена', 'са били изпълнени')} ${implemented} от ${due} ${one ? 'мярка' : 'мерки'} с настъпил срок.`,
    en: `In ${year}, ${implemented} of ${due} ${one ? 'measure' : 'measures'} due had been implemented.`,
  }[language]
}

/** The goals with the greatest and the smallest share of measures implemented, where that tells them apart. */
export function bestGoalSentence(goals: PlanDegrees['goals'], { language, put }: Drafting): string {
  const due = goals.filter(({ tally }) => tally.due > 0)
  const ranked = due.toSorted(
    (a, b) => b.tally.implemented * a.tally.due - a.tally.implemented * b.tally.due,
  )
  const [best, worst] = [ranked[0], ranked.at(-1)].map((end) =>
    due.filter((each) => end !== undefined && shareOf(each) === shareOf(end)),
  )
  if (!best || !worst || best.length + worst.length > due.length) return ''
  const said = (of: PlanDegrees['goals']) =>
    listed(
      of.map(({ goal }) => {
        const [implemented, all] = [put(`goal ${goal} implemented`), put(`goal ${goal} due`)]
        return {
          bg: `по цел ${goal} (${implemented} от ${all})`,
          en: `under goal ${goal} (${implemented} of ${all})`,
        }[language]
      }),
      language,
    )
  return {
    bg: `Делът на изпълнените мерки е най-голям ${said(best)}, а най-малък – ${said(worst)}.`,
    en: `The share of measures implemented is greatest ${said(best)}, and smallest ${said(worst)}.`,
  }[language]
}

/** Two shares of whole numbers are the same when they are as decimals. */
const shareOf = ({ tally: { implemented, due } }: PlanDegrees['goals'][number]): string =>
  toDecimal(rational(BigInt(implemented), BigInt(due)))
