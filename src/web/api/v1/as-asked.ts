/** What a list is narrowed to, by the names of its fields; what is left out narrows nothing. */
type Filters<Row> = { readonly [Field in keyof Row]?: Row[Field] | undefined }

/** Whether the row is as the filters ask. */
export const asAsked = <Row extends object>(row: Row, filters: Filters<Row>): boolean =>
  (Object.keys(filters) as (keyof Row)[]).every(
    (field) => filters[field] === undefined || row[field] === filters[field],
  )
