import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF as a reader that is not ours finds it. */
export interface ReadPdf {
  readonly pages: number
  readonly title: string
  readonly author: string
  readonly language: string
  readonly showsTitle: boolean
  readonly isTagged: boolean
  /** The packet of metadata, as XML. */
  readonly metadata: string
  readonly outline: readonly string[]
  /** The words of each page, in the order in which they are read. */
  readonly words: readonly string[]
  /** How often each kind of tag is there. */
  readonly tags: ReadonlyMap<string, number>
  /** The words that stand for pictures. */
  readonly alternatives: readonly string[]
  readonly fonts: { readonly named: number; readonly embedded: number }
}

interface Tagged {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly Tagged[]
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const raw = Buffer.from(bytes).toString('latin1')
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const { info, metadata } = await pdf.getMetadata()
  const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null
  const {
    Title: title = '',
    Author: author = '',
    Language: language = '',
  } = info as Record<string, string>
  const words: string[] = []
  const tags = new Map<string, number>()
  const alternatives: string[] = []
  const look = ({ role, alt, children = [] }: Tagged): void => {
    if (role) tags.set(role, (tags.get(role) ?? 0) + 1)
    if (alt) alternatives.push(alt)
    for (const child of children) look(child)
  }
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    words.push(
      items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''),
    )
    look(((await page.getStructTree()) ?? {}) as Tagged)
  }
  const read = {
    pages: pdf.numPages,
    ...{ title, author, language },
    showsTitle: (await pdf.getViewerPreferences())?.get('DisplayDocTitle') === true,
    isTagged: marks?.get('Marked') === true,
    metadata: (metadata as { getRaw(): string } | null)?.getRaw() ?? '',
    outline: ((await pdf.getOutline()) ?? []).map((entry) => entry.title),
    ...{ words, tags, alternatives },
    fonts: {
      named: raw.match(/\/Type ?\/FontDescriptor/g)?.length ?? 0,
      embedded: raw.match(/\/FontFile[23]?\b/g)?.length ?? 0,
    },
  }
  await task.destroy()
  return read
}

/** Words without what a line break may have put between their letters. */
export const unbroken = (text: string): string => text.replace(/[\s\u00ad-]+/gu, '')
