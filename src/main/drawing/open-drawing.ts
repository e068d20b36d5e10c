import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Drawing, ToDraw } from '../../render/drawing.ts'
import { NoPress, type Press, type ToPrint } from '../../render/pdf/press.ts'
import type { FromThread, ToThread } from './drawing-thread.ts'

/** A thread that draws, and the end of it. */
export interface OpenDrawing extends Drawing {
  close(): void
}

/** How long one file may take and how long the thread waits for the next, in milliseconds; what it may hold. */
export interface DrawingLimits {
  readonly patience: number
  readonly idle: number
  readonly megabytes: number
}

/** The report of 1 700 measures takes some four seconds, and as long again to print; it holds 300 MB. */
const usualLimits: DrawingLimits = { patience: 180_000, idle: 15_000, megabytes: 1_024 }

const program = new URL('./drawing-thread.ts', import.meta.url)
const hook = fileURLToPath(new URL('../tsx-hook.mjs', import.meta.url))

/**
 * Draws one file after the other in a thread of its own, so that no request waits for a large one. The thread is
 * started with the first and ended when there is nothing to do, when it takes too much, and when the file in hand is
 * wanted no more.
 *
 * @param press prints what has to be printed, in a process of its own
 */
export function openDrawing(press: Press, limits: DrawingLimits = usualLimits): OpenDrawing {
  let running: Worker | undefined
  let rest: NodeJS.Timeout | undefined
  let turn: Promise<unknown> = Promise.resolve()
  let isClosed = false

  function end() {
    clearTimeout(rest)
    running?.terminate()
    running = undefined
  }

  function started(): Worker {
    clearTimeout(rest)
    running ??= begun()
    running.ref()
    return running
  }

  function begun(): Worker {
    const thread = new Worker(program, {
      execArgv: ['--import', hook],
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 24 },
    })
    // An error of a thread that draws nothing, as it is on its way out, is nobody's.
    thread.on('error', () => {})
    thread.on('exit', () => {
      if (running === thread) running = undefined
    })
    return thread
  }

  async function drawNext(what: ToDraw, signal: AbortSignal | undefined): Promise<Uint8Array> {
    signal?.throwIfAborted()
    if (isClosed) throw new Error('nothing is drawn any more')
    const thread = started()
    try {
      const bytes = await answerOf(thread, what, press, limits.patience, signal)
      thread.unref()
      rest = setTimeout(end, limits.idle).unref()
      return bytes
    } catch (error) {
      end()
      throw error
    }
  }

  return {
    draw: (what, signal) => {
      const drawn = turn.then(() => drawNext(what, signal))
      turn = drawn.catch(() => undefined)
      return drawn
    },
    close: () => {
      isClosed = true
      end()
    },
  }
}

/** @throws what the thread could not do; that it takes too long or too much; the reason of the signal. */
function answerOf(
  thread: Worker,
  what: ToDraw,
  press: Press,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const say = (words: ToThread) => thread.postMessage(words)
  return new Promise<Uint8Array>((resolve, reject) => {
    const settled = () => {
      clearTimeout(late)
      signal?.removeEventListener('abort', abort)
      thread.off('message', answer)
      thread.off('messageerror', fail)
      thread.off('error', fail)
      thread.off('exit', ended)
    }
    const answer = (said: FromThread) => {
      if (said.kind === 'print') return void printFor(press, said.what).then(say)
      settled()
      if (said.kind === 'drawn') resolve(said.bytes)
      else reject(said.why === 'no-press' ? new NoPress(said.words) : new Error(said.words))
    }
    const fail = (error: unknown) => {
      settled()
      reject(error)
    }
    const abort = () => fail(signal?.reason)
    const ended = () => fail(new Error('the drawing thread ended without an answer'))
    const late = setTimeout(
      () => fail(new Error(`not drawn within ${patience / 1000} s`)),
      patience,
    )
    signal?.addEventListener('abort', abort)
    thread.on('message', answer)
    thread.on('messageerror', fail)
    thread.on('error', fail)
    thread.on('exit', ended)
    say({ kind: 'draw', what })
  })
}

async function printFor(press: Press, what: ToPrint): Promise<ToThread> {
  try {
    return { kind: 'printed', bytes: await press.print(what) }
  } catch (error) {
    const why = error instanceof NoPress ? 'no-press' : 'failed'
    return { kind: 'not-printed', why, words: error instanceof Error ? error.message : `${error}` }
  }
}
