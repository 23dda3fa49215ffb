/**
 * The PostgreSQL variant of the committed schema: only the datasource and the output folder differ.
 * @param {string} sqlite the text of prisma/schema.prisma
 * @returns {string}
 */
export function postgresSchema(sqlite) {
  const derived = sqlite
    .replace(/provider\s*=\s*"sqlite"/, 'provider = "postgresql"')
    .replace('"./generated/sqlite"', '"./postgresql"')
  if (!derived.includes('"postgresql"') || !derived.includes('"./postgresql"')) {
    throw new Error('prisma/schema.prisma no longer names the SQLite provider and output folder as expected.')
  }
  return derived
}
