import type { ComponentChildren } from 'preact'

/** A table that may be wider than the screen: it scrolls by itself, by keyboard too, and has a name. */
export function TableFrame(props: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a browser that gives scrolling frames no focus by itself (Safari) leaves the far columns out of reach of a keyboard (WCAG 2.2, 2.1.1); axe asks for it, too (scrollable-region-focusable)
    <section class="table-frame" tabIndex={0} aria-label={props.label}>
      {props.children}
    </section>
  )
}
