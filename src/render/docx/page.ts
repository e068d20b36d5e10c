import {
  type FileChild,
  Footer,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import type { Language } from '../../core/base/language.ts'
import { pageNumberWords } from '../words/page-words.ts'
import { styleOf } from './styles.ts'

/** A4 in twentieths of a point, before it is turned on its side. */
const paper = { width: 11_906, height: 16_838 }
const margin = 850

/** The room between the margins of a landscape page, in twentieths of a point. */
export const contentWidth = paper.height - 2 * margin

function pageNumbers(language: Language): Footer {
  const [page, of] = pageNumberWords[language]
  const children = [page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES]
  const paragraph = new Paragraph({ style: styleOf.footer, children: [new TextRun({ children })] })
  return new Footer({ children: [paragraph] })
}

/** A section of landscape A4 pages, each numbered „Стр. 1 от 9“. */
export const landscapeSection = (
  children: readonly FileChild[],
  language: Language,
): ISectionOptions => ({
  properties: {
    page: {
      size: { ...paper, orientation: PageOrientation.LANDSCAPE },
      margin: { top: margin, right: margin, bottom: margin, left: margin, footer: margin / 2 },
    },
  },
  footers: { default: pageNumbers(language) },
  children,
})
