import type { Severity } from '../../core/base/finding.ts'
import type { InBothLanguages } from '../../core/base/language.ts'
import type { Remark } from '../document.ts'

interface RemarkKind {
  readonly severity: Severity
  /** The words are not among the blocks. */
  readonly isLeftOut: boolean
  /** @param times how many there are; @param sheet the name of the sheet. */
  readonly message: (times: number, sheet: string) => InBothLanguages
}

const kinds = {
  'hidden-sheet': {
    severity: 'warning',
    isLeftOut: true,
    message: (times, sheet) => ({
      bg: `Листът „${sheet}“ е скрит и не е прочетен (клетки с текст: ${times}).`,
      en: `The sheet “${sheet}” is hidden and was not read (cells with words: ${times}).`,
    }),
  },
  'hidden-rows': {
    severity: 'warning',
    isLeftOut: true,
    message: (times, sheet) => ({
      bg: `В листа „${sheet}“ има скрити или филтрирани редове, които не са прочетени (клетки с текст: ${times}).`,
      en: `The sheet “${sheet}” has hidden or filtered rows, which were not read (cells with words: ${times}).`,
    }),
  },
  'hidden-columns': {
    severity: 'warning',
    isLeftOut: true,
    message: (times, sheet) => ({
      bg: `В листа „${sheet}“ има скрити колони, които не са прочетени (клетки с текст: ${times}).`,
      en: `The sheet “${sheet}” has hidden columns, which were not read (cells with words: ${times}).`,
    }),
  },
  'merged-cell-text': {
    severity: 'warning',
    isLeftOut: true,
    message: (times, sheet) => ({
      bg: `В листа „${sheet}“ обединени клетки закриват текст (места: ${times}), който не е прочетен.`,
      en: `In the sheet “${sheet}” merged cells cover words (places: ${times}), which were not read.`,
    }),
  },
  'cell-note': {
    severity: 'info',
    isLeftOut: true,
    message: (times, sheet) => ({
      bg: `Бележките към клетки в листа „${sheet}“ (${times}) не са част от плана.`,
      en: `The notes at cells of the sheet “${sheet}” (${times}) are no part of the plan.`,
    }),
  },
  'text-box': {
    severity: 'info',
    isLeftOut: true,
    message: (times, sheet) => ({
      bg: `Текстовите полета върху листа „${sheet}“ (${times}) не са прочетени като част от таблицата.`,
      en: `The text boxes on the sheet “${sheet}” (${times}) were not read as part of the table.`,
    }),
  },
  'error-value': {
    severity: 'warning',
    isLeftOut: false,
    message: (times, sheet) => ({
      bg: `В листа „${sheet}“ формули показват грешка вместо стойност (клетки: ${times}); поправете ги или впишете стойността.`,
      en: `In the sheet “${sheet}” formulas show an error instead of a value (cells: ${times}); mend them or type the value in.`,
    }),
  },
  'formula-without-value': {
    severity: 'warning',
    isLeftOut: false,
    message: (times, sheet) => ({
      bg: `В листа „${sheet}“ има формули, чиято стойност не е записана във файла (клетки: ${times}); отворете го в Excel или LibreOffice, запишете го и го подайте отново.`,
      en: `The sheet “${sheet}” has formulas whose value is not kept in the file (cells: ${times}); open it in Excel or LibreOffice, save it and send it again.`,
    }),
  },
  'unseen-value': {
    severity: 'warning',
    isLeftOut: true,
    message: (times, sheet) => ({
      bg: `В листа „${sheet}“ форматът на клетки крие стойността им (клетки: ${times}); тя не е прочетена.`,
      en: `In the sheet “${sheet}” the format of cells hides their value (cells: ${times}); it was not read.`,
    }),
  },
} satisfies Readonly<Record<string, RemarkKind>>

export type SheetRemarkRule = keyof typeof kinds

/** Gathers what was decided on in one sheet: one remark of a kind, with all its words. */
export interface SheetRemarks {
  /** @param place as "B7"; '' where it says nothing. */
  add(rule: SheetRemarkRule, place: string, words: string): void
  all(): Remark[]
}

const longestQuotation = 4_000

export function createSheetRemarks(sheet: string): SheetRemarks {
  const found = new Map<SheetRemarkRule, { places: string[]; words: string[] }>()
  return {
    add(rule, place, words) {
      const { places, words: all } = found.get(rule) ?? { places: [], words: [] }
      places.push(place === '' ? words : `${place}: ${words}`.trim().replace(/:$/, ''))
      if (words !== '') all.push(words)
      found.set(rule, { places, words: all })
    },
    all: () =>
      [...found].map(([rule, { places, words }]) => {
        const { severity, isLeftOut, message }: RemarkKind = kinds[rule]
        const remark = {
          rule,
          severity,
          actual: quoted(places),
          message: message(places.length, sheet),
        }
        return isLeftOut ? { ...remark, leftOut: words } : remark
      }),
  }
}

function quoted(places: readonly string[]): string {
  let all = ''
  for (const place of places) {
    all += all === '' ? place : ` | ${place}`
    if (all.length > longestQuotation) return `${all.slice(0, longestQuotation)}…`
  }
  return all
}
