import { Type } from 'typebox'
import { pemOf } from '../../../actions/signature.ts'
import { listLatestPublications } from '../../../store/publication.reader.ts'
import { listSigningKeys } from '../../../store/signing-key.reader.ts'
import { notFound } from '../../answer.ts'
import { paths } from '../../paths.ts'
import { get, getPublic, type Route } from '../../route.ts'
import { keyWords } from '../../words/key-words.ts'
import { siteLinks } from '../head-links.ts'
import { publicPage } from '../public-page.tsx'
import { KeysPage } from './keys-page.tsx'

const OfKey = Type.Object({ fingerprint: Type.String({ pattern: '^[0-9a-f]{64}$' }) })

/** How much of a fingerprint tells a file from others. */
const shortened = 16

export const keyRoutes: readonly Route[] = [
  getPublic('/keys', Type.Object({}), async ({ database, language }) => {
    const [latest] = await listLatestPublications(database)
    const { title, lead } = keyWords[language]
    return publicPage({
      ...{ title, description: lead, canonical: paths.keys, slug: null },
      publication: latest?.publication ?? null,
      links: [
        ...siteLinks(language),
        { rel: 'alternate', type: 'application/json', href: paths.keyRing },
      ],
      body: <KeysPage keys={await listSigningKeys(database)} language={language} />,
    })
  }),
  get('/keys/:fingerprint.pem', 'read-published', OfKey, async (visit, { params }) => {
    const { fingerprint } = params
    const keys = await listSigningKeys(visit.database)
    const key = keys.find((each) => each.fingerprint === fingerprint)
    if (!key) return notFound
    return {
      kind: 'file',
      bytes: Buffer.from(pemOf(Buffer.from(key.publicKey, 'base64'))),
      type: 'application/x-pem-file',
      name: `merilo-${fingerprint.slice(0, shortened)}.pem`,
    }
  }),
]
