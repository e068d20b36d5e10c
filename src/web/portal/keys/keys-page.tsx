import { formatInstant } from '../../../core/base/format.ts'
import type { Language } from '../../../core/base/language.ts'
import {
  endOf,
  type PublicKey,
  readableFingerprint,
} from '../../../core/publication/signing-key.ts'
import { Breadcrumbs } from '../../parts/breadcrumbs.tsx'
import { paths } from '../../paths.ts'
import { keyWords } from '../../words/key-words.ts'
import { portalWords } from '../../words/portal-words.ts'

/** The council's keys, by which anybody verifies what it has published. */
export function KeysPage({ keys, language }: { keys: readonly PublicKey[]; language: Language }) {
  const words = keyWords[language]
  const inUse = keys.at(-1)
  return (
    <>
      <Breadcrumbs
        language={language}
        steps={[{ to: paths.home(language), words: portalWords[language].home }]}
      />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {inUse ? (
        <>
          <KeyInUse inUse={inUse} language={language} />
          <HowToVerify fingerprint={inUse.fingerprint} language={language} />
          {keys.length > 1 ? <FormerKeys keys={keys} language={language} /> : null}
        </>
      ) : (
        <p>{words.none}</p>
      )}
    </>
  )
}

function KeyInUse({ inUse, language }: { inUse: PublicKey; language: Language }) {
  const words = keyWords[language]
  return (
    <section class="section" aria-labelledby="in-use">
      <h2 id="in-use">{words.inUse}</h2>
      <dl class="facts">
        <div>
          <dt>{words.fingerprint}</dt>
          <dd>
            <code>{readableFingerprint(inUse.fingerprint)}</code>
          </dd>
        </div>
        <div>
          <dt>{words.since}</dt>
          <dd>{formatInstant(inUse.madeAt, language)}</dd>
        </div>
      </dl>
      {inUse.signature ? <p>{words.signedByBefore}</p> : null}
      <ul class="plain stack-tight">
        <li>
          <a href={paths.keyFile(language, inUse.fingerprint)}>{words.pem}</a>
        </li>
        <li>
          <a href={paths.keyRing}>{words.all}</a>
        </li>
      </ul>
    </section>
  )
}

function HowToVerify({ fingerprint, language }: { fingerprint: string; language: Language }) {
  const words = keyWords[language]
  return (
    <section class="section" aria-labelledby="verify">
      <h2 id="verify">{words.check}</h2>
      <p>{words.checkLead}</p>
      <p>
        <code>{`npm run merilo -- verify bundle.zip --key ${fingerprint}`}</code>
      </p>
      <p>{words.checkKey}</p>
    </section>
  )
}

function FormerKeys({ keys, language }: { keys: readonly PublicKey[]; language: Language }) {
  const words = keyWords[language]
  const former = keys.slice(0, -1).toReversed()
  const endingOf = ({ fingerprint }: PublicKey): string => {
    const next = keys.find(({ follows }) => follows === fingerprint)
    return next ? words.endings[next.cause] : ''
  }
  return (
    <section class="section" aria-labelledby="former">
      <h2 id="former">{words.former}</h2>
      <p>{words.formerLead}</p>
      <ul class="rows">
        {former.map((key) => (
          <li key={key.fingerprint}>
            <p>
              <a href={paths.keyFile(language, key.fingerprint)}>
                <code>{readableFingerprint(key.fingerprint)}</code>
              </a>
            </p>
            <p class="small soft">
              {words.used(
                formatInstant(key.madeAt, language),
                formatInstant(endOf(keys, key) ?? key.madeAt, language),
              )}
            </p>
            <p>{endingOf(key)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
