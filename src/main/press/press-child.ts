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
  let data = JSON.stringify(what.data)
  for (let replacements = 0; ; replacements += 1) {
    try {
      return printedOnce(typst, what, data)
    } catch (error) {
      const unknown = unshowable(wordsOf(error))
      if (unknown.length === 0 || replacements === mostReplacements) throw error
      for (const text of unknown) data = data.replaceAll(text, '\uFFFD')
    }
  }
}

/** What the standard refuses because no font of ours has it; it must not keep a whole report from being printed. */
const unshowable = (complaint: string): string[] => [
  ...new Set(
    [...complaint.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].map(
      ([, text = '']) => text,
    ),
  ),
]

function printedOnce(
  { NodeCompiler }: Typst,
  { template, pictures, standard, dated }: ToPrint,
  data: string,
): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fonts }] })
  const put = (name: string, text: string) =>
    compiler.mapShadow(`${templates}/${name}`, Buffer.from(text))
  put('data.json', data)
  for (const [name, svg] of Object.entries(pictures)) put(name, svg)
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
