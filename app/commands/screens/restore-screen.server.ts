import { z } from 'zod'
import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { SceneSchema, type ScreenRefusal } from '~/domain/scene'
import { ok, refuse } from '~/kit/result'
import { remoteTopic, screenTopic } from '~/realtime/protocol'

type Restoring = {
  readonly seasonCode: string
  readonly screenCode: string
  readonly by: Stamp
  readonly now: Date
}

const Before = z.object({ name: z.string(), season: z.string(), scene: SceneSchema })

/** 放回屏幕: a removed screen under its old code, name and scene, as the journal has it. Refuses one that was never removed. */
export async function restoreScreen({ seasonCode, screenCode: code, by, now }: Restoring) {
  return write<void, ScreenRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const removal = await tx.journalEntry.findFirst({
      where: { chain: 'house', act: 'screen/remove-screen', subjectId: code },
      orderBy: { seq: 'desc' },
      select: { before: true },
    })
    const was = removal ? Before.safeParse(JSON.parse(removal.before)).data : undefined
    const season = await tx.season.findUnique({ where: { code: seasonCode }, select: { id: true } })
    if (!was || was.season !== seasonCode || !season) return refuse({ code: 'no-such', what: 'screen' })
    const { name, scene } = was
    const held = await tx.screen.findFirst({
      where: { OR: [{ code }, { seasonId: season.id, name }] },
      select: { code: true },
    })
    // pressed twice: it is back already
    if (held?.code === code) return ok()
    if (held) return refuse({ code: 'screen-name-taken', name })
    await tx.screen.create({
      data: { seasonId: season.id, code, name, scene: JSON.stringify(scene), setAt: now },
      select: { id: true },
    })
    journal({
      chain: 'house',
      by,
      at: now,
      act: 'screen/restore-screen',
      subject: 'screen',
      subjectId: code,
      after: { code, name, season: seasonCode, scene },
    })
    for (const topic of [remoteTopic(seasonCode), screenTopic(code)]) touch(topic)
    return ok()
  })
}
