import { addScreen } from '../../app/commands/screens/add-screen.server'
import { showScene } from '../../app/commands/screens/show-scene.server'
import type { Stamp } from '../../app/domain/journal'
import type { Scene } from '../../app/domain/scene'
import { must } from './must'

export type Hung = { readonly code: string; readonly name: string }

const HALL: readonly (readonly [string, Scene])[] = [
  ['主会场', { kind: 'board', eventCode: 'ELEC-26', page: null }],
  ['门厅', { kind: 'season' }],
  ['休息区', { kind: 'medals', by: 'delegation', order: 'gold' }],
]

/** 屏幕 of the invented season: a board in the hall, all events at the entrance, the medals where people rest. */
export async function hangScreens(by: Stamp, now: Date): Promise<readonly Hung[]> {
  const hung: Hung[] = []
  for (const [name, scene] of HALL) {
    const { code } = await must(addScreen({ seasonCode: '2026', name, by, now }))
    await must(showScene({ seasonCode: '2026', screenCode: code, scene, by, now }))
    hung.push({ code, name })
  }
  return hung
}
