import type { FastifyInstance } from 'fastify'

/**
 * With memory to spare V8 leaves old garbage where it is, and a server that waits most of the day holds
 * several times what it needs. Once nobody has asked for anything for a while, it is collected. Does
 * nothing where Node was started without --expose-gc.
 */
export function tidyWhenIdle(server: FastifyInstance, quietFor = 15_000): void {
  const collect = globalThis.gc
  if (!collect) return
  let timer: NodeJS.Timeout | undefined
  const rest = () => {
    clearTimeout(timer)
    timer = setTimeout(() => collect(), quietFor).unref()
  }
  rest()
  server.addHook('onResponse', async () => rest())
  server.addHook('onClose', async () => clearTimeout(timer))
}
