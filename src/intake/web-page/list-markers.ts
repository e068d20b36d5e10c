import { formatNumber } from '../docx/number-format.ts'

interface OpenList {
  readonly format: string | null
  next: number
}

const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** The numbers and bullets that a browser sets before the items of lists (HTML, 4.4.5). */
export function listMarkers() {
  const lists: OpenList[] = []
  return {
    begin(name: 'ol' | 'ul', attributes: ReadonlyMap<string, string>): void {
      const start = Number.parseInt(attributes.get('start') ?? '1', 10)
      const format = name === 'ul' ? null : (formats[attributes.get('type') ?? ''] ?? 'decimal')
      lists.push({ format, next: Number.isNaN(start) ? 1 : start })
    },
    end(): void {
      lists.pop()
    },
    item(value: string | undefined): string {
      const list = lists.at(-1)
      if (list === undefined || list.format === null) return '• '
      const given = Number.parseInt(value ?? '', 10)
      if (!Number.isNaN(given)) list.next = given
      const marker = `${formatNumber(list.next, list.format)}. `
      list.next += 1
      return marker
    },
  }
}
