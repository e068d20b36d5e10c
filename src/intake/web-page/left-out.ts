import type { RemarkBook, RemarkRule } from '../docx/remarks.ts'
import type { HtmlToken } from './html-tokens.ts'

/** Elements without an end, of which nothing can be left out. */
const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Whose end is often not written: the next of them ends it. */
const endedByNext: Readonly<Record<string, readonly string[]>> = {
  tr: ['tr', 'tbody', 'thead', 'tfoot'],
  td: ['td', 'th', 'tr'],
  th: ['td', 'th', 'tr'],
  p: ['p', 'div', 'table', 'td', 'th', 'tr'],
  li: ['li'],
}

/** An element that is left out, while it is open. */
interface LeftOut {
  readonly name: string
  readonly rule: RemarkRule
  depth: number
  words: string
}

/** Takes the tokens of elements that a page does not show, or that a tracked change has deleted, and tells their words. */
export function leftOutReader(remarks: RemarkBook) {
  let open: LeftOut | null = null

  function finish(): void {
    const words = (open?.words ?? '').replace(/\s+/g, ' ').trim()
    if (open !== null && words !== '') remarks.add(open.rule, words)
    open = null
  }

  function begins(token: HtmlToken): boolean {
    if (token.kind !== 'open' || empty.has(token.name)) return false
    const rule = ruleFor(token)
    if (rule !== null) open = { name: token.name, rule, depth: 1, words: '' }
    return rule !== null
  }

  function goesOn(token: HtmlToken, within: LeftOut): void {
    if (token.kind === 'text') within.words += token.text
    else if (token.name !== within.name) within.words += ' '
    else within.depth += token.kind === 'open' ? 1 : -1
    if (within.depth === 0) finish()
  }

  return {
    /** @returns whether the token is part of what is left out. */
    takes(token: HtmlToken): boolean {
      if (open !== null && token.kind === 'open' && isEndedBy(open, token.name)) finish()
      if (open === null) return begins(token)
      goesOn(token, open)
      return true
    },
    finish,
  }
}

const isEndedBy = ({ name, depth }: LeftOut, next: string): boolean =>
  depth === 1 && (endedByNext[name] ?? []).includes(next)

const unseen =
  /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*(?:hidden|collapse))/i

function ruleFor({ name, attributes }: Extract<HtmlToken, { kind: 'open' }>): RemarkRule | null {
  if (name === 'del') return 'tracked-deletion'
  return attributes.has('hidden') || unseen.test(attributes.get('style') ?? '')
    ? 'hidden-text'
    : null
}
