import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

function onPath() {
  for (const name of NAMES) {
    const found = spawnSync('which', [name], { encoding: 'utf8' })
    if (found.status === 0) return found.stdout.trim()
  }
  return null
}

async function fromPlaywright() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  if (existsSync(path)) return path
  const fetched = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 120_000,
  })
  return fetched.status === 0 && existsSync(path) ? path : null
}

function fromDebian() {
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) return null
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  try {
    execFileSync('apt-get', ['update'], quiet)
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet)
  } catch {
    return null
  }
  return onPath()
}

/**
 * A Chromium to test with: PLAYWRIGHT_CHROMIUM, the PATH, Playwright's own, Debian's package as root;
 * otherwise one clear line and no tests.
 */
export async function findBrowser() {
  const path =
    process.env.PLAYWRIGHT_CHROMIUM ??
    onPath() ??
    (process.env.CI ? null : await fromPlaywright()) ??
    fromDebian()
  if (path) return path
  throw new Error('No Chromium: install one, or name it in PLAYWRIGHT_CHROMIUM.')
}

/** Flags that keep a headless Chromium quiet on a machine without a network. */
export const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
