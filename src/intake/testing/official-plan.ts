import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the official plan behind the sample lies, as Word and as text, or null where it is not at hand. */
export function officialPlanAt(extension: 'docx' | 'txt'): string | null {
  const path = fileURLToPath(
    new URL(`../../../../shared/inputs/plan-2024.${extension}`, import.meta.url),
  )
  return existsSync(path) ? path : null
}
