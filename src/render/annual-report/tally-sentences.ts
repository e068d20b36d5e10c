import { toDecimal } from '../../core/base/decimal.ts'
import { rational } from '../../core/base/rational.ts'
import type { PlanDegrees } from '../../core/degree/plan-degrees.ts'
import { agreeing, type Drafting, listed, together } from './sentences.ts'

/** What became of measures that are due, as it is said of one and of several. */
const groups = [
  ['implemented', { one: 'изпълнена', many: 'изпълнени', en: 'implemented' }],
  [
    'partly implemented',
    { one: 'частично изпълнена', many: 'частично изпълнени', en: 'partly implemented' },
  ],
  ['not implemented', { one: 'неизпълнена', many: 'неизпълнени', en: 'not implemented' }],
] as const

/** Why measures are not due, as it is said of one and of several. */
const notDue = [
  [
    'not yet due',
    {
      one: 'с ненастъпил срок',
      many: 'с ненастъпил срок',
      en: 'not yet due',
    },
  ],
  [
    'carried over',
    {
      one: 'пренесена за следващия план',
      many: 'пренесени за следващия план',
      en: 'carried over to the next plan',
    },
  ],
  ['dropped', { one: 'отпаднала', many: 'отпаднали', en: 'dropped' }],
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
  if (due === 0) return together(`${subject}.`, notDueSentence(start, draft))
  const whole =
    due === measures
      ? `${subject}.`
      : {
          bg: `${subject}, от които с настъпил срок ${agreeing(due, 'е', 'са')} ${put(`${start} due`)}.`,
          en: `${subject}, of which ${put(`${start} due`)} ${agreeing(due, 'is', 'are')} due.`,
        }[language]
  return together(whole, statesSentence(start, draft), unknownSentence(start, draft))
}

/** What became of those that are due; of one alone it is said with its noun. */
function statesSentence(start: string, draft: Drafting): string {
  const { language, put, count } = draft
  const known = groups.filter(([what]) => count(`${start} ${what}`) > 0)
  const [alone] = known
  if (!alone) return ''
  if (count(`${start} due`) === 1) {
    const [what, words] = alone
    const figure = put(`${start} ${what}`)
    return {
      bg: `${capital(words.one)} е ${figure} мярка.`,
      en: `${figure} measure is ${words.en}.`,
    }[language]
  }
  const said = listed(
    known.map(([what, words]) => stateOf(`${start} ${what}`, words, draft)),
    language,
  )
  return { bg: `От тях ${said}.`, en: `Of these, ${said}.` }[language]
}

/** Of a goal or a plan with nothing due: what its measures are instead. */
function notDueSentence(start: string, draft: Drafting): string {
  const parts = notDue
    .filter(([what]) => draft.count(`${start} ${what}`) > 0)
    .map(([what, words]) => stateOf(`${start} ${what}`, words, draft))
  if (parts.length === 0) return ''
  const said = listed(parts, draft.language)
  return {
    bg: `Няма мерки, които да се оценяват: ${said}.`,
    en: `No measure is to be judged: ${said}.`,
  }[draft.language]
}

function stateOf(
  address: string,
  words: { readonly one: string; readonly many: string; readonly en: string },
  { language, put, count }: Drafting,
): string {
  const number = count(address)
  const [is, are] = { bg: ['е', 'са'], en: ['is', 'are'] }[language]
  const state = { bg: agreeing(number, words.one, words.many), en: words.en }[language]
  return `${put(address)} ${agreeing(number, is ?? '', are ?? '')} ${state}`
}

function unknownSentence(start: string, { language, put, count }: Drafting): string {
  const unknown = count(`${start} unknown`)
  if (unknown === 0) return ''
  const figure = put(`${start} unknown`)
  return {
    bg: `Изпълнението на ${figure} ${agreeing(unknown, 'мярка', 'мерки')} не може да се оцени; ${agreeing(unknown, 'причината е посочена', 'причините са посочени')} в таблицата на мерките.`,
    en: `The implementation of ${figure} ${agreeing(unknown, 'measure', 'measures')} cannot be judged; the table of measures gives the ${agreeing(unknown, 'reason', 'reasons')}.`,
  }[language]
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** The mean, or the two ends that it lies between. */
export function meanSentenceOf(start: string, draft: Drafting): string {
  const { language, put, count, isKnown } = draft
  const due = count(`${start} due`)
  if (due === 0) return ''
  const degree = {
    bg: agreeing(due, 'Степента на изпълнение', 'Средната степен на изпълнение'),
    en: `The ${agreeing(due, 'degree', 'mean degree')} of implementation`,
  }[language]
  if (isKnown(`${start} degree`))
    return `${degree} ${{ bg: 'е', en: 'is' }[language]} ${put(`${start} degree`)}.`
  const [lowest, highest] = [`${start} degree at least`, `${start} degree at most`]
  // From 0 to 100 % says nothing.
  if (count(lowest) === 0 && count(highest) === 100) return ''
  const [low, high] = [put(lowest), put(highest)]
  return {
    bg: `${degree} е между ${low} и ${high} в зависимост от стойностите, които не са известни.`,
    en: `${degree} lies between ${low} and ${high}, depending on the values not known.`,
  }[language]
}

/** How many measures were implemented the year before, where that was published. */
export function lastYearSentence(
  start: string,
  { language, put, count, isKnown }: Drafting,
): string {
  const before = `last year ${start}`
  if (!isKnown(`${before} implemented`) || count(`${before} due`) === 0) return ''
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
  if (!best?.length || !worst?.length || best.length + worst.length > due.length) return ''
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
