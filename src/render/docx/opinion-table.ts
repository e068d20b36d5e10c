import type { Language } from '../../core/base/language.ts'
import type { AnsweredRound } from '../../core/coordination/answered-round.ts'
import { type DraftNamed, opinionLayout } from '../layout/opinion-layout.ts'
import { wordFile } from './word-file.ts'

/** The table of opinions as a Word file. The same rounds give the same bytes. */
export const opinionTableDocument = (
  plan: DraftNamed,
  rounds: readonly AnsweredRound[],
  language: Language,
): Promise<Uint8Array> => wordFile(opinionLayout(plan, rounds, language))
