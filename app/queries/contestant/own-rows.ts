import { holdColumns } from '~/data/board-hold.server'
import { resultColumns } from '~/data/result-row.server'

/** What is read of an applicant's own entries. */
export const ownRows = {
  id: true,
  teamName: true,
  org: true,
  status: true,
  reason: true,
  attendance: true,
  event: {
    select: {
      id: true,
      code: true,
      name: true,
      group: true,
      venue: true,
      startsAt: true,
      ...holdColumns,
      modules: { select: { code: true, name: true, maxHundredths: true }, orderBy: { ord: 'asc' } },
    },
  },
  members: { select: { name: true, idMask: true }, orderBy: { ord: 'asc' } },
  resultRows: {
    select: {
      ...resultColumns,
      version: { select: { version: true, publishedAt: true } },
    },
    orderBy: { version: { version: 'desc' } },
    take: 1,
  },
  rewards: {
    select: { id: true, role: true, recipient: true, amountFen: true, status: true, reasons: true },
    orderBy: { serial: 'asc' },
  },
} as const
