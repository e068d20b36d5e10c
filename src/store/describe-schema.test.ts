import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { command, describeSchema } from './describe-schema.ts'
import { onEveryEngine } from './testing/test-database.ts'

const page = fileURLToPath(new URL('../../database/schema.md', import.meta.url))

onEveryEngine('the description of the schema', (opened) => {
  test('database/schema.md says what the live schema is', async (context) => {
    const description = await describeSchema(opened.database)
    try {
      context.assert.fileSnapshot(description, page, { serializers: [String] })
    } catch (difference) {
      assert.fail(
        `database/schema.md is not what the schema is. To write it anew: ${command}\n${difference}`,
      )
    }
  })
})
