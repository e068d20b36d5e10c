import { test } from 'node:test'
import { degreeProperties } from './testing/degree-properties.ts'
import { knowledgeProperties } from './testing/knowledge-properties.ts'

for (const { says, holds } of [...degreeProperties, ...knowledgeProperties]) {
  test(says, () => holds({ seed: 20240305, numRuns: 500 }))
}
