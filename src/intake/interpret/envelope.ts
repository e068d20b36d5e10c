import type { DraftFunding, GlossaryEntry } from '../../core/draft/draft.ts'
import { type Envelope, type EnvelopeKind, envelopeKinds } from '../../core/draft/envelope.ts'
import type { Register } from '../register.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { perLanguage } from '../words/per-language.ts'
import { phraseAtStart, phraseSource, says, unitSource } from '../words/phrase-pattern.ts'
import { cleanLabel } from './clean-label.ts'
import { interpretInstitutions } from './institutions.ts'

/** What must be known of a document to tell its envelopes. */
export interface EnvelopeContext {
  readonly words: LanguageWords
  readonly register: Register
  readonly glossary: readonly GlossaryEntry[]
}

/**
 * What a source of money is: by the first noun in its words, or in what the document's list of
 * abbreviations says that it means. A budget is named by the institutions whose it is; "within the
 * approved budget of X" says so in the note. An institution alone is its own budget.
 */
export function envelopeOf(
  { source, note }: Pick<DraftFunding, 'source' | 'note'>,
  context: EnvelopeContext,
): Envelope {
  const { words, glossary } = context
  const name = cleanLabel(source)
  const meaning = glossary.find(({ abbreviation }) => abbreviation === name)?.meaning ?? ''
  const kind = kindIn(name, words) ?? kindIn(meaning, words)
  if (kind !== undefined && kind !== 'budget') return { kind, name }
  const said = note !== null && !says(note, words.excluded) ? note : ''
  const inNote = kind === 'budget' || kindIn(said, words) === 'budget' ? said : ''
  const holders = [...holdersIn(name, context), ...holdersIn(inNote, context)]
  if (holders.length > 0) return { kind: 'budget', name: [...new Set(holders)].join(', ') }
  return { kind: kind ?? (inNote === '' ? 'other' : 'budget'), name }
}

/** The kind whose noun comes first: "програма …, външно финансиране" is a programme. */
function kindIn(text: string, words: LanguageWords): EnvelopeKind | undefined {
  const found = patterns(words).flatMap(({ kind, pattern }) => {
    const at = text.search(pattern)
    return at === -1 ? [] : [{ kind, at }]
  })
  return found.toSorted((a, b) => a.at - b.at)[0]?.kind
}

/** The institutions of the register behind the word "budget", or in words without it. */
function holdersIn(text: string, { words, register, glossary }: EnvelopeContext): string[] {
  if (text === '') return []
  const budget = patterns(words).find((each) => each.kind === 'budget')?.pattern ?? /$/u
  const behind = text.slice(Math.max(0, text.search(budget))).replace(budget, '')
  const named = behind.replace(time(words), ', ')
  const listed = cleanLabel(named.slice(phraseAtStart(named, words.preposition).length))
  return interpretInstitutions(listed, words, register, glossary)
    .filter(({ known }) => known)
    .map(({ name }) => name)
}

/** "за 2024 г." is no part of a name. */
const time = perLanguage(
  (words) =>
    new RegExp(
      `(?:${phraseSource(words.preposition)}\\s+)?(?<!\\d)(?:19|20)\\d{2}(?!\\d)[\\s.]*(?:${unitSource(words.year)})?`,
      'giu',
    ),
)

const patterns = perLanguage((words) =>
  envelopeKinds.flatMap((kind) =>
    kind === 'other'
      ? []
      : [{ kind, pattern: new RegExp(phraseSource(words.envelopes[kind]), 'iu') }],
  ),
)
