import { vitePlugin as remix } from '@remix-run/dev'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import options from './remix.config.js'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

const app = new URL('./app', import.meta.url).pathname

/** The same sources always give the same version, in the page, the server and the offline copy. */
function versionOfSources(): string {
  const hash = createHash('sha256')
  const files = readdirSync(app, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort())
    hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 10)
}

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(versionOfSources()) },
  plugins: [tailwindcss(), remix(options)],
  resolve: { alias: { '~': app } },
  build: { target: 'es2022', assetsInlineLimit: 0 },
  ssr: { external: ['@prisma/client', '@prisma/adapter-libsql', '@prisma/adapter-pg', '@libsql/client'] },
})
