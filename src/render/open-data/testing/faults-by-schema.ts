import { readFile } from 'node:fs/promises'
import { validateXML } from 'xmllint-wasm'

const standards = '../shared/standards'

const contentsOf = async (name: string) => ({
  fileName: name,
  contents: await readFile(`${standards}/${name}`, 'utf8'),
})

/** What is wrong with a document by an XML Schema in the folder of standards; it does not see identifiers twice. */
export async function faultsBySchema(
  xml: string,
  schema: string,
  imported: readonly string[] = [],
): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents: xml },
    schema: await contentsOf(schema),
    preload: await Promise.all(imported.map(contentsOf)),
    maxMemoryPages: 4096,
  })
  return errors.map(({ message }) => message)
}
