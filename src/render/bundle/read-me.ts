import type { Words } from '../../core/base/language.ts'
import { readableFingerprint } from '../../core/publication/signing-key.ts'

/** What the page of instructions in a bundle speaks of. */
export interface ReadMeFacts {
  readonly title: Words
  readonly slug: string
  readonly version: number
  readonly publishedAt: string
  readonly site: string
  /** The fingerprint of the key that it is signed with. */
  readonly key: string
  readonly merilo: string
}

/** How to check a bundle in five minutes, for whoever opens it, in both languages. */
export function readMe({ title, slug, version, publishedAt, site, key, merilo }: ReadMeFacts) {
  const bundle = `${slug}-v${version}-bundle.zip`
  const fingerprint = readableFingerprint(key)
  return `${title.bg ?? title.en ?? slug}
версия ${version}, публикувана ${publishedAt}
${site}/bg/published/${slug}/v${version}

КАКВО Е ТОВА
Един подписан пакет: публикуваният план с отчетите и всички изчислени стойности (publication.json), документите и
отворените данни, които излизат от него, и верига от отпечатъци (SHA-256) на записите в дневника на системата. Подписан е
файлът manifest.json; в него стои отпечатъкът на всеки друг файл.

ПРОВЕРКА ЗА ПЕТ МИНУТИ
Нужни са Node.js 20 или по-нов и програмата Мерило ${merilo} (свободен софтуер). Без база данни; след изтеглянето и без мрежа.
  1. Изтеглете и разархивирайте изходния код на Мерило и отворете папката му в терминал.
  2. npm run merilo -- verify ПЪТ/${bundle} --key ОТПЕЧАТЪК
     Първото изпълнение инсталира нужните пакети (1-2 минути).
Отпечатъкът на ключа вземете от сайта на съвета, не от този пакет: ${site}/bg/keys
Пакетът твърди, че е подписан с ключ ${fingerprint}

Програмата проверява подписа, отпечатъците, реда на дневника и изчислява наново всяка стойност; отговаря „всичко съвпада“ или
назовава първата разлика.

ТЕХНИЧЕСКИ
  Подписът без Мерило:     openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in manifest.json -sigfile manifest.sig
  Отпечатъците без Мерило: sha256sum ФАЙЛ, сравнено с manifest.json
  Отпечатък на ключа:      openssl pkey -pubin -in public-key.pem -outform DER | sha256sum

----------------------------------------------------------------------------------------------------------------------

${title.en ?? title.bg ?? slug}
version ${version}, published ${publishedAt}
${site}/en/published/${slug}/v${version}

WHAT THIS IS
One signed bundle: the published plan with its reports and every computed figure (publication.json), the documents and the
open data made of it, and a chain of digests of the system's log. The file that is signed is manifest.json; it has the digest
of every other file.

CHECK IT IN FIVE MINUTES
You need Node.js 20 or newer and the program Merilo ${merilo} (free software). No database; once downloaded, no network.
  1. Download and unpack the source of Merilo and open its folder in a terminal.
  2. npm run merilo -- verify PATH/${bundle} --key FINGERPRINT
     The first run installs the packages that it needs (1-2 minutes).
Take the fingerprint of the key from the council's site, not from this bundle: ${site}/en/keys
The bundle says that it is signed with the key ${fingerprint}

The program checks the signature, the digests and the order of the log, and computes every figure anew; it answers "everything
is the same", or names the first difference.

FOR ENGINEERS
  The signature without Merilo: openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in manifest.json -sigfile manifest.sig
  The digests without Merilo:   sha256sum FILE, compared with manifest.json
  The key's fingerprint:        openssl pkey -pubin -in public-key.pem -outform DER | sha256sum
`
}
