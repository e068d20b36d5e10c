import { strFromU8, strToU8, type Unzipped, unzipSync } from 'fflate'
import { packDocument } from './pack.ts'
import { styleOf } from './styles.ts'

/** The parts of a template with those of our styles that it does not have, based on its own plain paragraph. */
export async function withOurStyles(template: Unzipped): Promise<Unzipped> {
  const part = template[stylesPart]
  if (!part) return template
  const own = strFromU8(part)
  const [, plain = 'Normal'] =
    /<w:style (?=[^>]*w:type="paragraph")(?=[^>]*w:default="(?:1|true|on)")[^>]*w:styleId="([^"]*)"/.exec(
      own,
    ) ?? []
  const added = (await ourStyles())
    .filter(({ id }) => !own.includes(`w:styleId="${id}"`))
    .map(({ xml }) => xml.replace('w:basedOn w:val="Normal"', `w:basedOn w:val="${plain}"`))
  return {
    ...template,
    [stylesPart]: strToU8(own.replace('</w:styles>', `${added.join('')}</w:styles>`)),
  }
}

const stylesPart = 'word/styles.xml'

let known: readonly { readonly id: string; readonly xml: string }[] | undefined

/** Our styles as they are written into documents of ours. */
async function ourStyles() {
  if (known) return known
  const written = await packDocument([{ children: [] }], {
    ...{ title: '', language: 'bg', createdAt: null },
  })
  const xml = strFromU8(unzipSync(written)[stylesPart] ?? new Uint8Array())
  known = Object.values(styleOf).flatMap((id) => {
    const found = new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`, 's').exec(xml)
    return found ? [{ id, xml: found[0] }] : []
  })
  return known
}
