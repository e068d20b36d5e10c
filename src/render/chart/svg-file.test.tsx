import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SaxesParser } from 'saxes'
import { CountsBar } from './counts-bar.tsx'
import { svgFile } from './svg-file.ts'

const file = svgFile(
  <CountsBar
    counts={[{ group: 'unknown', count: 2 }]}
    room={400}
    height={20}
    numbered
    words={{ title: 'Мерки < 3', description: '„2“ & повече' }}
  />,
)

test('a chart in a file is well-formed XML of its own, with its size and its colours', () => {
  const names: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri }) => names.push(`${uri} ${local}`))
  parser.write(file).close()
  assert.ok(names.length > 4)
  assert.ok(names.every((name) => name.startsWith('http://www.w3.org/2000/svg ')))
  assert.match(file, /width="400" height="40" viewBox="0 0 400 40"/)
  assert.match(file, /stroke="#6c7782"/)
  assert.doesNotMatch(file, /class=/, 'a file has no style sheet')
})

test('what is written in a chart is no class of it', () => {
  const words = { title: 'class="f-met"', description: '' }
  const named = svgFile(
    <CountsBar counts={[]} room={40} height={10} numbered={false} words={words} />,
  )
  assert.match(named, /<title>class="f-met"|<title>class=&quot;f-met&quot;/)
})

test('a file cuts nothing off and names nothing, so that any office program can draw it', () => {
  assert.doesNotMatch(file, /%|url\(|<pattern|<clipPath|<svg[^>]*>[\s\S]*<svg/)
})
