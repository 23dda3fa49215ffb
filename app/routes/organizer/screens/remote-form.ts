import { z } from 'zod'
import { SceneSchema, type Scene } from '~/domain/scene'
import { EventCode } from '~/domain/scene/event-code'
import { LINE_MAX, SMALL_MAX } from '~/domain/scene/limits'
import { SHOWS } from '~/domain/scene/overlay-scene'
import { optionalText, text } from '~/http/fields'
import type { FieldRefusal } from '~/ui/sentences/form'

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
  z
    .object({
      intent: z.literal('overlay'),
      screen,
      eventCode: EventCode,
      show: z.enum(SHOWS),
      number: optionalText(64),
    })
    .refine(({ show, number }) => show !== 'entry' || number !== '', {
      path: ['number'],
      params: { code: 'missing' } satisfies FieldRefusal,
    }),
  z.object({ intent: z.literal('add'), name: text(20) }),
  z.object({ intent: z.literal('remove'), screen }),
  z.object({ intent: z.literal('restore'), screen }),
])

type Asked = Extract<z.infer<typeof RemoteForm>, { intent: 'show' | 'say' | 'overlay' }>

/** The scene a form asks for. */
export function askedScene(asked: Asked): Scene {
  switch (asked.intent) {
    case 'show':
      return asked.scene
    case 'say':
      return { kind: 'message', line: asked.line, small: asked.small }
    case 'overlay': {
      const { eventCode, show, number } = asked
      return { kind: 'overlay', eventCode, show, number: show === 'entry' ? number : '' }
    }
  }
}
