/**
 * How a file is offered to be kept (RFC 6266): the plain name for old browsers, of letters that every header carries; the
 * whole one beside it (RFC 8187).
 */
export function disposition({
  name,
  title,
}: {
  readonly name: string
  readonly title?: string
}): string {
  const plain = `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}"`
  return title === undefined || title === ''
    ? plain
    : `${plain}; filename*=UTF-8''${encoded(title)}`
}

/** What `encodeURIComponent` leaves and an extended value may not have. */
const encoded = (title: string): string =>
  encodeURIComponent(title.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
