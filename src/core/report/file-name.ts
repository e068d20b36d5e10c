import { typedLine } from '../base/typed-text.ts'
import type { FileKind } from './file-kind.ts'

const longestName = 120

/**
 * The name under which a file is kept and handed out: as it came, without folders and controls, with
 * the ending of what the file is. Shown and sent, never used as a path.
 */
export function evidenceFileName(sent: string, kind: FileKind): string {
  const base = typedLine(sent.split(/[/\\]/).at(-1) ?? '').replace(/["<>|:*?]/g, '')
  const stem = base.replace(/\.[^.]{1,5}$/u, '').slice(0, longestName)
  return `${stem === '' ? 'file' : stem}.${endingOf(base, kind)}`
}

const endingOf = (name: string, kind: FileKind): string => {
  const ending = /\.([^.]{1,5})$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  if (kind === 'txt' && (ending === 'csv' || ending === 'tsv')) return ending
  return kind === 'jpg' && ending === 'jpeg' ? ending : kind
}
