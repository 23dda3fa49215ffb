// Builds the process around the app into build/process; packages stay packages, the app stays in build/server.
import { rm } from 'node:fs/promises'
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
