export interface Row {
  name: string
}

/**
 * Rows as they were before are dropped, and so are the samples of words that the planner keeps of
 * each column. No query sees the old ones again; their bytes may stay in the files until the space
 * is used anew, and in the write-ahead log and its archives for as long as those are kept.
 */
export async function scrub(query: (text: string) => Promise<Row[]>) {
  const mine = await query(
    `select quote_ident(tablename) as name from pg_tables
     where schemaname = current_schema() and tableowner = current_user`
  )
  if (mine.length) await query(`vacuum (analyze) ${mine.map(({ name }) => name).join(', ')}`)
}
