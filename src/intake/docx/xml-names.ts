/**
 * The namespaces that the reader knows, transitional and strict (ECMA-376 part 1, annex A, and part 4), each
 * under the prefix by which this code calls it, whatever the document's own prefix is.
 */
const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
])

/** 'w:tbl' for the element tbl of WordprocessingML; 'other:x' in a namespace that means nothing here. */
export const canonicalName = (namespace: string, local: string): string =>
  `${prefixes.get(namespace) ?? 'other'}:${local}`

/** Attributes mostly have no namespace or the element's; of w:id and r:id the reader means the former. */
export const isKeptAttribute = (namespace: string, local: string): boolean =>
  keptAttributes.has(local) && (namespace === '' || prefixes.has(namespace))

/** Elements whose characters are words of the document, or were until a tracked change. */
export const textElements: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'm:t', 'a:t'])

/** The attributes that some rule of the reader looks at; the rest (rsid, widths) only cost memory. */
const keptAttributes: ReadonlySet<string> = new Set(
  (
    'val type id styleId default numId abstractNumId ilvl fldCharType font char ascii hAnsi w ' +
    'Id Type Target TargetMode ContentType'
  ).split(' '),
)

/** Elements that only hold properties, of which most are of no interest; an empty one says nothing. */
export const propertyContainers: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
  'w:sdtPr',
])

const keptProperties: ReadonlySet<string> = new Set(
  (
    'pStyle numPr outlineLvl rPr rStyle rFonts vanish specVanish ins del moveFrom moveTo ' +
    'gridBefore tblHeader gridSpan vMerge hMerge cellDel hidden'
  )
    .split(' ')
    .map((local) => `w:${local}`),
)

const formerProperties = /^w:(?:\w+Pr|tblGrid)Change$/

/** Formatting, and properties as they were before a tracked change, say nothing about the words. */
export const isWorthKeeping = (name: string, parent: string): boolean =>
  propertyContainers.has(parent)
    ? keptProperties.has(name)
    : name !== 'w:sectPr' && !formerProperties.test(name)
