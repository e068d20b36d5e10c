import type { Language, PlanLanguage } from '../../../core/base/language.ts'
import type { InThree, Mend } from '../../../core/draft/mends.ts'
import { TextChange } from '../../parts/text-change.tsx'
import { offerWords } from '../../words/offer-words.ts'
import { meaningLines } from '../drafts/meaning-lines.ts'

/** A place as it was in the old document, as it was mended, and as it is in the new one, with what changed since the old. */
export function InThreeVersions(props: { mend: Mend; lang: PlanLanguage; language: Language }) {
  const { mend, lang, language } = props
  const words = offerWords[language]
  const meant = meantIn(mend, language)
  return (
    <dl class="versions">
      {(['read', 'ours', 'theirs'] as const).map((version) => (
        <div key={version} class="stack-tight">
          <dt>{words.versions[version](mend.reworded)}</dt>
          <dd>
            <TextChange
              change={{ before: mend.words.read, after: mend.words[version] }}
              lang={lang}
              none={words.none}
            />
          </dd>
          {meant ? (
            <dd class="small">
              <span class="soft">{words.understood}</span>
              <br />
              <TextChange
                change={{ before: meant.read, after: meant[version] }}
                none={words.none}
              />
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}

function meantIn({ measure, meaning }: Mend, language: Language): InThree<string> | null {
  if (!measure || !meaning) return null
  const lines = (version: keyof InThree<string>) =>
    meaningLines(measure[version], meaning, language).join('\n')
  return { read: lines('read'), ours: lines('ours'), theirs: lines('theirs') }
}
