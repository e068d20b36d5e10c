/** A form as a browser sees it: where it goes and what it would send if nobody touched it. */
export interface PageForm {
  readonly action: string
  readonly upload: boolean
  /** What is sent as it stands; a box that is not ticked is not among it. */
  readonly fields: ReadonlyMap<string, string>
  /** Every name that something can be sent under, boxes and choices too, with the values on offer. */
  readonly offers: ReadonlyMap<string, readonly string[]>
}

/** The forms of a page that we drew: attributes are quoted, nothing is left open. */
export const formsOf = (html: string): PageForm[] =>
  [...html.matchAll(/<form ([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = '', inside = '']) => {
    const { action = '', enctype } = attributesOf(head)
    return { action, upload: enctype === 'multipart/form-data', ...fieldsOf(inside) }
  })

const control =
  /<input ([^>]*?)\/?>|<textarea ([^>]*)>([\s\S]*?)<\/textarea>|<select ([^>]*)>([\s\S]*?)<\/select>|<button ([^>]*)>/g

function fieldsOf(inside: string): Pick<PageForm, 'fields' | 'offers'> {
  const fields = new Map<string, string>()
  const offers = new Map<string, readonly string[]>()
  for (const found of inside.matchAll(control)) {
    const { name, sent, offered } = controlOf(found)
    if (name === undefined) continue
    offers.set(name, [...(offers.get(name) ?? []), ...offered])
    if (sent !== undefined) fields.set(name, sent)
  }
  return { fields, offers }
}

interface Control {
  readonly name: string | undefined
  /** What goes along when nobody touches it; nothing where nothing does. */
  readonly sent: string | undefined
  readonly offered: readonly string[]
}

function controlOf([, input, area, words, select, options, button]: readonly (
  | string
  | undefined
)[]): Control {
  const { name, value = '', type, checked } = attributesOf(input ?? area ?? select ?? button ?? '')
  if (area !== undefined) {
    const text = textOf((words ?? '').replace(/^\n/, ''))
    return { name, sent: text, offered: [text] }
  }
  if (select !== undefined) {
    const all = optionsOf(options ?? '')
    const chosen = all.find(({ selected }) => selected) ?? all[0]
    return { name, sent: chosen?.value ?? '', offered: all.map((each) => each.value) }
  }
  const goes = input !== undefined && isSent(type, checked)
  return { name, sent: goes ? value : undefined, offered: [value] }
}

/** A tick that is not set is not sent; a file is chosen by whoever sends the form. */
const isSent = (type: string | undefined, checked: string | undefined): boolean =>
  type === 'checkbox' || type === 'radio' ? checked !== undefined : type !== 'file'

const optionsOf = (options: string) =>
  [...options.matchAll(/<option ([^>]*)>/g)].map(([, head = '']) => {
    const { value = '', selected } = attributesOf(head)
    return { value, selected: selected !== undefined }
  })

/** @param head what stands in a tag behind its name */
export const attributesOf = (head: string): Record<string, string | undefined> =>
  Object.fromEntries(
    [...head.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      textOf(value),
    ]),
  )

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** What is written in a page, as a person reads it. */
export const textOf = (html: string): string =>
  html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
