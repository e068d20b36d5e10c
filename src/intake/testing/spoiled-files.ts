import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { GivenFile } from '../read-file.ts'

/** Numbers from 0 up to 1 that a seed gives, the same each time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Random = () => number

const below = (random: Random, end: number): number => Math.floor(random() * end)
const oneOf = <Value>(random: Random, values: readonly Value[]): Value | undefined =>
  values[below(random, values.length)]

/**
 * A sound file with something broken in it, as transmission, careless programs and malice break files: in its
 * bytes, or, for an office file, in the XML of one of its parts, which gets deeper than broken bytes do.
 */
export function spoiled(file: GivenFile, random: Random): GivenFile {
  const isZip = file.bytes[0] === 0x50 && file.bytes[1] === 0x4b
  const bytes =
    isZip && random() < 0.8
      ? spoiledPart(file.bytes, random)
      : isZip || random() < 0.3
        ? spoiledBytes(file.bytes, random)
        : strToU8(spoiledText(strFromU8(file.bytes), random))
  return { name: file.name, bytes }
}

const bytesOfTrouble = [0, 0xff, 0x3c, 0x50, 0x09, 0x0d, 0x80]

function spoiledBytes(sound: Uint8Array, random: Random): Uint8Array {
  const bytes = Uint8Array.from(sound)
  if (random() < 0.2) return bytes.subarray(0, below(random, bytes.length))
  for (let times = 1 + below(random, 8); times > 0; times -= 1)
    bytes[below(random, bytes.length)] = oneOf(random, bytesOfTrouble) ?? below(random, 256)
  return bytes
}

function spoiledPart(zip: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(zip)
  const names = Object.keys(parts)
  // Most of what a reader does is in the largest part.
  const largest = names.toSorted((a, b) => (parts[b]?.length ?? 0) - (parts[a]?.length ?? 0))[0]
  const name = random() < 0.7 ? largest : oneOf(random, names)
  if (name === undefined) return zip
  const xml = strFromU8(parts[name] ?? new Uint8Array())
  if (random() < 0.05) delete parts[name]
  else parts[name] = strToU8(random() < 0.8 ? spoiledInside(xml, random) : spoiledText(xml, random))
  return zipSync(parts, { level: 1 })
}

/** XML that is still well-formed: its words, the values of its attributes, or whole elements are spoiled. */
function spoiledInside(xml: string, random: Random): string {
  let spoilt = xml
  for (let times = 1 + below(random, 4); times > 0; times -= 1) {
    const at = below(random, spoilt.length)
    const before = spoilt.slice(0, at)
    const after = spoilt.slice(at)
    spoilt =
      before +
      (oneOf(random, [
        () => after.replace(/>[^<]+</, (words) => `>${safe(spoiledText(words, random))}<`),
        () => after.replace(/"\d+"/, () => `"${safe(oneOf(random, textOfTrouble) ?? '')}"`),
        () => after.replace(/<w:(t[cr])>.*?<\/w:\1>/s, ''),
        () => after.replace(/<w:(t[cr])>.*?<\/w:\1>/s, '$&$&'),
        () => after.replace(/<(\S+) [^<>]*\/>/, ''),
      ])?.() ?? after)
  }
  return spoilt
}

const safe = (text: string): string => text.replace(/[<>&"\0\ud800]/g, '')

const textOfTrouble = [
  '',
  '\0',
  '<',
  '&',
  ']]>',
  '"',
  '\t',
  '\r',
  ';',
  '\n\n\n',
  '99999999999999999999',
  '-1',
  '1e309',
  '١٢٣',
  '\u202e',
  '\ud800',
  '😀',
  '½ %',
  '31.13.2024',
  '(((((((((((((((((((((',
  '– – – – – – – – – –',
  '1 000 000 000 000 000 000 лв.',
  'а'.repeat(3000),
  '1 '.repeat(1500),
  '-'.repeat(2000),
  'и, '.repeat(800),
] as const

function spoiledText(sound: string, random: Random): string {
  let text = sound
  for (let times = 1 + below(random, 4); times > 0; times -= 1) text = spoiledOnce(text, random)
  return text
}

function spoiledOnce(text: string, random: Random): string {
  const at = below(random, text.length)
  const length = below(random, Math.min(200, text.length))
  const piece = text.slice(at, at + length)
  const trouble = oneOf(random, textOfTrouble) ?? ''
  switch (below(random, 6)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length)
    case 1:
      return text.slice(0, at) + piece + text.slice(at)
    case 2:
      return text.slice(0, at) + trouble + text.slice(at + trouble.length)
    case 3:
      return text.slice(0, at) + trouble + text.slice(at)
    case 4:
      // The value of an attribute, or a number in a cell, is another.
      return text.slice(0, at) + text.slice(at).replace(/\d+/, trouble)
    default: {
      // An element that stands somewhere else, or a field of a row.
      const to = below(random, text.length)
      const without = text.slice(0, at) + text.slice(at + length)
      return without.slice(0, to) + piece + without.slice(to)
    }
  }
}
