import { programVersion } from '../core/base/program-version.ts'
import type { Difference } from '../core/publication/difference.ts'
import type { Manifest } from '../core/publication/manifest.ts'
import type { Publication } from '../core/publication/publication.ts'
import { noPress } from '../render/pdf/press.ts'
import { renditions } from '../render/renditions.ts'
import { sha256 } from '../store/sha256.ts'

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
  for (const { name, kind, printed, draw } of renditions) {
    const published = files.get(`data/${name}`)
    if (kind !== 'data' || printed || !published) continue
    redrawn.push(`data/${name}`)
    const drawn = await draw(publication, 'bg', { site, press: noPress })
    const difference = differenceOfFiles(`data/${name}`, published, drawn)
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
