import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOfOpenApi } from '../testing/faults-of-openapi.ts'
import { openApi } from './openapi.ts'
import { apiRoutes } from './routes.ts'

const written = () => JSON.parse(JSON.stringify(openApi(apiRoutes, 'https://merilo.example')))

test('the description keeps the rules of OpenAPI 3.1, and its examples keep its schemas', () => {
  assert.deepEqual(faultsOfOpenApi(written()), [])
  assert.equal(Object.keys(written().paths).length, apiRoutes.length)
})

test('each address has an example of its answer', () => {
  for (const { get } of Object.values<ReturnType<typeof JSON.parse>>(written().paths))
    assert.ok(get.responses[200].content['application/json'].example, get.operationId)
})

test('each fault that is put in is found', () => {
  type Description = ReturnType<typeof written>
  const measures = '/plans/{plan}/measures'
  const cases: readonly [RegExp, (document: Description) => void][] = [
    [/openapi: 3.0.3/, (document) => Object.assign(document, { openapi: '3.0.3' })],
    [/info/, ({ info }) => Object.assign(info, { version: '' })],
    [/server/, ({ servers }) => Object.assign(servers[0], { url: 'here' })],
    [/twice/, ({ paths }) => Object.assign(paths[measures].get, { operationId: 'listPlans' })],
    [/plan, but/, ({ paths }) => paths[measures].get.parameters.shift()],
    [
      /not required/,
      ({ paths }) => Object.assign(paths[measures].get.parameters[0], { required: false }),
    ],
    [/leads nowhere/, ({ components }) => Object.assign(components, { responses: {} })],
    [
      /additional properties/,
      ({ paths }) =>
        Object.assign(paths[measures].get.responses[200].content['application/json'].example, {
          x: 1,
        }),
    ],
    [
      /Error/,
      ({ paths }) =>
        Object.assign(paths[measures].get.responses[200].content['application/json'], {
          schema: { type: 'number-of-some-kind' },
        }),
    ],
    [/no path/, ({ paths }) => Object.assign(paths, { '/plans/:plan': paths['/plans'] })],
    [/not described/, ({ paths }) => Object.assign(paths[measures].get.responses, { 418: {} })],
    [
      /must match pattern/,
      ({ paths }) => Object.assign(paths[measures].get.parameters[0], { example: 'План' }),
    ],
  ]
  for (const [expected, spoil] of cases) {
    const document = written()
    spoil(document)
    assert.match(faultsOfOpenApi(document).join('\n'), expected)
  }
})

test('words of both languages are there for the documentation, and none is forgotten', () => {
  const undescribed = apiRoutes.flatMap(({ name, query, params }) =>
    Object.entries({ ...params.properties, ...query.properties })
      .filter(([, schema]) => !('description' in schema && 'x-description-bg' in schema))
      .map(([parameter]) => `${name}: ${parameter}`),
  )
  assert.deepEqual(undescribed, [])
})
