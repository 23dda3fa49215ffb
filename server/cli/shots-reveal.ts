import type { BrowserContext } from '@playwright/test'
import { paths } from '../../app/paths'

const HELD_MS = 1_800
const TEAR_MS = 1_500

/** A whole ceremony of one event of the running demo, led from its desk: one picture of the wall a step, one of the lectern. */
export async function shootReveal(
  { hall, stage }: { readonly hall: BrowserContext; readonly stage: BrowserContext },
  code: string,
): Promise<number> {
  const wall = await hall.newPage()
  await wall.setViewportSize({ width: 1920, height: 1080 })
  const desk = await stage.newPage()
  await desk.goto(paths.ceremonyDesk(code))
  const begin = desk.locator('form:has(input[value=start]) button')
  if ((await begin.count()) > 0) {
    await desk.waitForLoadState('networkidle')
    await begin.click({ delay: HELD_MS })
    await desk.locator('input[name=direction]').first().waitFor({ state: 'attached' })
  }
  await wall.goto(paths.ceremony(code))
  const lectern = await stage.newPage()
  await lectern.setViewportSize({ width: 1180, height: 820 })
  const forth = desk.locator('form:has(input[value=forth]) button')
  for (let step = 0; ; step += 1) {
    await wall.locator('[role=status]').waitFor()
    await wall.waitForTimeout(TEAR_MS)
    await wall.screenshot({ path: `shots/reveal-${step}.png` })
    await lectern.goto(paths.lectern(code))
    await lectern.screenshot({ path: `shots/lectern-${step}.png` })
    if (!(await forth.isEnabled())) return step
    const before = await wall.locator('[role=status]').innerText()
    await forth.click()
    await wall.waitForFunction(
      (was) => document.querySelector<HTMLElement>('[role=status]')?.innerText !== was,
      before,
    )
    await desk
      .locator(`input[name=from][value="${step + 1}"]`)
      .first()
      .waitFor({ state: 'attached' })
  }
}
