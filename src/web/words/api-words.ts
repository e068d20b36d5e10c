import type { Language } from '../../core/base/language.ts'

interface ApiWords {
  readonly title: string
  readonly lead: string
  readonly base: string
  readonly description: string
  readonly rulesTitle: string
  /** What holds for every address, a sentence or two each. */
  readonly rules: readonly { readonly name: string; readonly words: string }[]
  readonly addresses: string
  readonly parameters: string
  readonly answer: string
  readonly example: string
  readonly name: string
  readonly form: string
  readonly meaning: string
  readonly inAddress: string
  readonly tryIt: string
  readonly problemsTitle: string
  readonly problemsLead: string
  readonly status: string
  readonly code: string
  readonly files: string
  readonly filesLead: string
  readonly catalogue: string
}

export const apiWords: Readonly<Record<Language, ApiWords>> = {
  bg: {
    title: 'Приложно-програмен интерфейс (API)',
    lead: 'Публикуваните планове, мерките, индикаторите, отчетените стойности и степените на изпълнение за програми. Достъпът е свободен: не се изисква нито регистрация, нито ключ.',
    base: 'Начален адрес',
    description: 'Описание за програми (OpenAPI 3.1)',
    rulesTitle: 'Правила за всички адреси',
    rules: [
      {
        name: 'Само за четене',
        words:
          'Приемат се GET, HEAD и OPTIONS. Отговаря се само с публикуваното; оттеглена версия дава 410.',
      },
      {
        name: 'Числа',
        words:
          'Числата, които се отчитат и изчисляват, са текст с десетична точка: „7500“, „73.3333“. null е липсваща или непубликувана стойност, никога нула.',
      },
      {
        name: 'Език',
        words:
          'Думите са на езика от ?lang=bg или ?lang=en, иначе според заглавката Accept-Language, иначе на български.',
      },
      {
        name: 'Версия',
        words: 'Отговаря последната публикация на плана. С ?version=1 отговаря тази версия.',
      },
      {
        name: 'Страници',
        words:
          'Списъците идват на страници. Следвайте „next“ (или заглавката Link), докато стане null. Страниците при едно четене са от една и съща версия, дори междувременно да излезе нова.',
      },
      {
        name: 'Непроменен отговор',
        words:
          'Всеки отговор има ETag. Изпратете го в If-None-Match и получавате 304 без съдържание, ако нищо не е променено.',
      },
      {
        name: 'От страници на други сайтове',
        words:
          'Отговорите могат да се четат от скриптове на всеки сайт (CORS: *). Бисквитки не се ползват.',
      },
      {
        name: 'Ограничение',
        words:
          'До 600 заявки на минута от един IP адрес към всеки адрес на интерфейса; колко остават, е посочено в заглавката X-RateLimit-Remaining.',
      },
    ],
    addresses: 'Адреси',
    parameters: 'Параметри',
    answer: 'Полета на отговора',
    example: 'Примерен отговор',
    name: 'Име',
    form: 'Вид',
    meaning: 'Значение',
    inAddress: 'в адреса',
    tryIt: 'Опитайте:',
    problemsTitle: 'Когато нещо не е наред',
    problemsLead:
      'Вместо отговора се връща application/problem+json (RFC 9457): type, title, status, detail, instance, а при грешни параметри и errors.',
    status: 'Статус',
    code: 'Вид',
    files: 'Файлове',
    filesLead:
      'Същите данни като таблици (CSV), куб (JSON-stat), StratML и други са при всеки план, под „Файлове“. Всички набори данни са описани в',
    catalogue: 'каталога (DCAT-AP)',
  },
  en: {
    title: 'Programming interface (API)',
    lead: 'Published plans, their measures, indicators, reported values and degrees of implementation, for programs. Access is free: no registration and no key is needed.',
    base: 'Base address',
    description: 'Description for programs (OpenAPI 3.1)',
    rulesTitle: 'What holds for every address',
    rules: [
      {
        name: 'For reading only',
        words:
          'GET, HEAD and OPTIONS are accepted. Answers hold only what is published; a withdrawn version gives 410.',
      },
      {
        name: 'Numbers',
        words:
          'Numbers that are reported and computed are text with a decimal point: "7500", "73.3333". null is a value that is missing or withheld, never zero.',
      },
      {
        name: 'Language',
        words:
          'Words are in the language of ?lang=bg or ?lang=en, else by the Accept-Language header, else in Bulgarian.',
      },
      {
        name: 'Version',
        words: 'The latest publication of the plan answers. With ?version=1 that version does.',
      },
      {
        name: 'Pages',
        words:
          'Lists come in pages. Follow "next" (or the Link header) until it is null. The pages of one walk are of one version, even when a newer one is published meanwhile.',
      },
      {
        name: 'An answer that has not changed',
        words:
          'Every answer has an ETag. Send it in If-None-Match and you get 304 without content while nothing has changed.',
      },
      {
        name: 'From pages of other sites',
        words: 'Scripts of any site may read the answers (CORS: *). No cookies are used.',
      },
      {
        name: 'Limit',
        words:
          'Up to 600 requests a minute from one IP address to each address of the interface; how many are left is in the X-RateLimit-Remaining header.',
      },
    ],
    addresses: 'Addresses',
    parameters: 'Parameters',
    answer: 'Fields of the answer',
    example: 'Example of an answer',
    name: 'Name',
    form: 'Form',
    meaning: 'Meaning',
    inAddress: 'in the address',
    tryIt: 'Try it:',
    problemsTitle: 'When something is wrong',
    problemsLead:
      'Instead of the answer you get application/problem+json (RFC 9457): type, title, status, detail, instance, and errors where parameters are wrong.',
    status: 'Status',
    code: 'Kind',
    files: 'Files',
    filesLead:
      'The same data as tables (CSV), a cube (JSON-stat), StratML and more are with each plan, under "Files". All datasets are described in',
    catalogue: 'the catalogue (DCAT-AP)',
  },
}
