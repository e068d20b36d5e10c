/** Whether an answer may be sent compressed by brotli: named, and not with a weight of nothing (RFC 9110, 12.5.3). */
export const acceptsBrotli = (accepted: string | undefined): boolean =>
  (accepted ?? '').split(',').some((each) => {
    const [coding = '', ...weights] = each.split(';').map((part) => part.trim().toLowerCase())
    return coding === 'br' && !weights.some((weight) => /^q\s*=\s*0(?:\.0*)?$/.test(weight))
  })
