import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

/** A file that never changes under its address, because the address carries its digest. */
export interface Asset {
  readonly path: string
  readonly type: string
  readonly bytes: Uint8Array
  /** Absent for files that are compressed already. */
  readonly brotli?: Uint8Array
}

const nameWithDigest = (name: string, extension: string, bytes: Uint8Array) =>
  `/assets/${name}.${createHash('sha256').update(bytes).digest('base64url').slice(0, 12)}.${extension}`

function fontAsset(subset: 'cyrillic' | 'latin'): Asset {
  const file = `@fontsource-variable/sofia-sans/files/sofia-sans-${subset}-wght-normal.woff2`
  const bytes = readFileSync(fileURLToPath(import.meta.resolve(file)))
  return { path: nameWithDigest(`sofia-sans-${subset}`, 'woff2', bytes), type: 'font/woff2', bytes }
}

/** The ranges are those of the font's own subsets. */
const fontFace = (font: Asset, range: string) =>
  `@font-face{font-family:"Sofia Sans";font-weight:1 1000;font-display:swap;src:url("${font.path}") format("woff2");unicode-range:${range}}`

function styleSheet(cyrillic: Asset, latin: Asset): Asset {
  const folder = new URL('styles/', import.meta.url)
  const styles = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const bytes = Buffer.from(
    [
      fontFace(cyrillic, 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'),
      fontFace(
        latin,
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215',
      ),
      ...styles,
    ].join('\n'),
  )
  return {
    path: nameWithDigest('merilo', 'css', bytes),
    type: 'text/css; charset=utf-8',
    bytes,
    brotli: brotliCompressSync(bytes),
  }
}

/** Scripts make a page more convenient; every page works without. */
function script(name: string): Asset {
  const bytes = readFileSync(new URL(`scripts/${name}.js`, import.meta.url))
  return {
    path: nameWithDigest(name, 'js', bytes),
    type: 'text/javascript; charset=utf-8',
    bytes,
    brotli: brotliCompressSync(bytes),
  }
}

/** The yardstick on the brand colour, for the browser's tab. */
function icon(): Asset {
  const bytes = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b5563"/><path d="M5 10h22v12H5zM10.5 10v4M16 10v7M21.5 10v4" fill="none" stroke="#fff" stroke-width="2.4" stroke-linejoin="round"/></svg>',
  )
  return { path: nameWithDigest('icon', 'svg', bytes), type: 'image/svg+xml', bytes }
}

const cyrillic = fontAsset('cyrillic')
const latin = fontAsset('latin')
const styles = styleSheet(cyrillic, latin)
const tabIcon = icon()
const reportForm = script('report-form')
const passkey = script('passkey')

export const assetPaths = {
  styles: styles.path,
  icon: tabIcon.path,
  cyrillic: cyrillic.path,
  latin: latin.path,
  reportForm: reportForm.path,
  passkey: passkey.path,
} as const

export const assets: ReadonlyMap<string, Asset> = new Map(
  [styles, tabIcon, cyrillic, latin, reportForm, passkey].map((asset) => [asset.path, asset]),
)
