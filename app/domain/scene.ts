import { z } from 'zod'
import { BlankScene } from './scene/blank-scene'
import { BoardScene } from './scene/board-scene'
import { CallsScene } from './scene/calls-scene'
import { CeremonyScene } from './scene/ceremony-scene'
import { MedalsScene } from './scene/medals-scene'
import { MessageScene } from './scene/message-scene'
import { OverlayScene } from './scene/overlay-scene'
import { ProgrammeScene } from './scene/programme-scene'
import { SeasonScene } from './scene/season-scene'

/** 画面: what a screen of the hall can show. A new kind is a file in scene/ and an entry here. */
export const SceneSchema = z.discriminatedUnion('kind', [
  BlankScene,
  BoardScene,
  SeasonScene,
  MedalsScene,
  CallsScene,
  CeremonyScene,
  OverlayScene,
  ProgrammeScene,
  MessageScene,
])

export type Scene = z.infer<typeof SceneSchema>

export type SceneOf<K extends Scene['kind']> = Extract<Scene, { kind: K }>

export const BLANK: Scene = { kind: 'blank' }

export type ScreenRefusal =
  | { code: 'screen-name-taken'; name: string }
  | { code: 'screens-full'; max: number }
  | { code: 'scene-event-closed'; eventCode: string }

/** 屏幕上限 of one season. */
export const SCREENS_MAX = 24

/** The scene that is kept as text; the plate for what cannot be read, so that no screen ever shows an error. */
export function readScene(text: string): Scene {
  try {
    return SceneSchema.safeParse(JSON.parse(text)).data ?? BLANK
  } catch {
    return BLANK
  }
}

/** The event a scene is about; null: about none. */
export function eventOf(scene: Scene): string | null {
  return 'eventCode' in scene ? scene.eventCode : null
}

const CODE_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
export const SCREEN_CODE_LENGTH = 6
export const SCREEN_CODE_LETTERS = CODE_LETTERS.length

/** 屏幕编号 from dice (each below SCREEN_CODE_LETTERS): letters and digits nobody confuses on a television's keyboard. */
export function screenCode(dice: readonly number[]): string {
  return dice.map((die) => CODE_LETTERS[die] ?? '').join('')
}
