import { encode } from 'uqr'

/** A border of four light modules, as ISO/IEC 18004 asks for. */
const border = 4

/** A QR code as a drawing: dark on light whatever the colours around it, since cameras look for that. */
export function QrCode(props: { text: string; label: string; size: number }) {
  const { data, size: modules } = encode(props.text, { ecc: 'M', border })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${modules} ${modules}`}
      width={props.size}
      height={props.size}
      role="img"
      aria-label={props.label}
      shape-rendering="crispEdges"
    >
      <rect width={modules} height={modules} fill="#fff" />
      <path d={path.join('')} fill="#000" />
    </svg>
  )
}
