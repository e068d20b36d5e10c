import type { Language } from '../../core/base/language.ts'
import { isUnderWay } from '../../core/publication/preparation.ts'
import { renditions } from '../../render/renditions.ts'
import type { KeptPreparation } from '../../store/preparation.reader.ts'
import type { PublicationFile } from '../../store/publication-file.reader.ts'
import { bundleTitle, publicationFileWords } from '../words/publication-file-words.ts'

/** What a person calls a file. */
export const titleOf = (name: string, language: Language): string =>
  (renditions.find((each) => each.name === name)?.title ?? bundleTitle)[language]

/** With the language that it is written in, where it is written in one. */
export const fileTitle = (
  { name, language: written }: Pick<PublicationFile, 'name' | 'language'>,
  language: Language,
): string =>
  written === null
    ? titleOf(name, language)
    : `${titleOf(name, language)}, ${publicationFileWords[language].languages[written]}`

/** How far the files of a publication are, said aloud when it changes. */
export function PreparationProgress(props: { preparation: KeptPreparation; language: Language }) {
  const { preparation, language } = props
  const { state, step, steps, name } = preparation
  const words = publicationFileWords[language]
  const said = words.progress(step, steps)
  return (
    <div aria-live="polite">
      <p>
        <strong>{words.states[state]}</strong>
      </p>
      {steps > 0 && state !== 'done' ? (
        <div class="progress">
          <p>{said}</p>
          <progress value={step} max={steps} aria-label={said} />
        </div>
      ) : null}
      {isUnderWay(state) ? (
        <p class="small soft">
          {name === null
            ? words.notBegun
            : words.inHand(fileTitle({ name, language: preparation.language }, language))}
        </p>
      ) : null}
    </div>
  )
}
