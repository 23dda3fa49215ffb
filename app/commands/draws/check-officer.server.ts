import type { Tx } from '~/data/prisma.server'
import type { DrawRefusal } from '~/domain/draw'
import { ok, refuse, type Result } from '~/kit/result'

/**
 * 加密裁判分离: whoever seals or opens a layer holds no other layer of the event and marks nothing in it (rule 2.2).
 * Refuses 'draw-same-officer' or 'draw-officer-judges'.
 */
export async function checkOfficer(
  tx: Tx,
  eventId: string,
  accountId: string,
): Promise<Result<void, DrawRefusal>> {
  const held = await tx.sealedLayer.findFirst({
    where: { eventId, officerId: accountId },
    select: { id: true },
  })
  if (held) return refuse({ code: 'draw-same-officer' })
  const seated = await tx.panelSeat.findFirst({
    where: { eventId, accountId, leftAt: null },
    select: { id: true },
  })
  const marking = { eventId, accountId, duty: { in: ['judge', 'chief-judge'] } }
  const marks = seated ?? (await tx.dutyGrant.findFirst({ where: marking, select: { id: true } }))
  return marks ? refuse({ code: 'draw-officer-judges' }) : ok()
}
