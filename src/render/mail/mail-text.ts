import { mailWords } from '../words/mail-words.ts'
import { type MailView, settingsPath } from './mail-view.ts'

/** The mail as plain text. */
export function mailText(view: MailView): string {
  const { content, language, site, secretPath, stopPath } = view
  const words = mailWords[language]
  const sections = content.sections.map(({ heading, lines }) =>
    [
      heading,
      ...lines.map(({ text, path }) => `- ${text}${path === null ? '' : `\n  ${site}${path}`}`),
    ].join('\n'),
  )
  const footer = [
    words.automatic,
    ...(secretPath === null ? [`${words.settings}\n${site}${settingsPath(language)}`] : []),
    ...(stopPath === null ? [] : [`${words.stop}\n${site}${stopPath}`]),
  ]
  return `${[
    content.greeting,
    ...content.opening,
    ...(secretPath === null ? [] : [`${site}${secretPath}`]),
    ...sections,
    ...content.closing,
    words.signature,
    // What stands below these two signs mail programs fold away as a signature.
    `-- \n${footer.join('\n')}`,
  ].join('\n\n')}\n`
}
