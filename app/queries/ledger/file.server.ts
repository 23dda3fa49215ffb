import { linkColumns } from '~/data/journal-columns.server'
import { ledgerPublicKey } from '~/data/ledger-key.server'
import { db } from '~/data/prisma.server'

/** 账本文件: one event's chain whole, its heads and the house's public key, as the text of format ledger/1. */
export async function ledgerFile(event: {
  readonly id: string
  readonly code: string
  readonly name: string
}) {
  const chain = event.id
  const [entries, head, signedHeads] = await Promise.all([
    db().journalEntry.findMany({ where: { chain }, select: linkColumns, orderBy: { seq: 'asc' } }),
    db().journalHead.findUnique({ where: { chain }, select: { seq: true, digest: true } }),
    db().signedHead.findMany({
      where: { chain },
      orderBy: { seq: 'asc' },
      select: { chain: true, seq: true, digest: true, at: true, keyId: true, signature: true },
    }),
  ])
  const { keyId, hex } = ledgerPublicKey()
  return JSON.stringify({
    format: 'ledger/1',
    event: { code: event.code, name: event.name },
    publicKey: hex,
    keyId,
    entries,
    head: head ?? { seq: 0, digest: '' },
    signedHeads,
  })
}
