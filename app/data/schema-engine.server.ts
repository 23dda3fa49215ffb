import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

type Adapter = SqlMigrationAwareDriverAdapterFactory

// Kept on the process: the package holds one instance, and loading a second under a running engine corrupts it. Test
// set-ups and development servers may well hold two copies of this module.
const house = globalThis as { schemaEngineLoaded?: Promise<void> }

/** Runs Prisma's own migration engine on a database; it is WebAssembly, so nothing is downloaded. */
export async function withSchemaEngine<T>(
  adapter: Adapter,
  work: (running: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  house.schemaEngineLoaded ??= load()
  await house.schemaEngineLoaded
  const opened: SqlDriverAdapter[] = []
  const factory = remembering(adapter, opened)
  const running = await engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, factory)
  try {
    return await work(running)
  } finally {
    running.free()
    // The engine leaves its connections open, and an open pool keeps the process alive.
    for (const connection of opened) await connection.dispose()
  }
}

function remembering(adapter: Adapter, opened: SqlDriverAdapter[]) {
  async function keep(connecting: Promise<SqlDriverAdapter>): Promise<SqlDriverAdapter> {
    const connection = await connecting
    opened.push(connection)
    return connection
  }
  return bindMigrationAwareSqlAdapterFactory({
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: () => keep(adapter.connect()),
    connectToShadowDb: () => keep(adapter.connectToShadowDb()),
  })
}

/** The package's own loader needs a bundler that understands WebAssembly imports; this is what it would do. */
async function load(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'))
  // Where the engine leaves its last words; without it a panic hides behind a TypeError.
  const lastWords = { set_message: (words: string) => void console.error(words) }
  Reflect.set(globalThis, 'PRISMA_WASM_PANIC_REGISTRY', lastWords)
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engine } })
  engine.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start as () => void
  start()
}
