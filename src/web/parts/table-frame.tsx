import type { ComponentChildren } from 'preact'

/** A table that may be wider than the screen: it scrolls by itself, by keyboard too, and has a name. */
export function TableFrame(props: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the frame is operated, by the arrow keys. Money by source and the log scroll on a tablet or magnified twice and hold nothing else that takes the focus; Safari gives a scrolling frame none by itself, so that their far columns would be out of reach of a keyboard (WCAG 2.2, 2.1.1). A test of the portal fails without it
    <section class="table-frame" tabIndex={0} aria-label={props.label}>
      {props.children}
    </section>
  )
}
