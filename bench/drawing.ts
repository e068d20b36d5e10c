// How long everybody else waits while a file is drawn, in the server's own thread and in the one that draws:
// node --import ./src/main/tsx-hook.mjs bench/drawing.ts
import { freeze } from '../src/core/publication/freeze.ts'
import { openDrawing } from '../src/main/drawing/open-drawing.ts'
import { type Drawing, drawHere, type ToDraw } from '../src/render/drawing.ts'
import { noPress } from '../src/render/pdf/press.ts'
import { madePlan } from './made-plan.ts'

const sizes = [85, 1_700]
const names = ['report.docx', 'report.xlsx', 'plan.docx', 'report.stratml.xml']
const publishedAt = '2025-01-31T10:00:00.000Z'

/** The longest that nothing else had its turn, and how long the file took, in milliseconds. */
async function waited(drawing: Drawing, what: ToDraw) {
  let last = performance.now()
  let longest = 0
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const others = setInterval(look, 1)
  const start = performance.now()
  await drawing.draw(what)
  const took = performance.now() - start
  await new Promise((resolve) => setTimeout(resolve, 5))
  clearInterval(others)
  look()
  return { longest: Math.round(longest), took: Math.round(took) }
}

const rows = []
for (const size of sizes) {
  const { plan, reports } = madePlan(size)
  const content = JSON.stringify(freeze({ plan, version: 1, publishedAt, reports }))
  const here = drawHere(noPress)
  const apart = openDrawing(noPress)
  for (const name of names) {
    const what: ToDraw = {
      ...{ of: 'publication', name, language: 'bg', content, site: 'https://merilo.example' },
    }
    for (const drawing of [here, apart]) await drawing.draw(what)
    const [inServer, inThread] = [await waited(here, what), await waited(apart, what)]
    rows.push({
      ...{ measures: size, file: name },
      'here: others wait, ms': inServer.longest,
      'apart: others wait, ms': inThread.longest,
      'here: took, ms': inServer.took,
      'apart: took, ms': inThread.took,
    })
  }
  apart.close()
}
console.table(rows)
