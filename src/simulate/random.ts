/** Numbers that look like chance and are the same for the same seed and name, in whatever order they are asked for. */
export interface Chance {
  /** From 0 up to 1, without it. */
  of(name: string): number
  /** A whole number from the one to the other, both counted. */
  between(name: string, least: number, most: number): number
  /** Whether something that happens so many times in a hundred happens here. */
  percent(name: string, often: number): boolean
}

export function chanceFrom(seed: number): Chance {
  const of = (name: string) => mixed(`${seed}/${name}`) / 2 ** 32
  return {
    of,
    between: (name, least, most) => least + Math.floor(of(name) * (most - least + 1)),
    percent: (name, often) => of(name) * 100 < often,
  }
}

/** FNV-1a, with the last mixing of MurmurHash3 so that names that differ by one sign lie far apart. */
function mixed(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
