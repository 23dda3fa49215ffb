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

/** Small things nearly every page asks for travel in one file: each file of its own costs a head and a request. */
const ON_EVERY_PAGE =
  /\/app\/(paths|i18n\/(use-text|page-title|parts|format)|ui\/event\/group-name|ui\/parts\/(announced|empty-state|icon|rule|tag))\.tsx?$/

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(versionOfSources()) },
  plugins: [tailwindcss(), remix(options)],
  resolve: { alias: { '~': app } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    rollupOptions: { output: { manualChunks: (id) => (ON_EVERY_PAGE.test(id) ? 'parts' : undefined) } },
  },
  ssr: { external: ['@prisma/client', '@prisma/adapter-libsql', '@prisma/adapter-pg', '@libsql/client'] },
})
