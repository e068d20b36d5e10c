import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { colours } from '../../render/chart/paint.ts'

const styles = (name: string) =>
  readFileSync(new URL(`styles/${name}.css`, import.meta.url), 'utf8')

test('a chart in a file has the colours of the light page', () => {
  const [light = ''] = styles('1-tokens').split('@media')
  for (const [name, colour] of Object.entries(colours)) {
    assert.ok(light.includes(`--${name}: ${colour};`), `${name} is ${colour}`)
  }
})

test('on a page every colour of a chart follows the theme', () => {
  const charts = styles('5-charts').replace(/\s+/g, ' ')
  for (const name of Object.keys(colours)) {
    assert.ok(charts.includes(`.f-${name} { fill: var(--${name}); }`), `.f-${name}`)
    assert.ok(charts.includes(`.s-${name} { stroke: var(--${name}); }`), `.s-${name}`)
  }
})
