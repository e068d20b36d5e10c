import type { Language } from '../../core/base/language.ts'

/** "240 kB", "1,5 MB": how long it takes to open. */
export function fileSize(bytes: number, language: Language): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  const rounded = size < 10 ? size.toFixed(1) : size.toFixed(0)
  return `${language === 'bg' ? rounded.replace('.', ',') : rounded}\u00a0${unit}`
}
