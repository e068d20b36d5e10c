import { languages } from '../core/base/language.ts'
import { programVersion } from '../core/base/program-version.ts'
import type { Difference } from '../core/publication/difference.ts'
import { bundledName, type Manifest } from '../core/publication/manifest.ts'
import type { Publication } from '../core/publication/publication.ts'
import { noPress } from '../render/pdf/press.ts'
import { mediaTypes } from '../render/rendition.ts'
import { renditions } from '../render/renditions.ts'
import { sha256 } from '../store/sha256.ts'

const ofOffices: readonly string[] = [mediaTypes.docx, mediaTypes.xlsx]

/**
 * What follows from the publication alone, on any machine: all but what takes the press, and documents of
 * offices, whose pictures another processor may draw otherwise in their last bits.
 */
const toRedraw = renditions
  .filter(({ printed, mediaType }) => !printed && !ofOffices.includes(mediaType))
  .flatMap(({ name, kind, draw }) =>
    (kind === 'data' ? [null] : languages).map((language) => ({
      name: bundledName({ name, language }),
      language: language ?? languages[0],
      draw,
    })),
  )

/**
 * Draws each data file of a bundle anew from its publication. Only of a bundle that a program of this version
 * made: another may draw otherwise.
 */
export async function firstRedrawnDifference(
  files: ReadonlyMap<string, Uint8Array>,
  { merilo, site }: Manifest,
  publication: Publication,
): Promise<{ readonly redrawn: readonly string[]; readonly difference: Difference | null }> {
  const redrawn: string[] = []
  if (merilo !== programVersion) return { redrawn, difference: null }
  for (const { name, language, draw } of toRedraw) {
    const published = files.get(name)
    if (!published) continue
    redrawn.push(name)
    const drawn = await draw(publication, language, { site, press: noPress })
    const difference = differenceOfFiles(name, published, drawn)
    if (difference) return { redrawn, difference }
  }
  return { redrawn, difference: null }
}

/** The longest that is shown of a line. */
const longest = 200

/** The first line that differs, where both are text. */
export function differenceOfFiles(
  name: string,
  published: Uint8Array,
  drawn: Uint8Array,
): Difference | null {
  if (Buffer.compare(published, drawn) === 0) return null
  const [theirs, ours] = [published, drawn].map(linesOf)
  if (!theirs || !ours)
    return { figure: name, published: sha256(published), recomputed: sha256(drawn) }
  const at = theirs.findIndex((line, index) => line !== ours[index])
  const index = at === -1 ? theirs.length : at
  return {
    figure: `${name}, line ${index + 1}`,
    published: theirs[index]?.slice(0, longest) ?? null,
    recomputed: ours[index]?.slice(0, longest) ?? null,
  }
}

/** Nothing where the bytes are no text. */
function linesOf(bytes: Uint8Array): string[] | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).split('\n')
  } catch {
    // No UTF-8: a packed file.
    return undefined
  }
}
