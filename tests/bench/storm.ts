import type { Bar } from './bar'
import { cutBars } from './cuts'
import { givenHall } from './hall'
import { restartBar } from './restart'
import { stalledBar } from './stalled'

/** R12, R13 and R14 on one built server: cuts of the network, watchers who stop reading, and a server that is killed. */
export async function stormBars({ long }: { long: boolean }): Promise<Bar[]> {
  const hall = await givenHall()
  try {
    const cuts = await cutBars(hall, long ? [1, 30, 300] : [1, 3])
    return [...cuts, await stalledBar(hall, long ? 60 : 20), await restartBar(hall)]
  } finally {
    await hall.clear()
  }
}
