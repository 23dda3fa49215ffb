import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import type { ViteDevServer } from 'vite'
import type * as entry from '../app/entry.server'

/** What the app hands to the process. Nothing else of the app may be reached from here. */
type Hatch = Pick<
  typeof entry,
  'onNews' | 'migrate' | 'audienceOf' | 'readTopic' | 'revisionsOf' | 'readiness' | 'freezeDue'
>

/** The one running copy of the app: its pages, and the hatch cut from the same module graph. */
export type App = {
  readonly build: () => Promise<ServerBuild>
  readonly hatch: () => Promise<Hatch>
  readonly vite: ViteDevServer | null
}

const NAMES = [
  'onNews',
  'migrate',
  'audienceOf',
  'readTopic',
  'revisionsOf',
  'readiness',
  'freezeDue',
] as const

/** The folder that holds package.json, wherever this file was built to. */
export function houseRoot(from = dirname(fileURLToPath(import.meta.url))): string {
  if (existsSync(join(from, 'package.json'))) return from
  const parent = dirname(from)
  if (parent === from) throw new Error('package.json was not found above the server')
  return houseRoot(parent)
}

function hatchOf(build: ServerBuild): Hatch {
  const module: object = build.entry.module
  const missing = NAMES.filter((name) => typeof Reflect.get(module, name) !== 'function')
  if (missing.length > 0) throw new Error(`entry.server does not hand out ${missing.join(', ')}`)
  return module as Hatch
}

/** The built app, as `npm run build` left it. */
export async function builtApp(root = houseRoot()): Promise<App> {
  const path = join(root, 'build/server/index.js')
  if (!existsSync(path)) throw new Error('The app is not built yet: run `npm run build` first')
  const build = (await import(pathToFileURL(path).href)) as ServerBuild
  const hatch = hatchOf(build)
  return { build: () => Promise.resolve(build), hatch: () => Promise.resolve(hatch), vite: null }
}

/** The app from its sources, read again after every edit. */
export async function sourceApp(root = houseRoot()): Promise<App> {
  const { createServer } = await import('vite')
  const vite = await createServer({ root, server: { middlewareMode: true } })
  const build = async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild
  return { build, hatch: async () => hatchOf(await build()), vite }
}
