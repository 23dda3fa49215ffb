/** What stands in one cell of a table handed to us, whatever program wrote it. */
export type Cell = string | number | null
export type Row = readonly Cell[]
export type Sheet = { readonly name: string; readonly rows: readonly Row[] }
