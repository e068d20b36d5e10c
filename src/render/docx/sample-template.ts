import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { type Language, languageTags } from '../../core/base/language.ts'
import {
  type TemplateField,
  type TemplateKind,
  templateFields,
} from '../../core/publication/template-fields.ts'
import { finishPackage } from '../package/finish-package.ts'
import { pageNumberWords } from '../words/page-words.ts'
import { templateSampleWords } from '../words/template-words.ts'

/**
 * A template to begin with: on upright paper, in another letter than ours, with every field that can be filled
 * in. Whoever opens it in Word puts their own letterhead and looks around the fields.
 */
export async function sampleTemplate(kind: TemplateKind, language: Language): Promise<Uint8Array> {
  const words = templateSampleWords[language]
  const named = (key: string): string => {
    const field = (templateFields[kind] as Readonly<Record<string, TemplateField>>)[key]
    if (!field) throw new Error(`a template of a ${kind} has no field ${key}`)
    return `{{${field.names[language]}}}`
  }
  const line = (text: string) => new Paragraph({ children: [new TextRun(text)] })
  const heading = (text: string) =>
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] })
  const title = new Paragraph({
    heading: HeadingLevel.TITLE,
    children: [new TextRun(named(kind === 'plan' ? 'planTitle' : 'reportTitle'))],
  })
  const children =
    kind === 'plan'
      ? [
          ...[title, line(named('planAdoption')), line(named('demonstration'))],
          ...[heading(words.measures), line(named('measures')), line(named('glossary'))],
        ]
      : [
          ...[title, line(named('planTitle')), line(named('reportVersion'))],
          ...[line(named('planAdoption')), line(named('demonstration')), line(named('body'))],
        ]
  const document = new Document({
    styles: looks(language),
    sections: [
      {
        // Ten columns want paper that lies on its side.
        ...(kind === 'plan' ? { properties: { page: { size: lyingPaper } } } : {}),
        headers: { default: new Header({ children: [line(words.letterhead)] }) },
        footers: { default: footer(named('planYear'), language) },
        children,
      },
    ],
  })
  const bytes = await Packer.pack(document, 'uint8array')
  const properties = { title: words.titles[kind], language, createdAt: null }
  return finishPackage({ bytes, mainPart: 'word/document.xml', properties })
}

const lyingPaper = {
  orientation: PageOrientation.LANDSCAPE,
  width: 11_906,
  height: 16_838,
} as const

const font = 'Times New Roman'
const ink = '7A1F2B'

const looks = (language: Language) => ({
  default: {
    document: { run: { font, size: 22, language: { value: languageTags[language] } } },
    title: { run: { font, size: 36, color: ink } },
    heading1: {
      run: { font, size: 28, color: ink },
      paragraph: { outlineLevel: 0, keepNext: true },
    },
  },
})

function footer(year: string, language: Language): Footer {
  const [page, of] = pageNumberWords[language]
  const children = [`${year} · `, page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES]
  return new Footer({ children: [new Paragraph({ children: [new TextRun({ children })] })] })
}
