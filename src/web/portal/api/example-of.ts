import { apiBase } from '../../api/api-base.ts'
import type { ApiRoute } from '../../api/api-route.ts'

/** The request of the route's example, which the sample plan answers. */
export function exampleOf({ url, example }: Pick<ApiRoute, 'url' | 'example'>): string {
  const path = url.replace(/:(\w+)/g, (_, name) => example.params[name] ?? '')
  const query = new URLSearchParams(example.query).toString()
  return `${apiBase}${path}${query === '' ? '' : `?${query}`}`
}
