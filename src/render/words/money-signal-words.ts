import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { SignalFigures } from '../../core/money/money-figures.ts'
import type { MoneySignalKind } from '../../core/money/money-signals.ts'

type Say = (amount: string, against: string) => InBothLanguages

const sentences: Readonly<Record<MoneySignalKind, Say>> = {
  'spent-over-planned': (amount, against) => ({
    bg: `изразходвани са ${amount} при планирани ${against}`,
    en: `${amount} spent where ${against} was planned`,
  }),
  'committed-over-planned': (amount, against) => ({
    bg: `поети са задължения за ${amount} при планирани ${against}`,
    en: `${amount} committed where ${against} was planned`,
  }),
  'spent-over-committed': (amount, against) => ({
    bg: `изразходвани са ${amount} при поети задължения за ${against}`,
    en: `${amount} spent where ${against} was committed`,
  }),
  'shared-spent-over-planned': (amount, against) => ({
    bg: `от общите ${against} са изразходвани ${amount}`,
    en: `${amount} spent of the ${against} that they share`,
  }),
  'spent-without-plan': (amount) => ({
    bg: `изразходвани са ${amount}, без планът да посочва сума`,
    en: `${amount} spent where the plan names no amount`,
  }),
  'below-zero': (amount) => ({
    bg: `възстановено е повече, отколкото е платено: ${amount}`,
    en: `more came back than was paid: ${amount}`,
  }),
  'yearly-share-differs': (amount, against) => ({
    bg: `записани са ${amount} за година, а от сумата за посочените месеци следват ${against}`,
    en: `${amount} is printed per year, but the sum for so many months comes to ${against}`,
  }),
}

/** „Мярка 54: изразходвани са … при планирани …“; several measures where they share money. */
export function signalWords(
  { kind, measures, amount, against }: SignalFigures,
  money: (amount: string) => string,
  language: Language,
): string {
  const several = measures.length > 1
  const names = { bg: several ? 'Мерки' : 'Мярка', en: several ? 'Measures' : 'Measure' }[language]
  const said = sentences[kind](money(amount), against === null ? '' : money(against))[language]
  // „985 000 лв.“ has its full stop.
  return `${names} ${measures.join(', ')}: ${said}${said.endsWith('.') ? '' : '.'}`
}
