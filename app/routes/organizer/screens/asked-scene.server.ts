import { findOnBoard } from '~/domain/find-on-board'
import type { Scene } from '~/domain/scene'
import { ok, refuse, type Result } from '~/kit/result'
import { publicBoard } from '~/queries/watch/board.server'
import type { FormRefusal } from '~/ui/sentences/form'
import type { AskedScene } from './remote-form'

/**
 * The scene a form asks for. A strip of one contestant is kept by the number the public board has, never by what was
 * typed: a scene is public, and a name is not before its time. Refuses whom the board does not show.
 */
export async function askedScene(asked: AskedScene): Promise<Result<Scene, FormRefusal>> {
  switch (asked.intent) {
    case 'show':
      return ok(asked.scene)
    case 'say':
      return ok({ kind: 'message', line: asked.line, small: asked.small })
    case 'overlay': {
      const { eventCode, show, number: typed } = asked
      if (show !== 'entry') return ok({ kind: 'overlay', eventCode, show, number: '' })
      const board = await publicBoard(eventCode)
      const [row, another] = findOnBoard(board?.view.rows ?? [], typed)
      if (!row || another)
        return refuse({
          code: 'bad-form',
          fields: { number: { code: typed === '' ? 'missing' : 'not-on-board' } },
        })
      return ok({ kind: 'overlay', eventCode, show, number: row.number })
    }
  }
}
