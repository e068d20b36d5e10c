import { type IStylesOptions, LevelFormat, type NumberingDefinition } from 'docx'

/** In the styles of this file sizes are in half points and distances in twentieths of a point. */
const halfPoints = { body: 20, cell: 15, title: 32, chapter: 26, section: 22, footer: 16 }

/**
 * Arial has Cyrillic wherever Word runs, and Liberation Sans, of the same widths, takes its place where
 * it is missing: lines and pages break alike.
 */
const font = 'Arial'

const ink = '1F2933'

/** Names of our own paragraph styles. */
export const styleOf = {
  cell: 'TableCell',
  figureCell: 'TableFigure',
  headerCell: 'TableHeaderCell',
  goalRow: 'GoalRow',
  note: 'Note',
  item: 'ListItem',
  footer: 'PageFooter',
  between: 'BetweenTables',
} as const

/**
 * What stands before the items of a list. The library's own bullets come with a style of their own, and a
 * paragraph that names two is one that Word may refuse.
 */
export const bullets: NumberingDefinition = {
  reference: 'items',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: 'left',
      style: { paragraph: { indent: { left: 360, hanging: 240 } } },
    },
  ],
}

const between = (before: number, after: number) => ({ spacing: { before, after } })

/** @param languageTag the language of all text that does not say otherwise, e.g. "bg-BG". */
export const styles = (languageTag: string): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: halfPoints.body, color: ink, language: { value: languageTag } },
      paragraph: between(0, 120),
    },
    title: {
      run: { font, size: halfPoints.title, bold: true, color: ink },
      paragraph: between(0, 160),
    },
    heading1: {
      run: { font, size: halfPoints.chapter, bold: true, color: ink },
      // A heading that is restyled says its level itself, else Word's navigation does not know it.
      paragraph: { ...between(320, 120), keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: { font, size: halfPoints.section, bold: true, color: ink },
      paragraph: { ...between(240, 80), keepNext: true, outlineLevel: 1 },
    },
    heading3: {
      run: { font, size: halfPoints.body, bold: true, color: ink },
      paragraph: { ...between(160, 60), keepNext: true, outlineLevel: 2 },
    },
  },
  paragraphStyles: [
    {
      id: styleOf.cell,
      name: 'Table Cell',
      basedOn: 'Normal',
      run: { size: halfPoints.cell },
      paragraph: between(0, 30),
    },
    {
      id: styleOf.figureCell,
      name: 'Table Figure',
      basedOn: styleOf.cell,
      paragraph: { alignment: 'right' },
    },
    {
      id: styleOf.headerCell,
      name: 'Table Header Cell',
      basedOn: styleOf.cell,
      run: { bold: true },
      paragraph: { alignment: 'center' },
    },
    {
      id: styleOf.goalRow,
      name: 'Goal Row',
      basedOn: styleOf.cell,
      run: { bold: true, size: halfPoints.footer },
      paragraph: { ...between(40, 60), keepNext: true },
    },
    {
      id: styleOf.note,
      name: 'Note',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: {
        ...between(0, 160),
        border: { left: { style: 'single', size: 24, color: ink, space: 8 } },
        indent: { left: 160 },
      },
    },
    {
      id: styleOf.item,
      name: 'List Item',
      basedOn: 'Normal',
      paragraph: between(0, 60),
    },
    {
      id: styleOf.between,
      name: 'Between Tables',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: between(0, 0),
    },
    {
      id: styleOf.footer,
      name: 'Page Footer',
      basedOn: 'Normal',
      run: { size: halfPoints.footer },
      paragraph: { alignment: 'right', ...between(0, 0) },
    },
  ],
})
