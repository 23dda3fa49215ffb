import { db } from '~/data/prisma.server'
import { benchTopic, type Told } from '~/realtime/protocol'
import { revisionOf } from '../revision.server'
import type { BenchView } from './bench-view'
import { benchVotes } from './bench-votes.server'
import { reopenedOf, reopeningOf } from './reopened'

const sheetForBench = { id: true, status: true, revision: true, signedAt: true, ...reopeningOf } as const

/** 裁判席: what one judge may know of the bench in one event; null when he does not sit there. */
export async function benchOf(eventCode: string, accountId: string): Promise<Told<BenchView> | null> {
  const revision = await revisionOf(benchTopic(eventCode))
  const seat = await db().panelSeat.findFirst({
    where: { accountId, leftAt: null, account: { disabledAt: null }, event: { code: eventCode } },
    select: {
      lease: { select: { holder: true, device: true, takenAt: true } },
      sheets: { select: sheetForBench, orderBy: { id: 'asc' } },
      calls: {
        select: { id: true, text: true, at: true, answeredAt: true, answer: true },
        orderBy: { at: 'desc' },
        take: 5,
      },
    },
  })
  if (!seat) return null
  const { lease, sheets, calls } = seat
  const view: BenchView = {
    format: 'bench/1',
    seat: {
      holder: lease?.holder ?? null,
      device: lease?.device ?? '',
      since: lease?.takenAt.toISOString() ?? null,
    },
    sheets: sheets.map((sheet) => ({
      id: sheet.id,
      status: sheet.status === 'signed' ? 'signed' : 'open',
      revision: sheet.revision,
      reopened: reopenedOf(sheet),
    })),
    votes: await benchVotes(eventCode, accountId),
    calls: calls.map(({ at, answeredAt, ...call }) => ({
      ...call,
      at: at.toISOString(),
      answeredAt: answeredAt?.toISOString() ?? null,
    })),
  }
  return { revision, view }
}
