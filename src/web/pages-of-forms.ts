import { redirect } from './answer.ts'
import { get, type Route } from './route.ts'

/**
 * For each address that only forms are sent to a page that leads to the one the form stands on, which is
 * the nearest above it: a refused form is shown at the address it was sent to, and whoever reloads
 * it, changes the language or signs in again comes back to the form.
 */
export function pagesOfForms(routes: readonly Route[]): Route[] {
  const pages = new Set(routes.filter(({ method }) => method === 'GET').map(({ url }) => url))
  return routes
    .filter(({ method, url }) => method === 'POST' && !pages.has(url))
    .flatMap((form) => {
      const up = stepsUp(form.url, pages)
      if (up === undefined) return []
      return get(form.url, form.needs, form.params, ({ address }) =>
        redirect(above(address.replace(/\?.*$/u, ''), up)),
      )
    })
}

/** How many parts of its address a form stands below its page; nothing when there is no such page. */
function stepsUp(url: string, pages: ReadonlySet<string>): number | undefined {
  const parts = url.split('/').length
  const steps = Array.from({ length: parts - 1 }, (_, index) => index + 1)
  return steps.find((up) => pages.has(above(url, up)))
}

const above = (address: string, up: number): string => address.split('/').slice(0, -up).join('/')
