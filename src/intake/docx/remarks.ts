import type { Severity } from '../../core/base/finding.ts'
import type { InBothLanguages } from '../../core/base/language.ts'
import type { Remark } from '../document.ts'

interface RemarkKind {
  readonly severity: Severity
  /** Each occasion is a remark of its own, so that nothing of its words is cut. */
  readonly isAlone?: true
  /** The words are not among the blocks. */
  readonly isLeftOut?: true
  /** @param times how many times the document gave cause for it. */
  readonly message: (times: number) => InBothLanguages
}

const kinds = {
  'tracked-insertion': {
    severity: 'warning',
    message: (times) => ({
      bg: `В документа има проследени промени: вмъкнатото (места: ${times}) е прочетено като окончателен текст.`,
      en: `The document has tracked changes: what was inserted (places: ${times}) is read as final text.`,
    }),
  },
  'tracked-deletion': {
    severity: 'warning',
    isLeftOut: true,
    message: (times) => ({
      bg: `В документа има проследени промени: изтритото (места: ${times}) не е прочетено.`,
      en: `The document has tracked changes: what was deleted (places: ${times}) is not read.`,
    }),
  },
  'tracked-move': {
    severity: 'warning',
    message: (times) => ({
      bg: `В документа има проследени премествания (${times}): текстът е прочетен на новото си място.`,
      en: `The document has tracked moves (${times}): the text is read at its new place.`,
    }),
  },
  'hidden-text': {
    severity: 'warning',
    isLeftOut: true,
    message: (times) => ({
      bg: `В документа има скрит текст (места: ${times}), който не е прочетен.`,
      en: `The document has hidden text (places: ${times}), which is not read.`,
    }),
  },
  placeholder: {
    severity: 'info',
    message: (times) => ({
      bg: `Незапълнени полета за попълване: ${times}. Подсказващият текст в тях не е прочетен.`,
      en: `Fields that nobody has filled in: ${times}. The hint in them is not read.`,
    }),
  },
  'text-box': {
    severity: 'info',
    message: (times) => ({
      bg: `Текстовите полета (${times}) са прочетени след абзаца, към който са закрепени.`,
      en: `Text boxes (${times}) are read after the paragraph that they are anchored to.`,
    }),
  },
  note: {
    severity: 'info',
    isLeftOut: true,
    isAlone: true,
    message: () => ({
      bg: 'Бележката под линия (или в края) не влиза в текста, към който е; проверете дали не го променя.',
      en: 'The footnote (or endnote) is not part of the text that it belongs to; check whether it changes it.',
    }),
  },
  comment: {
    severity: 'info',
    isLeftOut: true,
    message: (times) => ({
      bg: `Коментарите към документа (${times}) не са прочетени.`,
      en: `The document's comments (${times}) are not read.`,
    }),
  },
  'page-margin': {
    severity: 'info',
    isLeftOut: true,
    message: (times) => ({
      bg: `Текстът в горните и долните колонтитули (${times}) не е част от плана.`,
      en: `The words in page headers and footers (${times}) are no part of the plan.`,
    }),
  },
  'nested-table': {
    severity: 'warning',
    message: (times) => ({
      bg: `Таблици в клетка на друга таблица (${times}) са прочетени като редове текст.`,
      en: `Tables inside a cell of another table (${times}) are read as lines of text.`,
    }),
  },
  'layout-table': {
    severity: 'info',
    message: (times) => ({
      bg: `Таблици, които само ограждат друга таблица (${times}), са пропуснати; прочетено е съдържанието им.`,
      en: `Tables that only frame another table (${times}) are passed over; what they hold is read.`,
    }),
  },
  'merged-cell-text': {
    severity: 'warning',
    message: (times) => ({
      bg: `В обединени клетки има текст, който Word не показва (места: ${times}); той е прочетен.`,
      en: `Merged cells hold text that Word does not show (places: ${times}); it is read.`,
    }),
  },
  'embedded-object': {
    severity: 'warning',
    message: (times) => ({
      bg: `Вградените обекти и документи (${times}) не са прочетени.`,
      en: `Embedded objects and documents (${times}) are not read.`,
    }),
  },
  picture: {
    severity: 'info',
    message: (times) => ({
      bg: `Изображенията (${times}) не са прочетени; ако в тях има текст, въведете го.`,
      en: `Pictures (${times}) are not read; if there is text in them, type it in.`,
    }),
  },
  'unknown-symbol': {
    severity: 'warning',
    message: (times) => ({
      bg: `Знаци от особени шрифтове (${times}) не са разпознати и са отбелязани с „�“.`,
      en: `Signs of special fonts (${times}) are not recognised and stand as “�”.`,
    }),
  },
} satisfies Readonly<Record<string, RemarkKind>>

export type RemarkRule = keyof typeof kinds

/** Gathers what the reader decided on: mostly one remark of a kind, however often it happened. */
export interface RemarkBook {
  /** @param words the words concerned, '' when there are none. */
  add(rule: RemarkRule, words: string): void
  all(): Remark[]
}

const longestQuotation = 4_000

interface Occasion {
  readonly rule: RemarkRule
  times: number
  quotation: string
  readonly words: string[]
}

export function createRemarkBook(): RemarkBook {
  const occasions: Occasion[] = []
  const gathered = new Map<RemarkRule, Occasion>()

  function occasionFor(rule: RemarkRule): Occasion {
    const kind: RemarkKind = kinds[rule]
    const known = gathered.get(rule)
    if (known !== undefined && kind.isAlone === undefined) return known
    const occasion: Occasion = { rule, times: 0, quotation: '', words: [] }
    occasions.push(occasion)
    gathered.set(rule, occasion)
    return occasion
  }

  return {
    add(rule, words) {
      const occasion = occasionFor(rule)
      occasion.times += 1
      if (words.trim() !== '') occasion.words.push(words.trim())
      occasion.quotation = quoted(occasion.quotation, words.trim())
    },
    all: () =>
      occasions.map(({ rule, times, quotation, words }) => {
        const { severity, message, isLeftOut }: RemarkKind = kinds[rule]
        const remark = { rule, severity, actual: quotation, message: message(times) }
        return isLeftOut === true && words.length > 0 ? { ...remark, leftOut: words } : remark
      }),
  }
}

function quoted(before: string, words: string): string {
  if (words === '' || before.endsWith('…')) return before
  const all = before === '' ? words : `${before} | ${words}`
  return all.length <= longestQuotation ? all : `${all.slice(0, longestQuotation)}…`
}
