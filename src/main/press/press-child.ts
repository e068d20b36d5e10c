// The process that prints: it takes one thing at a time and answers with the bytes. Typst is machine code
// and keeps some memory of each document, so that whoever started this process ends it now and then.
import type { ToPrint } from '../../render/pdf/press.ts'

export type FromPress =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'no-press' | 'failed'; readonly words: string }

/** The folders of the templates and of the fonts. */
const [templates = '', ...fonts] = process.argv.slice(2)

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler')

let typst: Typst | undefined

process.on('message', async (what: ToPrint) => {
  try {
    typst ??= await import('@myriaddreamin/typst-ts-node-compiler')
  } catch (error) {
    return answer({ kind: 'no-press', words: wordsOf(error) })
  }
  try {
    answer({ kind: 'bytes', bytes: printed(typst, what) })
  } catch (error) {
    answer({ kind: 'failed', words: wordsOf(error) })
  }
})

/** So often what no font can show is replaced; each time all of it that is complained about. */
const mostReplacements = 5

function printed(typst: Typst, what: ToPrint): Uint8Array {
  let texts = { ...what.pictures, 'data.json': JSON.stringify(what.data) }
  for (let replacements = 0; ; replacements += 1) {
    try {
      return printedOnce(typst, what, texts)
    } catch (error) {
      const unknown = unshowable(wordsOf(error))
      if (unknown.length === 0 || replacements === mostReplacements) throw error
      texts = mapped(texts, (text) => without(text, unknown))
    }
  }
}

const mapped = <Named extends Readonly<Record<string, string>>>(
  texts: Named,
  change: (text: string) => string,
): Named =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, change(text)])) as Named

/** Marks that stood on what is gone stand on nothing. */
const without = (text: string, unknown: readonly string[]): string =>
  unknown
    .reduce((rest, each) => rest.replaceAll(each, '\uFFFD'), text)
    .replace(/\uFFFD(?:\p{M}|\u200d|\uFFFD)+/gu, '\uFFFD')

/** What the standard refuses because no font of ours has it; it must not keep a whole report from being printed. */
const unshown =
  /the text (?:contains the disallowed codepoint )?`\\?"(.+?)\\?"`(?: could not be displayed)?/gu

const unshowable = (complaint: string): string[] => [
  ...new Set(
    [...complaint.matchAll(unshown)].map(([, text = '']) =>
      text.replace(/\\{1,2}u\{([0-9a-f]{1,6})\}/gi, (_, code) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      ),
    ),
  ),
]

function printedOnce(
  { NodeCompiler }: Typst,
  { template, standard, dated }: ToPrint,
  texts: Readonly<Record<string, string>>,
): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fonts }] })
  for (const [name, text] of Object.entries(texts))
    compiler.mapShadow(`${templates}/${name}`, Buffer.from(text))
  const compiled = compiler.compile({ mainFilePath: `${templates}/${template}.typ` })
  const { result } = compiled
  if (!result) throw new Error(diagnosed(compiled.takeDiagnostics()?.shortDiagnostics))
  return compiler.pdf(result, {
    pdfStandard: standard,
    creationTimestamp: Math.floor(Date.parse(dated) / 1000),
  })
}

const diagnosed = (diagnostics: readonly unknown[] = []): string =>
  diagnostics.map((each) => JSON.stringify(each)).join(' ')

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function answer(said: FromPress): void {
  process.send?.(said)
}
