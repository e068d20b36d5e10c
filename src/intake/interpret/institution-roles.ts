import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseSource, says } from '../words/phrase-pattern.ts'

/** The words of a cell about those who answer for a measure, apart from those who help. */
export interface ByRole {
  readonly responsible: string
  readonly partners: string
  /** "НСИ съвместно с КРС": whether the second helps or answers as well is not said. */
  readonly doubtful: boolean
}

/**
 * Parts a cell of responsible institutions from the partners it names as well: "МВР, съвместно с ДАНС", "МВР
 * (партньори: БЧК, МОМ)", "Lead: X; Partners: Y, Z", "X (водещ), Y (партньор)". A cell that names partners
 * only names those who answer, whatever it calls them.
 */
export function byRole(cell: string, words: LanguageWords): ByRole {
  const { any, suffix } = patterns(words)
  if (!any.test(cell)) return { responsible: cell, partners: '', doubtful: false }
  const partners: string[] = []
  const rest = cell
    // "ДАБ (партньор)", "ДАБ, МОМ – партньори"
    .replace(suffix, (_, before: string, one: string | undefined, more: string | undefined) => {
      partners.push((one ?? more ?? '').trim())
      return before
    })
  const responsible = withoutPartners(rest, words, partners)
  return /\p{L}/u.test(responsible)
    ? { responsible, partners: partners.join('\n'), doubtful: leads(rest, words) }
    : { responsible: cell, partners: '', doubtful: false }
}

/** "МК (водеща), НПО, общини" below a header that names both: one leads, and the others help. */
export function byLead(cell: string, words: LanguageWords): ByRole | undefined {
  const { leading } = patterns(words)
  const responsible: string[] = []
  const partners = cell
    .replace(leading, (_, before: string, name: string) => {
      responsible.push(name.trim())
      return before
    })
    .replace(/^[\s;,]+/u, '')
  const told = responsible.length > 0 && /\p{L}/u.test(partners)
  return told ? { responsible: responsible.join('\n'), partners, doubtful: true } : undefined
}

/** "АЗ / МТСП, общини" below such a header: the slash that parts its words parts those of the cell. */
export function bySlash(cell: string): ByRole | undefined {
  const [, responsible = '', partners = ''] = /^([^/]+?)\s+\/\s+([^/]+)$/u.exec(cell) ?? []
  const told = [responsible, partners].every((part) => /\p{L}/u.test(part))
  return told ? { responsible, partners, doubtful: true } : undefined
}

const leads = (cell: string, words: LanguageWords): boolean => says(cell, words.jointly)

/** Takes out what stands behind "съвместно с" or "партньори:", up to where its bracket or clause ends. */
function withoutPartners(cell: string, words: LanguageWords, partners: string[]): string {
  const { lead, label } = patterns(words)
  let responsible = ''
  let at = 0
  for (;;) {
    const begin = firstOf(cell, at, [lead, label])
    if (begin === undefined) return responsible + cell.slice(at)
    const inside = cell.slice(begin.end)
    const end = begin.end + endOfPartners(cell.slice(0, begin.start), inside, begin.labelled, words)
    responsible += `${cell.slice(at, begin.start).replace(/[\s,(–—-]+$/u, '')}\n`
    partners.push(cell.slice(begin.end, end))
    at = cell.charAt(end) === ')' ? end + 1 : end
  }
}

interface Lead {
  readonly start: number
  readonly end: number
  /** "Партньори:" goes on behind a semicolon, "съвместно с" does not. */
  readonly labelled: boolean
}

function firstOf(cell: string, from: number, patterns: readonly RegExp[]): Lead | undefined {
  const found = patterns.flatMap((pattern, index) => {
    pattern.lastIndex = from
    const match = pattern.exec(cell)
    return match
      ? [{ start: match.index, end: match.index + match[0].length, labelled: index === 1 }]
      : []
  })
  return found.sort((a, b) => a.start - b.start)[0]
}

function endOfPartners(
  before: string,
  inside: string,
  labelled: boolean,
  words: LanguageWords,
): number {
  const open = before.lastIndexOf('(') > before.lastIndexOf(')')
  const ends = [
    open ? closing(inside) : -1,
    labelled ? -1 : inside.indexOf(';'),
    inside.search(patterns(words).leader),
  ].filter((end) => end >= 0)
  return Math.min(inside.length, ...ends)
}

/** Where the bracket closes that was open before. */
function closing(text: string): number {
  let depth = 1
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')') depth--
    if (depth === 0) return at
  }
  return -1
}

const patterns = perLanguage((words) => {
  const lead = phraseSource(words.partnerLead)
  const partner = phraseSource(words.partnerRole)
  const leader = phraseSource(words.leadRole)
  const begins = '(?:^|(?<=[\\n;,.()]))\\s*'
  return {
    any: new RegExp(`${lead}|${partner}`, 'iu'),
    lead: new RegExp(lead, 'giu'),
    label: new RegExp(`${begins}${partner}(?:\\s*[:–—-]|(?<=\\(\\s*\\p{L}+)\\s+|\\s*\\n)`, 'giu'),
    leading: new RegExp(`(^|[\\n;,])\\s*([^\\n;,()]{1,200})\\(\\s*${leader}\\s*\\)`, 'giu'),
    leader: new RegExp(`(?:^|[\\n;,.])\\s*${leader}\\s*[:–—-]`, 'iu'),
    suffix: new RegExp(
      `((?:^|[\\n;,]|${phraseSource(words.and)})\\s*)(?:([^\\n;,()]{1,200})\\(\\s*${partner}\\s*\\)|([^\\n;()]{1,300})\\s[–—-]\\s*${partner}(?=\\s*(?:$|[\\n;,.])))`,
      'giu',
    ),
  }
})
