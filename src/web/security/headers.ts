import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { FastifyReply } from 'fastify'

/** Nothing runs and nothing loads but our own style sheet, fonts and pictures. */
export const securityHeaders = (secure: boolean): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      ...(secure ? { upgradeInsecureRequests: [] } : {}),
    },
  },
  strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  referrerPolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
})

/** What is added to the policy of a page with a script of ours. */
export const ownScript = "script-src 'self';connect-src 'self'"

/** What is made to stand in other sites' pages may be shown in any frame; nothing in it can be pressed that acts. */
export function allowFraming(reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy') ?? '')
  reply
    .header(
      'content-security-policy',
      policy.replace(/frame-ancestors [^;]*/u, 'frame-ancestors *'),
    )
    .header('cross-origin-resource-policy', 'cross-origin')
    .removeHeader('x-frame-options')
}
