// The press of a machine that has no build of Typst: the package cannot be loaded.
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (name, context, next) => {
    if (name.includes('typst')) throw new Error(`Cannot find package '${name}'`)
    return next(name, context)
  },
})
await import('../press-child.ts')
