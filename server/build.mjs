// Builds the process around the app into build/process; packages stay packages, the app stays in build/server.
import { readdir, readFile, rm } from 'node:fs/promises'
import { build } from 'esbuild'

const outdir = 'build/process'
await rm(outdir, { recursive: true, force: true })
await build({
  entryPoints: ['server/index.ts'],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
})

// The bench's offline copy: the worker at the root of the site, knowing every file its pages need.
const client = 'build/client'
const manifestFile = (await readdir(`${client}/assets`)).find((name) => /^manifest-.*\.js$/.test(name))
if (!manifestFile) throw new Error('the pages were not built before the worker')
const manifestText = await readFile(`${client}/assets/${manifestFile}`, 'utf8')
const manifest = JSON.parse(manifestText.slice(manifestText.indexOf('{'), manifestText.lastIndexOf('}') + 1))
const BENCH_ROUTES = ['root', 'routes/judge/sheets', 'routes/judge/sheet', 'routes/judge/sign']
const parts = Object.fromEntries(BENCH_ROUTES.map((id) => [id, manifest.routes[id]]))
const assets = new Set(await readdir(`${client}/assets`))

/** Every built file that is named in one of these, and in those again. */
async function closure(names, found = new Set()) {
  for (const name of names) {
    if (found.has(name) || !assets.has(name)) continue
    found.add(name)
    if (!/\.(js|css)$/.test(name)) continue
    const text = await readFile(`${client}/assets/${name}`, 'utf8')
    await closure(text.match(/[\w.-]+\.(?:js|css|woff2|svg|png)\b/g) ?? [], found)
  }
  return found
}

const entries = [manifest.entry, ...Object.values(parts)]
const named = entries.flatMap(({ module, imports, css }) => [module, ...imports, ...css])
const needed = await closure(named.map((path) => path.slice('/assets/'.length)))
needed.delete(manifestFile)
const files = [...needed].sort().map((name) => `/assets/${name}`)
const bench = {
  version: manifest.version,
  files: [...files, '/favicon.svg', '/manifest.webmanifest'],
  parts,
}
await build({
  entryPoints: ['app/pad-worker/worker.ts'],
  outfile: `${client}/sw.js`,
  bundle: true,
  format: 'iife',
  target: 'es2022',
  minify: true,
  define: { BENCH: JSON.stringify(bench) },
  logLevel: 'warning',
})
