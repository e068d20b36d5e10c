import { refused } from '../package/refusals.ts'
import { readPlainXml } from '../package/xml-events.ts'
import type { GuardedZip } from '../package/zip-guard.ts'
import { leadsOutside } from './leads-outside.ts'

/** What a template may be related to: its own text, looks and pictures. */
const allowedRoles = new Set([
  ...['officeDocument', 'core-properties', 'extended-properties', 'custom-properties', 'thumbnail'],
  ...['styles', 'stylesWithEffects', 'settings', 'webSettings', 'fontTable', 'font', 'theme'],
  ...['numbering', 'header', 'footer', 'footnotes', 'endnotes', 'comments', 'image', 'hyperlink'],
  ...[
    'customXml',
    'customXmlProps',
    'people',
    'commentsExtended',
    'commentsIds',
    'glossaryDocument',
  ],
  ...[
    'chart',
    'diagramData',
    'diagramLayout',
    'diagramQuickStyle',
    'diagramColors',
    'diagramDrawing',
  ],
])

const readable = /^(https?:|mailto:)/i

/**
 * Looks through every list of relationships, whatever part it is of.
 *
 * @throws {Refused} where a template brings objects of other programs, or links that are followed without
 *   anybody's doing: a template behind the template, a picture from elsewhere.
 */
export async function assertNothingForeign(zip: GuardedZip): Promise<void> {
  if (zip.names.some((name) => /^word\/(embeddings|activeX|afchunk)/i.test(name)))
    throw refused('template-with-objects')
  for (const name of zip.names) {
    const chunks = /\.rels$/i.test(name) ? zip.read(name) : null
    if (!chunks) continue
    await readPlainXml(chunks, {
      open({ local, attributes }) {
        if (local === 'Relationship') assertOwn(attributes)
      },
      close: () => undefined,
      text: () => undefined,
    })
  }
}

function assertOwn(attributes: Readonly<Record<string, string>>): void {
  const role = (attributes['Type'] ?? '').split('/').at(-1) ?? ''
  const target = attributes['Target'] ?? ''
  if (attributes['TargetMode']?.toLowerCase() === 'external' || leadsOutside(target)) {
    // A link that a reader may press is no harm; all else is followed by the program that opens the file.
    if (role !== 'hyperlink' || !readable.test(target)) throw refused('template-with-links')
    return
  }
  if (!allowedRoles.has(role)) throw refused('template-with-objects')
}
