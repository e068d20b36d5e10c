import { renderToString } from 'preact-render-to-string'
import { mailWords } from '../words/mail-words.ts'
import { type MailView, settingsPath } from './mail-view.ts'

/** Mail programs know no style sheets; what they know is written at the element. */
const body = 'font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em'
const small = 'font-size: 14px'

/** The mail as a simple web page: the same words as the text, in the same order. */
export const mailPage = (view: MailView): string => `<!doctype html>${renderToString(Page(view))}`

function Page(view: MailView) {
  const { content, language, site, secretPath, stopPath } = view
  const words = mailWords[language]
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{content.subject}</title>
      </head>
      <body style={body}>
        <p>{content.greeting}</p>
        {content.opening.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {secretPath === null ? null : <p>{link(`${site}${secretPath}`)}</p>}
        {content.sections.map(({ heading, lines }) => (
          <div key={heading}>
            <h2 style="font-size: 18px">{heading}</h2>
            <ul>
              {lines.map(({ text, path }) => (
                <li key={text}>{path === null ? text : <a href={`${site}${path}`}>{text}</a>}</li>
              ))}
            </ul>
          </div>
        ))}
        {content.closing.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>{words.signature}</p>
        <hr />
        <p style={small}>{words.automatic}</p>
        {secretPath === null ? (
          <p style={small}>
            {words.settings} {link(`${site}${settingsPath(language)}`)}
          </p>
        ) : null}
        {stopPath === null ? null : (
          <p style={small}>
            {words.stop} {link(`${site}${stopPath}`)}
          </p>
        )}
      </body>
    </html>
  )
}

const link = (address: string) => <a href={address}>{address}</a>
