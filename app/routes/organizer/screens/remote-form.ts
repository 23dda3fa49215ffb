import { z } from 'zod'
import { SceneSchema } from '~/domain/scene'
import { EventCode } from '~/domain/scene/event-code'
import { LINE_MAX, SMALL_MAX } from '~/domain/scene/limits'
import { SHOWS } from '~/domain/scene/overlay-scene'
import { optionalText, text } from '~/http/fields'

/** A scene as a button carries it. */
const sceneField = z.preprocess((raw) => {
  try {
    return JSON.parse(String(raw)) as unknown
  } catch {
    return null
  }
}, SceneSchema)

/** `all`, or a screen's code. */
const screen = text(20)

export const RemoteForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('show'), screen, scene: sceneField }),
  z.object({ intent: z.literal('say'), screen, line: text(LINE_MAX), small: optionalText(SMALL_MAX) }),
  z.object({
    intent: z.literal('overlay'),
    screen,
    eventCode: EventCode,
    show: z.enum(SHOWS),
    number: optionalText(64),
  }),
  z.object({ intent: z.literal('add'), name: text(20) }),
  z.object({ intent: z.literal('remove'), screen }),
  z.object({ intent: z.literal('restore'), screen }),
])

/** A form that asks for a scene. */
export type AskedScene = Extract<z.infer<typeof RemoteForm>, { intent: 'show' | 'say' | 'overlay' }>
