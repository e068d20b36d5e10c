import type { Language } from '../../../core/base/language.ts'
import { apiBase } from '../../api/api-base.ts'
import type { ApiRoute } from '../../api/api-route.ts'

/** The request of the route's example, which the sample plan answers; in the language asked for. */
export function exampleOf(
  { url, example }: Pick<ApiRoute, 'url' | 'example'>,
  language: Language,
): string {
  const path = url.replace(/:(\w+)/g, (_, name) => example.params[name] ?? '')
  const query = new URLSearchParams({
    ...example.query,
    ...('lang' in example.query ? { lang: language } : {}),
  }).toString()
  return `${apiBase}${path}${query === '' ? '' : `?${query}`}`
}
