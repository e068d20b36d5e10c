import type { ComponentChildren } from 'preact'

/** A table that may be wider than the screen: it scrolls by itself, by keyboard too, and has a name. */
export function TableFrame(props: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls has to be reached by keyboard, or its far columns are out of reach (WCAG 2.2, 2.1.1)
    <section class="table-frame" tabIndex={0} aria-label={props.label}>
      {props.children}
    </section>
  )
}
