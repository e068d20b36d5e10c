import { type IPatch, PatchType, patchDocument } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { fieldNamed, type TemplateKind } from '../../core/publication/template-fields.ts'
import type { FieldContent } from '../layout/template-content.ts'
import type { FileProperties } from '../package/core-properties.ts'
import { finishPackage } from '../package/finish-package.ts'
import { drawnBlocks } from './draw-block.ts'
import { roomOfSection } from './room-of-section.ts'
import { withOurStyles } from './template-styles.ts'
import { runOf } from './text.ts'

/**
 * A Word template of one's own with what it asks for filled in. Headings, text and fonts look as the template
 * has them; tables get the styles that only we have, with the template's letters. The same template and
 * content give the same bytes.
 *
 * @param template looked through and found usable before it was kept
 */
export async function fillTemplate(
  template: Uint8Array,
  kind: TemplateKind,
  content: Readonly<Record<string, FieldContent>>,
  properties: FileProperties,
): Promise<Uint8Array> {
  const given = unzipSync(template)
  const document = strFromU8(given[mainPart] ?? new Uint8Array())
  const parts = withOurBraces(given)
  const styled = await withOurStyles(parts)
  const names = [
    ...new Set(
      Object.keys(parts)
        .filter(isFilled)
        .flatMap((name) => namesIn(parts[name])),
    ),
  ]
  const patches = Object.fromEntries(
    names.flatMap((name) => {
      const [key = ''] = fieldNamed(kind, name) ?? []
      const field = content[key]
      return field ? [[name, patchOf(field, roomOfSection(document, name))]] : []
    }),
  )
  const bytes = await patchDocument({
    outputType: 'uint8array',
    data: zipSync(styled, { level: 0 }),
    patches,
    placeholderDelimiters: { start: open + open, end: close + close },
    keepOriginalStyles: true,
  })
  return finishPackage({ bytes, mainPart, properties })
}

const mainPart = 'word/document.xml'

const isFilled = (name: string): boolean =>
  name === mainPart || /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/i.test(name)

/** In the place of the braces: a sign that no words can hold (see printable), so that braces in words stay words. */
const [open, close] = ['\ufffe', '\ufffe/']

/** A name between braces, whatever tags stand between its letters. */
const named = /\{((?:<[^>]*>)*)\{((?:<[^>]*>|[^{}<])*)\}((?:<[^>]*>)*)\}/g

const withOurBraces = (parts: ReturnType<typeof unzipSync>): ReturnType<typeof unzipSync> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      isFilled(name)
        ? strToU8(strFromU8(part).replace(named, `${open}$1${open}$2${close}$3${close}`))
        : part,
    ]),
  )

/** What stands between braces, pieces of one name put together. */
const namesIn = (part: Uint8Array | undefined): string[] =>
  [
    ...strFromU8(part ?? strToU8(''))
      .replace(/<[^>]*>/g, '')
      .matchAll(/\ufffe\ufffe([^\ufffe]*)\ufffe\/\ufffe\//g),
  ].map(([, name = '']) => name)

const patchOf = (field: FieldContent, room: number): IPatch =>
  field.is === 'text'
    ? { type: PatchType.PARAGRAPH, children: [runOf(field.words)] }
    : { type: PatchType.DOCUMENT, children: drawnBlocks(field.blocks, room) }
