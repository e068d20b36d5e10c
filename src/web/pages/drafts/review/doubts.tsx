import type { Language } from '../../../../core/base/language.ts'
import type { Doubt } from '../../../../core/draft/uncertain-cells.ts'
import { reviewWords } from '../../../words/review-words.ts'
import { FindingCard } from '../findings.tsx'
import { MendButton } from '../mend-button.tsx'
import type { Scene } from './scene.ts'

/** Why a cell is put before a person, each reason with the correction that one click would make. */
export function Doubts({ scene }: { scene: Scene }) {
  const words = reviewWords[scene.visit.language]
  const { doubts } = scene.cell
  if (doubts.length === 0) return <p class="soft">{words.notDoubtful}</p>
  return (
    <ul class="plain stack-tight">
      {doubts.map((doubt, index) => (
        <li key={`${index}/${doubt.kind}`}>
          <DoubtCard scene={scene} doubt={doubt} />
        </li>
      ))}
    </ul>
  )
}

/** A reason in one sentence. */
export function doubtWords(doubt: Doubt, language: Language): string {
  const words = reviewWords[language]
  switch (doubt.kind) {
    case 'reading':
      return words.reading(doubt.of, doubt.confidence === 'likely', doubt.name)
    case 'shared-money':
      return words.sharedMoney(doubt.with)
    case 'finding':
      return doubt.finding.message[language]
  }
}

function DoubtCard({ scene, doubt }: { scene: Scene; doubt: Doubt }) {
  const { visit, kept, cell } = scene
  const said = doubtWords(doubt, visit.language)
  if (doubt.kind !== 'finding') return <p class="finding warning">{said}</p>
  const { finding } = doubt
  return (
    <>
      <FindingCard finding={finding} language={visit.language} />
      {finding.mend ? (
        <MendButton
          visit={visit}
          planId={kept.planId}
          mend={finding.mend}
          about={said}
          back={`${cell.position}/${cell.cell}`}
        />
      ) : null}
    </>
  )
}
