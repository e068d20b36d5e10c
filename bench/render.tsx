// What drawing a page costs beside sending one that is ready, over HTTP and in one run.
//   node --import ./src/main/tsx-hook.mjs bench/render.tsx
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { render } from 'preact-render-to-string'
import { degreesOfPlan } from '../src/core/degree/plan-degrees.ts'
import { MeasurePage, PlanPage } from '../src/web/parts/plan/pages.tsx'
import type { PlanLinks } from '../src/web/parts/plan/plan-view.ts'
import { madePlan } from './made-plan.ts'

const made = madePlan(85)
const view = { ...made, circumstances: {}, degrees: degreesOfPlan(made.plan, made.reports) }
const links: PlanLinks = {
  home: { to: '/bg', words: 'Начало' },
  plan: '/bg/plans/made',
  goal: (goal) => `/bg/plans/made/goals/${goal}`,
  measure: (code) => `/bg/plans/made/measures/${code}`,
  enterValue: null,
  year: null,
  money: '/bg/plans/made/money',
  reportMoney: null,
  amendments: null,
  sharedMoney: null,
}
const [measure] = made.plan.measures
const pages = {
  overview: () => render(<PlanPage view={view} links={links} language="bg" />),
  measure: () =>
    measure
      ? render(<MeasurePage view={view} links={links} language="bg" measure={measure} />)
      : '',
} as const

for (const [name, draw] of Object.entries(pages)) {
  const ready = draw()
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(request.url === '/drawn' ? draw() : ready)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await inTurns(port, 300)
  const { ready: sent, drawn } = await inTurns(port, 2_000)
  console.log(
    `${name}: ${(ready.length / 1024).toFixed(1)} thousand characters;`,
    `ready ${sent.toFixed(3)} ms, drawn ${drawn.toFixed(3)} ms, ratio ${(drawn / sent).toFixed(2)}`,
  )
  server.close()
}

/** The middle time of each; taken in turns, so that whatever else the machine does falls on both. */
async function inTurns(port: number, times: number): Promise<{ ready: number; drawn: number }> {
  const spent: Record<'ready' | 'drawn', number[]> = { ready: [], drawn: [] }
  for (let round = 0; round < times; round += 1) {
    for (const kind of ['ready', 'drawn'] as const) {
      const start = performance.now()
      await ask(`http://127.0.0.1:${port}/${kind}`)
      spent[kind].push(performance.now() - start)
    }
  }
  const middle = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0
  return { ready: middle(spent.ready), drawn: middle(spent.drawn) }
}

function ask(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, (response) => response.resume().on('end', resolve)).on('error', reject)
  })
}
