import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import type { Bar } from './bar'

const CLIENT = join(import.meta.dirname, '../../build/client')
const LIMIT_KB = 110

const Manifest = z.object({
  entry: z.object({ module: z.string(), imports: z.array(z.string()) }),
  routes: z.record(z.string(), z.object({ module: z.string(), imports: z.array(z.string()).optional() })),
})

/** What a spectator's first load weighs: the JavaScript of the board page, gzipped, as the build's own manifest lists it. */
export function bundleBar(): Promise<Bar> {
  const { entry, routes } = manifest()
  const root = routes.root
  const page = routes['routes/watch/board']
  if (!root || !page) throw new Error('the manifest lists no board page')
  const loaded = [entry, root, page].flatMap(({ module, imports = [] }) => [module, ...imports])
  const files = [...new Set(loaded)].map((url) => ({ url, kb: gzipped(url) }))
  const figure = Math.round(files.reduce((sum, file) => sum + file.kb, 0) * 10) / 10
  return Promise.resolve({
    bar: 'bundle',
    figure,
    unit: 'KB gzipped JavaScript, first load of a board',
    limit: LIMIT_KB,
    ok: figure <= LIMIT_KB,
    peer: null,
    seed: null,
    detail: Object.fromEntries(
      files.map(({ url, kb }) => [url.replace('/assets/', ''), Math.round(kb * 10) / 10]),
    ),
  })
}

function manifest() {
  const name = readdirSync(join(CLIENT, 'assets')).find((file) => file.startsWith('manifest-'))
  if (!name) throw new Error('The app is not built yet: run `npm run build` first')
  const text = readFileSync(join(CLIENT, 'assets', name), 'utf8')
  const json = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
  return Manifest.parse(JSON.parse(json))
}

function gzipped(url: string): number {
  return gzipSync(readFileSync(join(CLIENT, url)), { level: 6 }).length / 1024
}
