import type { PdfStandard } from '../../../render/pdf/press.ts'

/** An element of the structure that a PDF is read aloud by. */
interface StructElement {
  readonly id: number
  readonly role: string
  readonly kids: readonly StructElement[]
  /** The object as it stands in the file. */
  readonly text: string
}

/**
 * What a checker of PDF/UA-1 or PDF/A-2a would find that can be found without drawing a page, in a file as our press
 * writes it: its objects stand in it as plain text.
 */
export function pdfFaults(bytes: Uint8Array, standard: PdfStandard): string[] {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects = objectsIn(raw)
  const root = rootOf(objects)
  const all = root ? [root, ...below(root)] : []
  return [
    ...faultsOfCatalogue(raw, objects, standard),
    ...faultsOfPages(objects),
    ...(root?.role === 'Document' ? [] : ['its structure begins with no document']),
    ...faultsOfHeadings(all),
    ...all.flatMap(faultsOfElement),
  ]
}

type Objects = ReadonlyMap<number, string>

/** Of what stands between "n 0 obj" and its end what comes before any stream. */
const objectsIn = (raw: string): Objects =>
  new Map(
    [...raw.matchAll(/^(\d+) 0 obj\n(.*?)(?:\nendobj|\nstream\n)/gms)].map(([, id, text = '']) => [
      Number(id),
      text,
    ]),
  )

const below = (element: StructElement): StructElement[] =>
  element.kids.flatMap((kid) => [kid, ...below(kid)])

function rootOf(objects: Objects): StructElement | undefined {
  const tree = [...objects.values()].find((text) => /\/Type \/StructTreeRoot/.test(text))
  const [, first] = /\/K \[?(\d+) 0 R/.exec(tree ?? '') ?? []
  return first === undefined ? undefined : elementOf(Number(first), objects)
}

function elementOf(id: number, objects: Objects): StructElement | undefined {
  const text = objects.get(id)
  const [, role] = /^ {2}\/S \/(\w+)/m.exec(text ?? '') ?? []
  if (text === undefined || role === undefined) return undefined
  const [, kids = ''] = /^ {2}\/K (\[.*?\]|\d+ 0 R)/ms.exec(text) ?? []
  return {
    ...{ id, role, text },
    kids: [...kids.matchAll(/(\d+) 0 R/g)].flatMap(
      ([, kid]) => elementOf(Number(kid), objects) ?? [],
    ),
  }
}

function faultsOfCatalogue(raw: string, objects: Objects, standard: PdfStandard): string[] {
  const catalogue = [...objects.values()].find((text) => /\/Type \/Catalog/.test(text)) ?? ''
  const wanted: Readonly<Record<string, RegExp>> = {
    'is not marked as tagged': /\/Marked true/,
    'is not sure of its tags': /\/Suspects false/,
    'names no language': /\/Lang \([a-z]{2}-[A-Z]{2}\)/,
    'has no metadata': /\/Metadata \d+ 0 R/,
    ...(standard === 'a-2a'
      ? { 'says nothing of its colours': /\/OutputIntents/ }
      : { 'does not show its title': /\/DisplayDocTitle true/ }),
  }
  const claims: Readonly<Record<PdfStandard, RegExp>> = {
    'ua-1': /<pdfuaid:part>1<\/pdfuaid:part>/,
    'a-2a': /<pdfaid:part>2<\/pdfaid:part>.*<pdfaid:conformance>A<\/pdfaid:conformance>/s,
  }
  const fonts = [...objects.values()].filter((text) => /\/Type \/FontDescriptor/.test(text))
  return [
    ...Object.entries(wanted)
      .filter(([, pattern]) => !pattern.test(catalogue))
      .map(([fault]) => fault),
    ...(claims[standard].test(raw) ? [] : [`does not say that it is ${standard}`]),
    ...(fonts.length > 0 && fonts.every((font) => /\/FontFile[23]? /.test(font))
      ? []
      : ['has letters that are not in the file']),
    ...[...raw.matchAll(/\/(JavaScript|Launch|EmbeddedFile|Encrypt|OpenAction)\b/g)].map(
      ([, name]) => `has a ${name}`,
    ),
  ]
}

/** Who goes from link to link goes in the order of the structure, and hears where each leads. */
const faultsOfPages = (objects: Objects): string[] =>
  [...objects.values()].flatMap((text) => {
    if (/\/Type \/Page\b/.test(text) && /\/Annots/.test(text) && !/\/Tabs \/S/.test(text))
      return ['a page with links in no order']
    return /\/Subtype \/Link/.test(text) && !/\/Contents [(<]/.test(text)
      ? ['a link that says nothing']
      : []
  })

/** The first is of the first level, and none is more than one level below the one before it. */
function faultsOfHeadings(all: readonly StructElement[]): string[] {
  const levels = all.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []))
  return levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1
      ? [`a heading of level ${level} after ${levels[index - 1]}`]
      : [],
  )
}

function faultsOfElement({ role, text, kids }: StructElement): string[] {
  const roles = kids.map((kid) => kid.role)
  const only = (...allowed: string[]) =>
    roles.every((each) => allowed.includes(each)) ? [] : [`${role} of ${roles.join(' ')}`]
  switch (role) {
    case 'Figure':
      return /\/Alt [(<].+[)>]/.test(text) ? [] : ['a picture without words']
    case 'Table':
      return [...only('THead', 'TBody', 'TFoot', 'TR'), ...faultsOfTable({ kids })]
    case 'TR':
      return only('TH', 'TD')
    case 'TH':
      return /\/Scope \/(Column|Row|Both)/.test(text) ? [] : ['a heading of a table of nothing']
    case 'L':
      return only('LI', 'Caption')
    case 'LI':
      return only('Lbl', 'LBody')
    default:
      return []
  }
}

/** Who hears a cell hears what it is of. */
function faultsOfTable({ kids }: Pick<StructElement, 'kids'>): string[] {
  const all = kids.flatMap((kid) => [kid, ...below(kid)])
  return all.some(({ role }) => role === 'TH') ? [] : ['a table without headings']
}
