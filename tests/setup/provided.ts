declare module 'vitest' {
  interface ProvidedContext {
    /** a migrated, empty SQLite file */
    sqliteTemplate: string
    /** a server where databases may be made from the migrated one named POSTGRES_TEMPLATE */
    postgresUrl: string
  }
}

export const POSTGRES_TEMPLATE = 'season_test_template'
