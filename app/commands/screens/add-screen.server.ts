import { randomInt } from 'node:crypto'
import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import {
  BLANK,
  screenCode,
  SCREEN_CODE_LENGTH,
  SCREEN_CODE_LETTERS,
  SCREENS_MAX,
  type ScreenRefusal,
} from '~/domain/scene'
import { ok, refuse, type Result } from '~/kit/result'
import { remoteTopic } from '~/realtime/protocol'

type Adding = { readonly seasonCode: string; readonly name: string; readonly by: Stamp; readonly now: Date }
type Refusal = ScreenRefusal | CommonRefusal

/**
 * 添加屏幕: shows the plate until a scene is set; its code is drawn by lot and says nothing about it. Refuses a name the
 * season has, more screens than one remote can lead, and a season that is not there.
 */
export function addScreen({ seasonCode, name, by, now }: Adding): Promise<Result<{ code: string }, Refusal>> {
  // drawn before the transaction, which may run again; 30 bits, and the table itself refuses a code that is taken
  const code = screenCode(Array.from({ length: SCREEN_CODE_LENGTH }, () => randomInt(SCREEN_CODE_LETTERS)))
  return write<{ code: string }, Refusal>(async (tx, { journal, touch }) => {
    const season = await tx.season.findUnique({ where: { code: seasonCode }, select: { id: true } })
    if (!season) return refuse({ code: 'no-such', what: 'season' })
    const held = await tx.screen.findMany({ where: { seasonId: season.id }, select: { name: true } })
    if (held.length >= SCREENS_MAX) return refuse({ code: 'screens-full', max: SCREENS_MAX })
    if (held.some((one) => one.name === name)) return refuse({ code: 'screen-name-taken', name })
    await tx.screen.create({
      data: { seasonId: season.id, code, name, scene: JSON.stringify(BLANK), setAt: now },
      select: { id: true },
    })
    journal({
      chain: 'house',
      by,
      at: now,
      act: 'screen/add-screen',
      subject: 'screen',
      subjectId: code,
      after: { code, name, season: seasonCode },
    })
    touch(remoteTopic(seasonCode))
    return ok({ code })
  })
}
