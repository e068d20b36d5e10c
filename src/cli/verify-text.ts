import type { NamedVerification } from '../actions/verify-bundles.ts'
import type { Decimal } from '../core/base/decimal.ts'
import { formatInstant, formatNumber } from '../core/base/format.ts'
import { harmlessLine } from '../core/base/harmless-text.ts'
import { type Language, wordsIn } from '../core/base/language.ts'
import type { Difference } from '../core/publication/difference.ts'
import { readableFingerprint } from '../core/publication/signing-key.ts'
import { faultSentence, verifyWords } from './verify-words.ts'

/** What came of verifying bundles, for a person at a terminal. */
export function verificationLines(
  verified: readonly NamedVerification[],
  language: Language,
): string[] {
  const words = verifyWords[language]
  const lines = verified.flatMap((each) => linesOf(each, language))
  const grew = verified.length > 1 && verified.every(({ verdict }) => verdict !== 'broken')
  return [...lines, ...(grew ? [words.logGrew(verified.length)] : [])].map((line) =>
    harmlessLine(line),
  )
}

function linesOf(verification: NamedVerification, language: Language): string[] {
  const words = verifyWords[language]
  const { name, verdict, checked, firstDifference, manifest } = verification
  const compared = words.compared(formatNumber(String(checked) as Decimal, language))
  return [
    manifest ? `${name}: ${titleOf(manifest, language)}` : name,
    '',
    `  ${words.verdicts[verdict]}${verdict === 'broken' ? '' : ` ${compared}`}`,
    ...(firstDifference ? differenceLines(firstDifference, language) : []),
    ...(verdict === 'broken' ? [] : partLines(verification, language)),
    '',
  ]
}

type Manifest = NonNullable<NamedVerification['manifest']>

function titleOf({ plan, version, publishedAt }: Manifest, language: Language): string {
  const { text } = wordsIn(plan.title, language)
  return verifyWords[language].title(text, version, formatInstant(publishedAt, language))
}

const differenceLines = (difference: Difference, language: Language): string[] => {
  const words = verifyWords[language]
  return [
    `  ${faultSentence(difference.figure, language)}`,
    `    ${difference.figure}`,
    `    ${words.published}: ${difference.published ?? words.nothing}`,
    `    ${words.recomputed}: ${difference.recomputed ?? words.nothing}`,
  ]
}

/** What was checked beside the figures. */
function partLines(
  { manifest, key, log, redrawn }: NamedVerification,
  language: Language,
): string[] {
  const words = verifyWords[language]
  if (!manifest || !log) return []
  const { head } = manifest.log
  return [
    `  ${words.signedWith(readableFingerprint(manifest.key))}`,
    `    ${words.keys[key](`${manifest.site}/${language}/keys`)}`,
    `  ${words.files(manifest.files.length, redrawn.length)}`,
    `  ${words.log(log.entries, `${head.seq}:${head.hash}`)}`,
    ...(manifest.plan.demonstration ? [`  ${words.demonstration}`] : []),
  ]
}
