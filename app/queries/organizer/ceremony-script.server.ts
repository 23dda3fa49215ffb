import { awardedIn } from '~/data/awarded.server'
import { db } from '~/data/prisma.server'
import { ceremonySteps } from '~/domain/ceremony'
import { ceremonyPeople } from './ceremony-people.server'

/** 主持词与候场名单 for print, with everybody's name: only for who leads it; null before publication. */
export async function ceremonyScript(eventId: string) {
  const awarded = await awardedIn(db(), eventId)
  return awarded && { steps: ceremonySteps(awarded), people: await ceremonyPeople(eventId) }
}
