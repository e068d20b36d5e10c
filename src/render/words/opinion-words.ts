import type { Decimal } from '../../core/base/decimal.ts'
import { formatNumber } from '../../core/base/format.ts'
import type { InBothLanguages, Language } from '../../core/base/language.ts'
import type { AskedInstitution } from '../../core/coordination/answered-round.ts'
import type { Stance } from '../../core/coordination/opinion.ts'
import type { Outcome } from '../../core/coordination/outcome.ts'
import type { OpinionRow, Said } from '../../core/coordination/table-of-opinions.ts'
import { cellWords } from './cell-words.ts'

const stances: Readonly<Record<Stance, InBothLanguages>> = {
  agrees: { bg: 'съгласува', en: 'agrees' },
  'agrees-with-remarks': { bg: 'съгласува с бележки', en: 'agrees with remarks' },
  objects: { bg: 'не съгласува', en: 'objects' },
}

export const stanceWords = (stance: Stance, language: Language): string => stances[stance][language]

const outcomes: Readonly<Record<Outcome, InBothLanguages>> = {
  accepted: { bg: 'приема се', en: 'accepted' },
  'partly-accepted': { bg: 'приема се отчасти', en: 'partly accepted' },
  rejected: { bg: 'не се приема', en: 'rejected' },
}

export const outcomeWords = (outcome: Outcome, language: Language): string =>
  outcomes[outcome][language]

export const institutionName = (institution: AskedInstitution, language: Language): string =>
  institution.name[language]

/** As plans abbreviate it, in the language of the reader where there is such a short name. */
export const shortNameIn = (
  institution: { readonly shortName: string; readonly shortNameEn: string | null },
  language: Language,
): string => (language === 'en' ? institution.shortNameEn : null) ?? institution.shortName

const silences: Readonly<Record<Extract<Said, { kind: 'silence' }>['means'], InBothLanguages>> = {
  'no-answer': { bg: 'Не е изпратено становище.', en: 'No opinion was sent.' },
  agreed: {
    bg: 'Не е изпратено становище; по правилата на съгласуването се смята за съгласувано без бележки.',
    en: 'No opinion was sent; under the rules of this round that counts as agreement without remarks.',
  },
  'still-awaited': {
    bg: 'Становището още се очаква.',
    en: 'The opinion is still awaited.',
  },
}

/** What an institution has said, in a sentence or in its own words. */
export function saidWords(said: Said, language: Language): string {
  if (said.kind === 'silence') return silences[said.means][language]
  if (said.kind === 'agreement') return agreementWords(said, language)
  return said.words === '' ? emptyCell[language] : said.words
}

const emptyCell: InBothLanguages = {
  bg: '(клетката да остане празна)',
  en: '(to be left empty)',
}

const agreementWords = (
  { whole, numbers }: Extract<Said, { kind: 'agreement' }>,
  language: Language,
): string => {
  if (whole) return { bg: 'Съгласува без бележки.', en: 'Agrees without remarks.' }[language]
  const count = formatNumber(String(numbers.length) as Decimal, language)
  const list = numbers.length <= longestList ? `: ${numbers.join(', ')}` : ''
  return language === 'bg'
    ? `Съгласува без бележки ${numbers.length === 1 ? '1 мярка' : `${count} мерки`}${list}.`
    : `Agrees without remarks with ${numbers.length === 1 ? '1 measure' : `${count} measures`}${list}.`
}

/** More numbers than these say less than how many they are. */
const longestList = 12

/** What a row is about: „Мярка 12, Целеви стойности“, or the plan as a whole. */
export function aboutWords({ measure, said }: OpinionRow, language: Language): string {
  if (said.kind === 'agreement' && !said.whole)
    return { bg: 'Част от мерките', en: 'Some measures' }[language]
  if (!measure) return { bg: 'Планът като цяло', en: 'The plan as a whole' }[language]
  const name = `${{ bg: 'Мярка', en: 'Measure' }[language]} ${measure.number || `(${measure.position})`}`
  return said.kind === 'proposal' ? `${name}, ${cellWords(said.cell, language)}` : name
}

/** What a row is: how the institution stands and whether this is a remark or new words. */
export function kindWords(said: Said, language: Language): string {
  const kind = {
    remark: { bg: 'бележка', en: 'remark' },
    proposal: { bg: 'предложение за текст', en: 'proposed words' },
    agreement: { bg: 'съгласуване', en: 'agreement' },
    silence: { bg: 'без становище', en: 'no opinion' },
  }[said.kind][language]
  const stance = said.kind === 'remark' || said.kind === 'proposal' ? said.stance : null
  return stance ? `${stanceWords(stance, language)}; ${kind}` : kind
}

/** The headings of the table of opinions. */
export const opinionTableWords = {
  title: { bg: 'Справка за отразените становища', en: 'Table of opinions' },
  columns: {
    institution: { bg: 'Институция', en: 'Institution' },
    about: { bg: 'По кой текст', en: 'On what' },
    said: { bg: 'Бележка или предложение', en: 'Remark or proposal' },
    outcome: { bg: 'Приета / неприета', en: 'Accepted or not' },
    reason: { bg: 'Мотиви', en: 'Reason' },
  },
  inDraft: { bg: 'В проекта', en: 'In the draft' },
  proposed: { bg: 'Предложено', en: 'Proposed' },
  undecided: { bg: 'още няма решение', en: 'not decided yet' },
  noted: { bg: 'взето предвид', en: 'noted' },
  round: {
    bg: (number: number) => `Съгласуване № ${number}`,
    en: (number: number) => `Round ${number} of coordination`,
  },
  sent: {
    bg: (when: string, due: string) => `Изпратено на ${when}; срок за становища: ${due}`,
    en: (when: string, due: string) => `Sent on ${when}; opinions were due by ${due}`,
  },
  nothing: {
    bg: 'Проектът още не е изпращан за съгласуване.',
    en: 'The draft has not been sent round for opinions yet.',
  },
} as const

/** What became of a row; empty where there is nothing to decide on. */
export function decidedWords({ said, decided }: OpinionRow, language: Language): string {
  if (decided)
    return said.kind === 'agreement'
      ? opinionTableWords.noted[language]
      : outcomeWords(decided.outcome, language)
  return said.kind === 'remark' || said.kind === 'proposal'
    ? opinionTableWords.undecided[language]
    : ''
}
