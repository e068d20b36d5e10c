import { type PlainDate, parsePlainDate } from '../../base/plain-date.ts'
import { version } from '../../draft/testing/versions.ts'
import type { AnsweredRound, Asked, AskedInstitution } from '../answered-round.ts'
import { noOpinion, type Opinion, type Opinions } from '../opinion.ts'
import type { ItemPart } from '../opinion-items.ts'
import type { DecisionOnItem, Outcome } from '../outcome.ts'
import type { Round } from '../round.ts'

export const day = (text: string): PlainDate => {
  const date = parsePlainDate(text)
  if (!date) throw new RangeError(text)
  return date
}

export const opinion = (said: Partial<Opinion>): Opinion => ({ ...noOpinion, ...said })

export const round = (said: Partial<Round> = {}): Round => ({
  number: 1,
  draftVersion: 3,
  message: '',
  due: day('2025-03-14'),
  visibility: 'when-closed',
  silence: 'no-answer',
  sentBy: 'Мария Петрова',
  sentAt: '2025-03-01T08:00:00.000Z',
  ended: null,
  ...said,
})

export const ended: Round['ended'] = {
  how: 'closed',
  reason: '',
  by: 'Мария Петрова',
  at: '2025-03-15T08:00:00.000Z',
}

export const institution = (shortName: string): AskedInstitution => ({
  id: shortName,
  shortName,
  shortNameEn: null,
  name: { bg: shortName, en: shortName },
})

export const draft = version([
  { text: { measure: 'Срещи на експерти', target: '12 срещи' } },
  { text: { measure: 'Обучения на служители', target: '40 служители' } },
  { text: { measure: 'Наръчник за граждани', target: '1 наръчник' } },
])

export const decision = (
  topic: DecisionOnItem['topic'],
  part: ItemPart,
  words: string,
  outcome: Outcome,
  of: { readonly version?: number; readonly reason?: string } = {},
): DecisionOnItem => ({
  ...{ topic, part, words, outcome, reason: of.reason ?? '', version: of.version ?? 1 },
  by: 'Мария Петрова',
  at: '2025-03-16T08:00:00.000Z',
})

export const asked = (
  shortName: string,
  opinions: Opinions | null,
  decisions: readonly DecisionOnItem[] = [],
): Asked => ({
  institution: institution(shortName),
  answer: opinions && {
    number: 1,
    opinions,
    sentBy: 'Иван Иванов',
    sentAt: '2025-03-10T08:00:00.000Z',
  },
  decisions,
})

export const answered = (
  all: readonly Asked[],
  said: Partial<Round> = { ended },
): AnsweredRound => ({ round: round(said), draft, asked: all })
