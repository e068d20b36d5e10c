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

function DoubtCard({ scene, doubt }: { scene: Scene; doubt: Doubt }) {
  const { language } = scene.visit
  const words = reviewWords[language]
  switch (doubt.kind) {
    case 'reading':
      return (
        <p class="finding warning">
          {words.reading(doubt.of, doubt.confidence === 'likely', doubt.name)}
        </p>
      )
    case 'shared-money':
      return <p class="finding warning">{words.sharedMoney(doubt.with)}</p>
    case 'finding':
      return (
        <>
          <FindingCard finding={doubt.finding} language={language} />
          {doubt.finding.mend ? (
            <MendButton
              visit={scene.visit}
              planId={scene.kept.planId}
              mend={doubt.finding.mend}
              about={doubt.finding.message[language]}
              back={`${scene.cell.position}/${scene.cell.cell}`}
            />
          ) : null}
        </>
      )
  }
}
