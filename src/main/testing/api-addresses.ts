import { apiBase } from '../../web/api/api-base.ts'
import { apiRoutes } from '../../web/api/v1/routes.ts'

/** Where programs can ask for whatever there is of a plan: every address, each version, in whole lists. */
export const apiAddresses = (plan: string, versions: readonly number[]): string[] =>
  apiRoutes.flatMap(({ url, query }) => {
    const path = url
      .replace(':plan', plan)
      .replace(':goal', 'I')
      .replace(':measure', '2')
      .replace(':indicator', '2.1')
    const limit = 'limit' in query.properties ? '&limit=500' : ''
    const whole = `${apiBase}${path}?lang=bg${limit}`
    return 'version' in query.properties
      ? versions.map((version) => `${whole}&version=${version}`)
      : [whole]
  })
