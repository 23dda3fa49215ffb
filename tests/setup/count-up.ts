import { closeDb } from '../../app/data/prisma.server'
import { write } from '../../app/data/write.server'
import { ok } from '../../app/kit/result'

// One of several processes that count the same season's year up, reading before writing.
const times = Number(process.argv[2])
const by = { id: String(process.pid), name: '计数', duty: 'organizer', device: 'test' }

async function once(): Promise<void> {
  await write(async (tx, { journal }) => {
    const season = await tx.season.findFirstOrThrow({ select: { id: true, year: true } })
    await tx.season.update({
      where: { id: season.id },
      data: { year: season.year + 1 },
      select: { id: true },
    })
    const at = new Date()
    journal({ chain: 'house', by, at, act: 'season/count-up', subject: 'season', subjectId: season.id })
    return ok()
  })
}

await Promise.all(Array.from({ length: times }, once))
await closeDb()
