import { refused } from '../package/refusals.ts'
import { readPlainXml } from '../package/xml-events.ts'
import type { GuardedZip } from '../package/zip-guard.ts'
import { fieldCodes } from './field-codes.ts'
import { attributeNamed } from './fields-of-part.ts'
import { leadsOutside } from './leads-outside.ts'

/** What brings another program's object, document or data in, wherever it stands. */
const foreignElements: ReadonlyMap<string, 'template-with-objects' | 'template-with-links'> =
  new Map([
    ['OLEObject', 'template-with-objects'],
    ['control', 'template-with-objects'],
    ['altChunk', 'template-with-objects'],
    ['subDoc', 'template-with-objects'],
    ['externalData', 'template-with-links'],
    ['mailMerge', 'template-with-links'],
    ['sourceFileName', 'template-with-links'],
  ])

/**
 * Looks through every part that is XML, whatever it is called and whether anything leads to it: styles,
 * settings, numbering, comments, headers under names of their own. No document type definition, no field that
 * fetches or runs, nothing that is followed without anybody's doing.
 *
 * @throws {Refused} at the first such thing.
 */
export async function assertNothingHidden(zip: GuardedZip): Promise<void> {
  for (const name of zip.names) {
    const chunks = zip.read(name)
    const part = chunks && (await xmlIn(chunks))
    if (part) await assertPlain(part)
  }
}

async function assertPlain(part: AsyncIterable<Uint8Array>): Promise<void> {
  const codes = fieldCodes()
  let collects: 'words' | 'code' | null = null
  await readPlainXml(part, {
    open({ local, attributes }) {
      const reason = foreignElements.get(local)
      if (reason) throw refused(reason)
      const address = [attributeNamed(attributes, 'src'), attributeNamed(attributes, 'href')]
      if (address.some((each) => leadsOutside(each ?? ''))) throw refused('template-with-links')
      if (local === 't') collects = 'words'
      else if (local === 'instrText' || local === 'delInstrText') collects = 'code'
      else if (local === 'fldSimple') codes.simple(attributeNamed(attributes, 'instr') ?? '')
      else if (local === 'fldChar') codes.mark(attributeNamed(attributes, 'fldCharType'))
    },
    close({ local }) {
      if (['t', 'instrText', 'delInstrText'].includes(local)) collects = null
    },
    text(text) {
      if (collects !== null) codes.text(text, collects === 'code')
    },
  })
}

/** What tells XML stands in the first bytes. Another encoding than of XML's own would hide from us what Word reads. */
async function xmlIn(
  chunks: AsyncIterable<Uint8Array>,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done) return undefined
  const start = Buffer.from(first.value.subarray(0, 400)).toString('latin1').replaceAll('\0', '')
  if (!/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*</.test(start)) {
    await iterator.return?.()
    return undefined
  }
  const [, encoding = 'utf-8'] = /^[^>]*\bencoding\s*=\s*["']([^"']*)/.exec(start) ?? []
  if (!/^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i.test(encoding)) throw refused('damaged-file')
  return (async function* () {
    yield first.value
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield next.value
  })()
}
