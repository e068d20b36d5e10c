import { formatDate } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import type { PlainDate } from '../../../core/base/plain-date.ts'
import { yearWords } from '../../words/year-words.ts'

/** The day that the page speaks of, and the way to another one. */
export function AsOf(props: {
  /** The page's own address, without a day. */
  here: string
  day: PlainDate
  today: PlainDate
  /** What was asked for and is no day that is past. */
  wrong: string | null
  language: Language
}) {
  const { here, day, today, wrong, language } = props
  const words = yearWords[language]
  const isPast = day !== today
  return (
    <>
      {isPast ? (
        <p class="message" role="status">
          {words.asKnownOn(formatDate(day, language))} <a href={here}>{words.backToToday}</a>
        </p>
      ) : null}
      <details class="as-of" open={isPast || wrong !== null}>
        <summary>{words.asOfDay(formatDate(day, language))}</summary>
        <form method="get" action={here} novalidate>
          <div class="field" data-wrong={wrong === null ? undefined : ''}>
            <label for="asOf">{words.asOf}</label>
            <p class="hint" id="asOf-hint">
              {words.asOfHint}
            </p>
            {wrong === null ? null : (
              <p class="field-error" id="asOf-error">
                {words.noSuchDay}
              </p>
            )}
            <input
              id="asOf"
              name="asOf"
              type="text"
              class="short"
              autocomplete="off"
              value={wrong ?? (isPast ? typedAs(day, language) : '')}
              aria-describedby={wrong === null ? 'asOf-hint' : 'asOf-hint asOf-error'}
              aria-invalid={wrong === null ? undefined : 'true'}
            />
            <button type="submit" class="quiet">
              {words.show}
            </button>
          </div>
        </form>
      </details>
    </>
  )
}

/** A day as one would type it, so that it is understood when it is sent again. */
const typedAs = (day: PlainDate, language: Language): string =>
  language === 'bg' ? formatDate(day, language) : day
