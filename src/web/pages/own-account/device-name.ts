const browsers = [
  ['Edge', /\bEdg/],
  ['Opera', /\bOPR\//],
  ['Firefox', /\bFirefox\//],
  ['Chrome', /\bChrome\//],
  ['Safari', /\bSafari\//],
] as const

const systems = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const

/**
 * What a person knows a browser by: "Firefox, Windows". Most browsers name others as well; the first that
 * fits is the one. Nothing for what names none of these.
 */
export function deviceName(userAgent: string): string {
  const named = [browsers, systems].map(
    (list) => list.find(([, sign]) => sign.test(userAgent))?.[0],
  )
  return named.filter((name) => name !== undefined).join(', ')
}
