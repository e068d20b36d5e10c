import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { onEveryEngine } from '../../store/testing/test-database.ts'
import { largeSite } from './testing/large-site.ts'

/** In bytes, uncompressed and without fonts: the design's limit for a public page. */
const most = 60_000

/** What a page leads to, the way back from a moved address to the one that holds among it. */
const linksOf = ({ body, headers }: LightMyRequestResponse): string[] => [
  ...(headers.location === undefined ? [] : [String(headers.location)]),
  ...[...body.matchAll(/href="(\/(?:bg|en)[^"#]*)/g)].map(([, path = '']) =>
    path.replaceAll('&amp;', '&'),
  ),
]

/** Of many that are alike some are enough: measures, institutions, later pages of what changed. */
const isLikeAnother = (path: string): boolean =>
  /\/measures\/(?!1\/|1$|\d*50\b)/.test(path) ||
  /\/institutsia-(?!1\b|21\b)/.test(path) ||
  /\/v2\/(?!changes|report)/.test(path) ||
  /\/changes\/(?!2$|100$)/.test(path)

const isLookedAt = (path: string): boolean =>
  /^\/(?:bg|en)(?:$|\/search|\/published\/plan-2024(?:$|\/(?!v1\/)))/.test(path) &&
  !/\.(?:json|jsonld|csv|docx|pdf|xlsx|zip|xml|atom|svg)$/.test(path) &&
  !isLikeAnother(path)

onEveryEngine('the pages of a plan of 300 measures with long words', (opened) => {
  let server: FastifyInstance

  before(async () => {
    server = await largeSite(opened.database)
  })

  after(() => server.close())

  test('every one that a link leads to is there and under 60 kB', async () => {
    const waiting = ['/bg', '/en', '/bg/published/plan-2024/v2/changes/100']
    const seen = new Set<string>()
    const wrong: string[] = []
    for (const url of waiting) {
      if (seen.has(url)) continue
      seen.add(url)
      const response = await server.inject({ url })
      const bytes = response.rawPayload.length
      if (response.statusCode >= 400) wrong.push(`${url}: ${response.statusCode}`)
      if (bytes >= most) wrong.push(`${url}: ${bytes} bytes`)
      waiting.push(...linksOf(response).filter(isLookedAt))
    }
    assert.deepEqual(wrong, [])
    for (const page of [
      'goals/I/5',
      'goals/without',
      'institutions/institutsia-1/10',
      'institutions/page/4',
      'money/signals',
      'money/shared/2',
      'money/sources/3',
      'years/I/10',
      'report/goal-II',
      'report/measures-I/9',
      'report/glossary',
    ])
      assert.ok(seen.has(`/bg/published/plan-2024/${page}`), page)
    assert.ok(seen.has('/en/published/plan-2024/v2/changes/100'))
    assert.ok(seen.size > 300, `${seen.size} pages`)
  })

  test('the pages of a list hold all of it, each item once', async () => {
    const codes: string[] = []
    for (let url = '/bg/published/plan-2024/goals/I'; url !== ''; ) {
      const { body } = await server.inject({ url })
      const rows = body.slice(body.indexOf('class="rows"'))
      codes.push(...[...rows.matchAll(/<span class="ordinal">(\d+)/g)].map(([, code = '']) => code))
      url = /href="([^"]+)" rel="next"/.exec(body)?.[1] ?? ''
    }
    assert.ok(codes.length > 130)
    assert.deepEqual(codes, [...new Set(codes)])
    assert.ok(codes.every((code) => Number(code) % 2 === 0 || Number(code) % 7 === 0))
  })

  test('the annual report is read from its first page to its last, in whichever language', async () => {
    for (const language of ['bg', 'en']) {
      const contents = `/${language}/published/plan-2024/v2/report`
      const { body } = await server.inject({ url: contents })
      const parts = [...body.matchAll(/href="([^"]+\/v2\/report\/[^"]+)"/g)].map(
        ([, path = '']) => path,
      )
      const read: string[] = []
      for (let url = parts[0] ?? ''; url !== ''; ) {
        read.push(url)
        const page = await server.inject({ url })
        assert.equal(page.statusCode, 200, url)
        url = /href="([^"]+)" rel="next"/.exec(page.body)?.[1] ?? ''
      }
      assert.deepEqual(
        parts.filter((each) => !read.includes(each)),
        [],
      )
      assert.match(read.at(-1) ?? '', /\/report\/glossary/)
    }
  })

  test('whoever comes to a page that a shorter translation lacks is led to its last one', async () => {
    const { statusCode, headers } = await server.inject({
      url: '/en/published/plan-2024/v2/report/goal-II/50',
    })
    assert.equal(statusCode, 303)
    assert.match(String(headers.location), /\/en\/published\/plan-2024\/v2\/report\/goal-II/)
    const none = await server.inject({ url: '/en/published/plan-2024/v2/report/goal-IX' })
    assert.equal(none.statusCode, 404)
  })
})
