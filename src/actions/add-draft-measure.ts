import { areRefusals, Refused } from '../core/base/refusal.ts'
import { refusalsOfText, typedText } from '../core/base/typed-text.ts'
import { parseTypedPlace, type TypedPlace } from '../core/draft/typed-place.ts'
import { addMeasure } from '../intake/add-measure.ts'
import type { Register } from '../intake/register.ts'
import type { ActionContext } from './action-context.ts'
import type { SeenDraft } from './draft-to-change.ts'
import { mendDraft } from './mend-draft.ts'

const longestWords = 5000

/**
 * Adds a measure to a draft, under a goal. Answers with its position, too.
 *
 * @throws {Refused} as `mendDraft` does, or with everything that is wrong with what was typed.
 */
export async function addDraftMeasure(
  context: ActionContext,
  request: SeenDraft & TypedPlace & { readonly words: string },
  register: Register,
): Promise<{ version: number; position: number }> {
  let position = 0
  const seen = { ...request, position: null }
  const kept = await mendDraft(context, seen, 'add-draft-measure', register, (draft) => {
    const words = typedText(request.words)
    const place = parseTypedPlace(draft, null, request)
    const refusals = [
      ...(areRefusals(place) ? place : []),
      ...refusalsOfText('words', words, longestWords, wordsWanted),
    ]
    if (areRefusals(place) || refusals.length > 0) throw new Refused(...refusals)
    const longer = addMeasure(draft, { ...place, words }, register)
    position = longer.measures.at(-1)?.position ?? 0
    return {
      draft: longer,
      old: null,
      new: { position, ...place, words },
      about: { position, number: place.number },
    }
  })
  return { ...kept, position }
}

const wordsWanted = { bg: 'Въведете мярката.', en: 'Enter the measure.' } as const
