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

const PAD_LIMIT_KB = 150

/** What a spectator's first load weighs: the JavaScript of the board page, gzipped, as the build's own manifest lists it. */
export function bundleBar(): Promise<Bar> {
  const pad = weigh('routes/judge/sheet')
  const board = weigh('routes/watch/board')
  const wall = weigh('routes/watch/wall')
  const calls = weigh('routes/watch/calls')
  return Promise.resolve({
    bar: 'bundle',
    figure: board.kb,
    unit: 'KB gzipped JavaScript, first load of a board',
    limit: LIMIT_KB,
    ok: Math.max(board.kb, wall.kb, calls.kb) <= LIMIT_KB && pad.kb <= PAD_LIMIT_KB,
    peer: null,
    seed: null,
    detail: {
      ...board.files,
      'the wall': wall.kb,
      'the calls': calls.kb,
      [`the pad, at most ${PAD_LIMIT_KB}`]: pad.kb,
    },
  })
}

/** A page with the entry and the root: KB gzipped altogether and by file. */
function weigh(id: string): { kb: number; files: Record<string, number> } {
  const { entry, routes } = manifest()
  const [root, page] = [routes.root, routes[id]]
  if (!root || !page) throw new Error(`the manifest lists no ${id}`)
  const loaded = [entry, root, page].flatMap(({ module, imports = [] }) => [module, ...imports])
  const files = [...new Set(loaded)].map((url): [string, number] => [
    url.replace('/assets/', ''),
    gzipped(url),
  ])
  const kb = rounded(files.reduce((sum, [, size]) => sum + size, 0))
  return { kb, files: Object.fromEntries(files.map(([name, size]) => [name, rounded(size)])) }
}

function rounded(kb: number): number {
  return Math.round(kb * 10) / 10
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
