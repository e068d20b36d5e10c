/** The sign of the product: a yardstick with its divisions. */
export function Yardstick() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <path
        d="M2 6.5h18v9H2z M5.6 6.5v3 M9.2 6.5v5 M12.8 6.5v3 M16.4 6.5v5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linejoin="round"
      />
    </svg>
  )
}
