import type { LeakHouse } from './house'

/** Makes the servers tell a topic again, as a command that touches it would. */
export async function touchTopic(house: LeakHouse, name: string): Promise<void> {
  await house.db.topic.upsert({
    where: { name },
    create: { name, revision: 1 },
    update: { revision: { increment: 1 } },
  })
}
