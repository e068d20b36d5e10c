/** A column of a table in a terminal: its heading and how many characters wide it is. */
export interface TextColumn {
  readonly heading: string
  readonly width: number
}

const gap = '  '

/**
 * A table for a terminal: cells are broken into lines at spaces to fit their columns, headings are
 * underlined, rows of more than one line are apart by a blank one.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): string[] {
  const headings = columns.map((column) => column.heading)
  const rules = columns.map((column) => '─'.repeat(column.width))
  return [
    ...textRow(columns, headings),
    rules.join(gap),
    ...rows.flatMap((row, index) => [...(index === 0 ? [] : ['']), ...textRow(columns, row)]),
  ]
}

function textRow(columns: readonly TextColumn[], cells: readonly string[]): string[] {
  const lines = columns.map((column, index) => wrapped(cells[index] ?? '', column.width))
  const height = Math.max(...lines.map((cell) => cell.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, index) => padded(lines[index]?.[line] ?? '', column.width))
      .join(gap)
      .trimEnd(),
  )
}

const lengthOf = (text: string): number => [...text].length

const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - lengthOf(text)))

/** The text in lines of at most `width` characters, broken at spaces, or inside a longer word. */
export function wrapped(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = []
    let current = ''
    for (const word of line.split(' ').flatMap((each) => cut(each, width))) {
      const longer = current === '' ? word : `${current} ${word}`
      if (current !== '' && lengthOf(longer) > width) {
        lines.push(current)
        current = word
      } else {
        current = longer
      }
    }
    return [...lines, current]
  })
}

function cut(word: string, width: number): string[] {
  const characters = [...word]
  if (characters.length <= width) return [word]
  return [characters.slice(0, width).join(''), ...cut(characters.slice(width).join(''), width)]
}
