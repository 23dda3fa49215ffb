import type { LoaderFunctionArgs } from '@remix-run/node'
import { packageAnswer } from '~/files/package-answer.server'
import { found } from '~/kit/found'
import { drawFile } from '~/queries/draws/draw-file.server'
import { eventByCode } from '~/queries/event-by-code.server'

/** 抽签文件 for anybody, once the results are published: numbers and commitments, never a name. */
export async function loader({ params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  return packageAnswer(found(await drawFile(event.id)), `${event.code}.skill-draw.json`)
}
