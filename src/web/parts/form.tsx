import type { ComponentChildren } from 'preact'
import type { Visitor } from '../visit.ts'

/** A form that changes something: sent by POST, with the token that proves it is ours, first of all fields. */
export function Form(props: {
  visit: Visitor
  action: string
  upload?: boolean
  id?: string
  children: ComponentChildren
}) {
  return (
    <form
      method="post"
      action={props.action}
      id={props.id}
      enctype={props.upload ? 'multipart/form-data' : undefined}
      novalidate
    >
      <input type="hidden" name="csrf" value={props.visit.csrf} />
      {props.children}
    </form>
  )
}
