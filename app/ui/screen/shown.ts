import type { Scene } from '~/domain/scene'
import type { Told } from '~/realtime/protocol'

/** What a screen draws: a scene, and the public view it is drawn from (null: it needs none). */
export type Shown = { readonly scene: Scene; readonly view: unknown }

const PLATE: Shown = { scene: { kind: 'blank' }, view: null }

/** A view that has not come yet. */
export const NOT_YET: Told<unknown> = { revision: -1, view: null }

/** How long a picture whose view does not come is waited for while the line is up, ms; then the plate. */
export const PATIENCE_MS = 3_000

/**
 * Which picture is on: the wanted one as soon as there is something to draw, until then the last one; the plate once
 * waiting is over. A screen is never empty and never an error.
 */
export function pictureNow(wanted: Shown, needsView: boolean, last: Shown | null, waited: boolean): Shown {
  if (!needsView || wanted.view !== null) return wanted
  return waited ? PLATE : (last ?? PLATE)
}

/** Scenes with the same key are one picture that changes in place; another key fades in. */
export function keyOf({ scene }: Shown): string {
  return 'eventCode' in scene ? `${scene.kind}:${scene.eventCode}` : scene.kind
}
