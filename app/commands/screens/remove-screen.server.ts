import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { readScene } from '~/domain/scene'
import { ok, refuse, type Result } from '~/kit/result'
import { remoteTopic, screenTopic } from '~/realtime/protocol'

type Removing = {
  readonly seasonCode: string
  readonly screenCode: string
  readonly by: Stamp
  readonly now: Date
}
type Removed = { readonly code: string; readonly name: string }

/** 移走屏幕: browsers that have it open show the plate. What it was stands in the journal, so that it can be put back. */
export function removeScreen(asked: Removing): Promise<Result<Removed, CommonRefusal>> {
  const { seasonCode, screenCode: code, by, now } = asked
  return write<Removed, CommonRefusal>(async (tx, { journal, touch }) => {
    const screen = await tx.screen.findFirst({
      where: { code, season: { code: seasonCode } },
      select: { id: true, name: true, scene: true },
    })
    if (!screen) return refuse({ code: 'no-such', what: 'screen' })
    const { id, name } = screen
    await tx.screen.delete({ where: { id }, select: { id: true } })
    journal({
      chain: 'house',
      by,
      at: now,
      act: 'screen/remove-screen',
      subject: 'screen',
      subjectId: code,
      before: { code, name, season: seasonCode, scene: readScene(screen.scene) },
    })
    for (const topic of [remoteTopic(seasonCode), screenTopic(code)]) touch(topic)
    return ok({ code, name })
  })
}
