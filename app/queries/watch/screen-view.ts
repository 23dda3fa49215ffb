import type { Scene } from '~/domain/scene'

/** 屏幕 as anybody may know it: where it hangs and which scene is on; what the scene shows, its own public view tells. */
export type ScreenView = {
  readonly code: string
  readonly name: string
  readonly season: { readonly code: string; readonly name: string }
  readonly scene: Scene
}
