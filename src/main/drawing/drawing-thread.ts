// The whole life of the thread that open-drawing.ts starts: it takes one file at a time to draw and answers with the
// bytes. What has to be printed it asks for.
import { parentPort } from 'node:worker_threads'
import { drawHere, type ToDraw } from '../../render/drawing.ts'
import { NoPress, type Press, type ToPrint } from '../../render/pdf/press.ts'

export type ToThread =
  | { readonly kind: 'draw'; readonly what: ToDraw }
  | { readonly kind: 'printed'; readonly bytes: Uint8Array }
  | { readonly kind: 'not-printed'; readonly why: Why; readonly words: string }

export type FromThread =
  | { readonly kind: 'print'; readonly what: ToPrint }
  | { readonly kind: 'drawn'; readonly bytes: Uint8Array }
  | { readonly kind: 'not-drawn'; readonly why: Why; readonly words: string }

type Why = 'no-press' | 'failed'

let printed: ((answer: Exclude<ToThread, { kind: 'draw' }>) => void) | undefined

const press: Press = {
  print: (what) =>
    new Promise((resolve, reject) => {
      printed = (answer) => {
        if (answer.kind === 'printed') resolve(answer.bytes)
        else reject(answer.why === 'no-press' ? new NoPress(answer.words) : new Error(answer.words))
      }
      say({ kind: 'print', what })
    }),
}
const drawing = drawHere(press)

parentPort?.on('message', async (said: ToThread) => {
  if (said.kind !== 'draw') return printed?.(said)
  try {
    say({ kind: 'drawn', bytes: await drawing.draw(said.what) })
  } catch (error) {
    const why = error instanceof NoPress ? 'no-press' : 'failed'
    say({ kind: 'not-drawn', why, words: error instanceof Error ? error.message : `${error}` })
  }
})

function say(words: FromThread): void {
  parentPort?.postMessage(words)
}
