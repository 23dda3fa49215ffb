import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

type Ended = { readonly code: number | null; readonly out: string }

function robot(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/cli/robot.ts', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LOG_LEVEL: 'error', RATE_LIMITS: 'off', ...env },
  })
  let out = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (said) => (out += String(said)))
  return new Promise((done) => child.once('exit', (code) => done({ code, out })))
}

test('the robot plays an event with five pads and twenty boards, and all agree to the last byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'season-robot-'))
  try {
    const words = ['--entries', '3', '--pads', '5', '--boards', '20', '--speed', '0', '--seed', '7']
    const { code, out } = await robot([...words, '--until', 'published'], {
      REHEARSAL_DB: join(folder, 'rehearsal.db'),
    })
    expect(out).toContain('seed 7')
    expect(out).toMatch(/marks given (\d+), acknowledged \1, lost 0, doubled 0, boards equal 20 of 20/)
    expect(code).toBe(0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('it tells in both languages what it can do, and does nothing with words it does not know', async () => {
  const help = await robot(['--help'])
  expect(help.out).toMatch(/机器人[\s\S]*The robot/)
  expect(help.code).toBe(0)
  expect((await robot(['--until', 'dawn'])).code).toBe(2)
})
