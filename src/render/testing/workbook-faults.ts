import { columnOf, faultsOfCells } from './cell-faults.ts'
import { type Parts, packageFaults, partsOf, treeOf } from './package-faults.ts'
import { allNamed, childNamed, type Element, repeated } from './xml-tree.ts'

/** The order of what a sheet is made of (ECMA-376 part 1, annex A.2: CT_Worksheet). */
const sequence =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  )

/** The most that Excel takes (its specifications and limits). */
const most = { nameOfSheet: 31, list: 255, height: 409.5, width: 255 }

/** What Excel would refuse in one of its files or mend before it opens it, and any formula, for we write none. */
export function workbookFaults(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes)
  const faults = packageFaults(parts)
  if (faults.length > 0) return faults
  const names = [...parts.keys()].filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
  return [
    ...faultsOfBook(parts),
    ...faultsOfStyles(parts),
    ...names.flatMap((name) => {
      const tree = treeOf(parts, name)
      return tree ? faultsOfSheet(tree, parts).map((fault) => `${name}: ${fault}`) : []
    }),
  ]
}

function faultsOfBook(parts: Parts): string[] {
  const book = treeOf(parts, 'xl/workbook.xml')
  if (!book) return ['there is no workbook']
  const sheets = allNamed(book, 'sheet').map(({ attributes }) => attributes)
  const names = sheets.map(({ name = '' }) => name)
  const defined = allNamed(book, 'definedName')
  return [
    ...(sheets.some(({ state }) => state === undefined || state === 'visible')
      ? []
      : ['no sheet is to be seen']),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two sheets named ${name}`),
    ...names
      .filter(
        (name) => name === '' || name.length > most.nameOfSheet || /[\\/?*[\]:]|^'|'$/.test(name),
      )
      .map((name) => `a sheet named „${name}“`),
    ...repeated(sheets.map(({ sheetId }) => sheetId)).map((id) => `two sheets of the id ${id}`),
    ...repeated(
      defined.map(({ attributes }) => `${attributes['name']} ${attributes['localSheetId']}`),
    ).map((name) => `two defined names ${name}`),
    ...defined
      .filter(({ attributes }) => Number(attributes['localSheetId'] ?? 0) >= sheets.length)
      .map(({ attributes }) => `${attributes['name']} is of no sheet`),
  ]
}

/** Each list says how many it has, and each look names fonts, fills and lines that are there. */
function faultsOfStyles(parts: Parts): string[] {
  const styles = treeOf(parts, 'xl/styles.xml')
  if (!styles) return ['there are no styles']
  const lists = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles']
  const sizes = new Map(lists.map((name) => [name, childNamed(styles, name)?.children.length ?? 0]))
  const own = new Set(allNamed(styles, 'numFmt').map(({ attributes }) => attributes['numFmtId']))
  const within = (xf: Element, key: string, list: string) =>
    Number(xf.attributes[key] ?? 0) < (sizes.get(list) ?? 0)
  return [
    ...lists.flatMap((name) => {
      const count = childNamed(styles, name)?.attributes['count']
      return count === undefined || Number(count) === sizes.get(name)
        ? []
        : [`${name} are not ${count}`]
    }),
    ...(childNamed(styles, 'cellXfs')?.children ?? [])
      .filter((xf) => {
        const format = xf.attributes['numFmtId'] ?? '0'
        return !(
          within(xf, 'fontId', 'fonts') &&
          within(xf, 'fillId', 'fills') &&
          within(xf, 'borderId', 'borders') &&
          (Number(format) < 164 || own.has(format))
        )
      })
      .map((xf) => `a look of ${JSON.stringify(xf.attributes)}`),
  ]
}

function faultsOfSheet(sheet: Element, parts: Parts): string[] {
  const order = sheet.children.map(({ name }) => sequence.indexOf(name))
  return [
    ...(order.includes(-1) || order.some((place, index) => place <= (order[index - 1] ?? -1))
      ? [`made of ${sheet.children.map(({ name }) => name).join(' ')}`]
      : []),
    ...faultsOfCells(sheet, parts),
    ...faultsOfRanges(sheet),
    ...allNamed(sheet, 'row')
      .filter(({ attributes }) => Number(attributes['ht'] ?? 0) > most.height)
      .map(({ attributes }) => `row ${attributes['r']} is ${attributes['ht']} high`),
    ...allNamed(sheet, 'col')
      .filter(({ attributes }) => Number(attributes['width'] ?? 0) > most.width)
      .map(({ attributes }) => `column ${attributes['min']} is ${attributes['width']} wide`),
  ]
}

interface Range {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

function rangeOf(text: string): Range {
  const [from = '', to = from] = text.split(':')
  const rowOf = (place: string) => Number(place.replace(/^\D+/, ''))
  return { top: rowOf(from), bottom: rowOf(to), left: columnOf(from), right: columnOf(to) }
}

function faultsOfRanges(sheet: Element): string[] {
  const merged = allNamed(sheet, 'mergeCell').map(({ attributes }) => attributes['ref'] ?? '')
  const ranges = merged.map(rangeOf)
  const overlaps = ranges.flatMap((each, index) =>
    ranges
      .slice(index + 1)
      .filter(
        (other) =>
          each.top <= other.bottom &&
          other.top <= each.bottom &&
          each.left <= other.right &&
          other.left <= each.right,
      ),
  )
  const asked = allNamed(sheet, 'dataValidation')
  const long = asked.filter(
    ({ attributes, children }) =>
      attributes['type'] === 'list' && (children[0]?.text.length ?? 0) > most.list,
  )
  const filtered = childNamed(sheet, 'autoFilter')?.attributes['ref']
  const counts = ['mergeCells', 'dataValidations'].flatMap((name) => {
    const list = childNamed(sheet, name)
    const count = list?.attributes['count']
    return list && count !== undefined && Number(count) !== list.children.length
      ? [`${name} are not ${count}`]
      : []
  })
  return [
    ...counts,
    ...overlaps.map(({ top, left }) => `two merged ranges at row ${top}, column ${left}`),
    ...long.map(({ attributes }) => `too much to choose from at ${attributes['sqref']}`),
    ...(filtered && rangeOf(filtered).top >= rangeOf(filtered).bottom
      ? [`a filter over ${filtered}, which has no rows`]
      : []),
  ]
}
