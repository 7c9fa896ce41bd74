import type pg from 'pg'

/** How values are written, whatever a server's or a user's defaults are: alike by all of them. */
export const plainSettings =
  "SET LOCAL client_encoding = 'UTF8'; SET LOCAL DateStyle = 'ISO'; SET LOCAL TimeZone = 'UTC'; SET LOCAL bytea_output = 'hex'"

/** The columns of a table, in their order; those by which it is told apart stand first. */
export async function columnsOf(client: pg.Client, table: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT attname AS name FROM pg_attribute WHERE attrelid = ('vedette.' || $1)::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
    [table]
  )
  return rows.map(({ name }) => name)
}
