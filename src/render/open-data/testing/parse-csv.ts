/** A strict reader of RFC 4180, written apart from our writer: every line ends with CR LF, quotes are doubled. */
export function parseCsv(text: string): Record<string, string>[] {
  const lines: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    const { cell, end } = cellAt(text, at)
    lines.at(-1)?.push(cell)
    const next = text.slice(end, end + 2)
    if (next === '\r\n') lines.push([])
    else if (next[0] !== ',') throw new Error(`neither comma nor end of line at ${end}`)
    at = end + (next === '\r\n' ? 2 : 1)
  }
  if (lines.pop()?.length !== 0) throw new Error('the last line does not end')
  const [names = [], ...rows] = lines
  for (const row of rows) if (row.length !== names.length) throw new Error(`cells: ${row.length}`)
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])))
}

function cellAt(text: string, at: number): { cell: string; end: number } {
  if (text[at] !== '"') {
    const [plain = ''] = /^[^",\r\n]*/.exec(text.slice(at, at + 100_000)) ?? []
    return { cell: plain, end: at + plain.length }
  }
  let end = at + 1
  for (;;) {
    end = text.indexOf('"', end)
    if (end < 0) throw new Error('a quote is never closed')
    if (text[end + 1] !== '"') break
    end += 2
  }
  return { cell: text.slice(at + 1, end).replaceAll('""', '"'), end: end + 1 }
}
