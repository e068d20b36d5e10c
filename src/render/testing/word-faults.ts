import { type Parts, packageFaults, partsOf, treeOf } from './package-faults.ts'
import { allNamed, childNamed, type Element, repeated } from './xml-tree.ts'

/** What may stand in the properties of a thing, and in which order (ECMA-376 part 1, annex A.1). */
const sequences: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    'footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tcBorders': 'top left start bottom right end insideH insideV tl2br tr2bl',
  'w:numPr': 'ilvl numId',
  'w:tbl': 'tblPr tblGrid tr',
}

/** What Word would refuse in one of its files, or mend before it opens it, LibreOffice though it forgives it. */
export function wordFaults(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes)
  const faults = packageFaults(parts)
  if (faults.length > 0) return faults
  const documents = [...parts.keys()].filter((name) =>
    /^word\/(document|header\d*|footer\d*|footnotes|endnotes|styles|numbering)\.xml$/.test(name),
  )
  const trees = documents.flatMap((name) => treeOf(parts, name) ?? [])
  return [
    ...trees.flatMap(faultsOfOrder),
    ...trees.flatMap((tree) => allNamed(tree, 'w:tbl').flatMap(faultsOfTable)),
    ...trees.flatMap(faultsOfNames),
    ...faultsOfReferences(parts, trees),
    ...faultsOfBody(treeOf(parts, 'word/document.xml')),
  ]
}

function faultsOfOrder(tree: Element): string[] {
  return Object.entries(sequences).flatMap(([name, sequence]) => {
    const order = sequence.split(' ').map((each) => `w:${each}`)
    return allNamed(tree, name).flatMap(({ children }) => {
      const names = children
        .map((child) => child.name)
        .filter((each) => !/^w:(header|footer)Reference$/.test(each))
      const places = names.map((each) => order.indexOf(each))
      const isUnknown = places.includes(-1)
      const isMixed = places.some((place, index) => place < (places[index - 1] ?? -1))
      const twice = repeated(names).filter((each) => each !== 'w:tr')
      return isUnknown || isMixed || twice.length > 0 ? [`${name} of ${names.join(' ')}`] : []
    })
  })
}

function faultsOfTable(table: Element): string[] {
  const columns = childNamed(table, 'w:tblGrid')?.children.length ?? 0
  const rows = table.children.filter(({ name }) => name === 'w:tr')
  const spans = rows.map((row) =>
    row.children
      .filter(({ name }) => name === 'w:tc')
      .map((cell) => Number(propertyOf(cell, 'gridSpan') ?? 1)),
  )
  return [
    ...(columns === 0 || rows.length === 0 ? ['a table without columns or rows'] : []),
    ...spans.flatMap((each, index) =>
      each.length > 0 && each.reduce((sum, span) => sum + span, 0) === columns
        ? []
        : [`row ${index + 1} spans ${each.join('+')} of ${columns} columns`],
    ),
    ...allNamed(table, 'w:tc')
      .filter(({ children }) => children.at(-1)?.name !== 'w:p')
      .map(() => 'a cell that ends without a paragraph'),
  ]
}

const propertyOf = (cell: Element, property: string): string | undefined =>
  childNamed(childNamed(cell, 'w:tcPr'), `w:${property}`)?.attributes['w:val']

const faultsOfNames = (tree: Element): string[] =>
  [
    ['wp:docPr', 'id'],
    ['w:bookmarkStart', 'w:id'],
    ['w:bookmarkStart', 'w:name'],
    ['w:comment', 'w:id'],
    ['w:footnote', 'w:id'],
    ['w:abstractNum', 'w:abstractNumId'],
    ['w:num', 'w:numId'],
    ['w:style', 'w:styleId'],
  ].flatMap(([name = '', key = '']) =>
    repeated(allNamed(tree, name).map(({ attributes }) => attributes[key])).map(
      (value) => `two ${name} of ${key} ${value}`,
    ),
  )

/** Of all styles the one that Word knows without being told. */
const builtIn = 'DefaultParagraphFont'

/** Styles and lists that something is said to be in. */
function faultsOfReferences(parts: Parts, trees: readonly Element[]): string[] {
  const idsIn = (part: string, name: string, key: string): Set<string | undefined> => {
    const tree = treeOf(parts, part)
    return new Set(tree ? allNamed(tree, name).map(({ attributes }) => attributes[key]) : [])
  }
  const styles = idsIn('word/styles.xml', 'w:style', 'w:styleId')
  const lists = idsIn('word/numbering.xml', 'w:num', 'w:numId')
  const used = (...names: string[]) =>
    new Set(
      trees
        .flatMap((tree) => allNamed(tree, ...names))
        .map(({ attributes }) => attributes['w:val']),
    )
  return [
    ...[...used('w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link')]
      .filter((style) => style !== builtIn && !styles.has(style))
      .map((style) => `there is no style ${style}`),
    ...[...used('w:numId')]
      .filter((list) => list !== '0' && !lists.has(list))
      .map((list) => `there is no list ${list}`),
  ]
}

function faultsOfBody(document: Element | undefined): string[] {
  const body = childNamed(document, 'w:body')
  const loose = document
    ? allNamed(document, 'w:t').filter(
        ({ text, attributes }) => /^\s|\s$/.test(text) && attributes['xml:space'] !== 'preserve',
      )
    : []
  return [
    ...(body?.children ?? [])
      .filter(({ name }, index, all) => name === 'w:tbl' && all[index + 1]?.name === 'w:tbl')
      .map(() => 'two tables that meet'),
    ...(body?.children.at(-1)?.name === 'w:sectPr' ? [] : ['the text ends without a section']),
    ...loose.map(({ text }) => `spaces around „${text.slice(0, 40)}“ are lost`),
  ]
}
