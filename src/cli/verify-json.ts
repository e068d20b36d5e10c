import type { NamedVerification } from '../actions/verify-bundles.ts'
import type { VerificationVerdict } from '../core/publication/verification.ts'

/** In the order of how grave they are, the gravest first. */
const gravest: readonly VerificationVerdict[] = ['broken', 'differs', 'same']

/** merilo-verification/1; of several bundles the gravest verdict, all figures, and each bundle beside it. */
export function verificationJson(verified: readonly NamedVerification[]): string {
  const verdict = gravest.find((each) => verified.some((bundle) => bundle.verdict === each))
  const first = verified.find(({ firstDifference }) => firstDifference)
  return JSON.stringify({
    format: 'merilo-verification/1',
    verdict,
    checked: verified.reduce((sum, { checked }) => sum + checked, 0),
    firstDifference: first?.firstDifference ?? null,
    bundles: verified.map(({ name, manifest, key, log, redrawn, ...found }) => ({
      name,
      ...{ verdict: found.verdict, checked: found.checked, firstDifference: found.firstDifference },
      plan: manifest?.plan.slug ?? null,
      version: manifest?.version ?? null,
      edition: manifest?.edition ?? null,
      publishedAt: manifest?.publishedAt ?? null,
      key: manifest && { fingerprint: manifest.key, compared: key },
      log: manifest && log && { head: manifest.log.head, ...log },
      files: manifest?.files.length ?? 0,
      redrawn,
    })),
  })
}
